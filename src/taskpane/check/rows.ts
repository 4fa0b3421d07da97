import type { Finding } from '../../rules/finding';
import type { FindingState } from '../../rules/reasons/explain';
import type { Severity } from '../../rules/rule';
import type { Item, RuleGroup, SheetGroup } from './group';
import type { ViewState } from './view-state';

/** One row of the tree, flat; `position` of `size` counts among its siblings, from 1. */
export type Row = { readonly key: string; readonly position: number; readonly size: number } & (
  | {
      readonly kind: 'sheet';
      readonly sheet: string;
      readonly count: number;
      readonly open: boolean;
    }
  | {
      readonly kind: 'rule';
      readonly parent: string;
      readonly rule: string;
      readonly title: string;
      readonly severity: Severity;
      readonly count: number;
      readonly open: boolean;
    }
  | { readonly kind: 'finding'; readonly parent: string; readonly sheetKey: string; readonly item: Item }
);

export type FindingRow = Extract<Row, { kind: 'finding' }>;

export type Filter = Pick<ViewState, 'text' | 'severity' | 'sheet' | 'rule' | 'unit' | 'state'>;

/** The groups with what passes the filter; empty groups go. All words of the search must occur, in any order. */
export function filterGroups(
  groups: readonly SheetGroup[],
  filter: Filter,
  stateOf: (finding: Finding) => FindingState,
): readonly SheetGroup[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const { sheet, unit, state } = filter;
  const matches = ({ text, finding }: Item): boolean =>
    words.every((word) => text.includes(word)) &&
    (sheet === null || finding.sheet === sheet) &&
    (unit === null || finding.unit === unit) &&
    (state === null || isIn(state, stateOf(finding)));
  const everything = words.length === 0 && sheet === null && unit === null && state === null;
  const passes = (rule: RuleGroup) =>
    (filter.severity === null || rule.severity === filter.severity) &&
    (filter.rule === null || rule.rule === filter.rule);
  return groups
    .map((group) => ({
      ...group,
      rules: group.rules
        .filter(passes)
        .map((rule) => (everything ? rule : { ...rule, items: rule.items.filter(matches) }))
        .filter((rule) => rule.items.length > 0),
    }))
    .filter((group) => group.rules.length > 0);
}

/** What waits to be explained has a void reason as well as none. */
const isIn = (wanted: 'open' | 'explained', state: FindingState): boolean =>
  wanted === 'open' ? state === 'open' || state === 'void' : state === wanted;

/** All findings of (filtered) groups in the order of the list, folded ones too: what next and previous walk. */
export const findingRows = (groups: readonly SheetGroup[]): readonly FindingRow[] =>
  visibleRows(groups, new Set()).filter((row): row is FindingRow => row.kind === 'finding');

/** Rows of (filtered) groups as the tree shows them. */
export function visibleRows(groups: readonly SheetGroup[], folded: ReadonlySet<string>): readonly Row[] {
  const rows: Row[] = [];
  groups.forEach((group, sheetIndex) => {
    const open = !folded.has(group.key);
    rows.push({
      kind: 'sheet',
      key: group.key,
      sheet: group.sheet,
      count: group.rules.reduce((sum, rule) => sum + rule.items.length, 0),
      open,
      position: sheetIndex + 1,
      size: groups.length,
    });
    if (!open) return;
    group.rules.forEach((rule, ruleIndex) => {
      const ruleOpen = !folded.has(rule.key);
      rows.push({
        kind: 'rule',
        key: rule.key,
        parent: group.key,
        rule: rule.rule,
        title: rule.title,
        severity: rule.severity,
        count: rule.items.length,
        open: ruleOpen,
        position: ruleIndex + 1,
        size: group.rules.length,
      });
      if (!ruleOpen) return;
      rule.items.forEach((item, index) => {
        rows.push({
          kind: 'finding',
          key: `finding:${item.id}`,
          parent: rule.key,
          sheetKey: group.key,
          item,
          position: index + 1,
          size: rule.items.length,
        });
      });
    });
  });
  return rows;
}

/** The findings of the group that a row is, or lies in. */
export function withinGroup(groups: readonly SheetGroup[], active: string | null): readonly Finding[] {
  if (active === null) return [];
  for (const { key, rules } of groups) {
    if (key === active) return rules.flatMap(({ items }) => items.map(({ finding }) => finding));
    const rule = rules.find(
      (one) => one.key === active || one.items.some(({ id }) => `finding:${id}` === active),
    );
    if (rule) return rule.items.map(({ finding }) => finding);
  }
  return [];
}

export const countFindings = (groups: readonly SheetGroup[]): number =>
  groups.reduce((sum, group) => sum + group.rules.reduce((n, rule) => n + rule.items.length, 0), 0);

/** Above this many findings the rules start folded, so that the overview comes before the detail. */
export const FOLD_ABOVE = 200;

export function initialFold(groups: readonly SheetGroup[]): ReadonlySet<string> {
  if (countFindings(groups) <= FOLD_ABOVE) return new Set();
  return new Set(groups.flatMap((group) => group.rules.map((rule) => rule.key)));
}
