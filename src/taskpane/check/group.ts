import type { Finding } from '../../rules/finding';
import type { Severity } from '../../rules/rule';
import { cellAddress } from '../../workbook/address';
import { rangePlaces } from '../../workbook/range-places';

/** A finding as the list keeps it: `id` is its place in the check's result. */
export interface Item {
  readonly id: number;
  readonly finding: Finding;
  /** What a text search looks at, in lower case. */
  readonly text: string;
}

export interface RuleGroup {
  /** Stable key: sheet, rule and severity. */
  readonly key: string;
  readonly rule: string;
  readonly title: string;
  readonly severity: Severity;
  readonly items: readonly Item[];
}

export interface SheetGroup {
  readonly key: string;
  readonly sheet: string;
  readonly rules: readonly RuleGroup[];
}

type Growing = Omit<RuleGroup, 'items'> & { readonly items: Item[] };

/**
 * Findings by sheet and rule: sheets in the order given (others after them, as they come), rules of a sheet hard
 * before soft and then by id, findings as the check found them. Yields every 500 findings (well under 20 ms).
 *
 * @param titleOf The rule's title, from one of its findings.
 * @param messageOf What the list says of a finding: whatever can be read can be searched.
 */
export function* groupFindings(
  findings: readonly Finding[],
  sheetOrder: readonly string[],
  titleOf: (finding: Finding) => string,
  messageOf: (finding: Finding) => string = () => '',
): Generator<{ done: number; total: number }, readonly SheetGroup[]> {
  const sheets = new Map<string, Map<string, Growing>>(sheetOrder.map((sheet) => [sheet, new Map()]));
  for (const [id, finding] of findings.entries()) {
    let rules = sheets.get(finding.sheet);
    if (!rules) sheets.set(finding.sheet, (rules = new Map()));
    const key = `rule:${finding.sheet}|${finding.rule}|${finding.severity}`;
    let group = rules.get(key);
    if (!group) {
      group = {
        key,
        rule: finding.rule,
        severity: finding.severity,
        title: titleOf(finding),
        items: [],
      };
      rules.set(key, group);
    }
    group.items.push({ id, finding, text: searchText(finding, group.title, messageOf(finding)) });
    if (id % 500 === 499) yield { done: id + 1, total: findings.length };
  }
  return [...sheets]
    .filter(([, rules]) => rules.size > 0)
    .map(([sheet, rules]) => ({ key: `sheet:${sheet}`, sheet, rules: [...rules.values()].sort(hardFirst) }));
}

const hardFirst = (a: RuleGroup, b: RuleGroup): number =>
  a.severity === b.severity
    ? a.rule.localeCompare(b.rule, 'en', { numeric: true })
    : a.severity === 'hard'
      ? -1
      : 1;

function searchText(finding: Finding, title: string, message: string): string {
  const cells = finding.cells.map((cell) => cellAddress(cell.row, cell.column));
  const values = Object.entries(finding.values).map(([name, value]) => `${name} ${cellText(value)}`);
  return [
    finding.sheet,
    finding.rule,
    title,
    message,
    finding.unit ?? '',
    finding.record ?? '',
    ...cells,
    ...rangePlaces(finding.ranges, finding.sheet),
    ...values,
    cellText(finding.expected),
  ]
    .join('\n')
    .toLowerCase();
}

const cellText = (value: Finding['expected']): string =>
  value === null ? '' : typeof value === 'object' ? value.code : String(value);
