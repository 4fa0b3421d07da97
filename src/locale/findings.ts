import { type Cell, isBlank, isError } from '../domain/cell';
import { maskForExport } from '../domain/identity/mask';
import type { Finding, RuleOutcome } from '../rules/finding';
import type { Rule } from '../rules/rule';
import { hasWords, t } from '.';

/** A finding in words of the current language. Fields may be empty, `title` and `message` never are. */
export interface FindingWords {
  readonly title: string;
  /** What was found: `总户数：202300；常住户数：2000`. */
  readonly found: string;
  readonly expected: string;
  readonly message: string;
  /** What to do about it. */
  readonly todo: string;
  /** Document or standard that the rule comes from. */
  readonly source: string;
}

/** As much of a finding as its words are made of. */
export type Described = Omit<Finding, 'unit' | 'key' | 'sign'>;

/** A rule's own words, where it carries any, come before those of the catalogue. */
export function describeFinding(finding: Described, rule?: Rule): FindingWords {
  const found = foundText(finding);
  const expected = cellText(finding.expected);
  const params = paramsOf(finding, found, expected);
  const say = (part: 'title' | 'message' | 'todo'): string => {
    const own = (finding.words ?? rule?.words)?.[part];
    if (own !== undefined) return fill(own, params);
    const key = `rules/rule.${finding.rule}.${part}`;
    return hasWords(key) ? fill(t(key, { skipInterpolation: true }), params) : '';
  };
  const title = say('title') || t('rules/unknownRule', { rule: finding.rule });
  return {
    title,
    found,
    expected,
    message: (say('message') || found || title) + allowanceText(finding, params),
    todo: say('todo'),
    source: finding.words?.source ?? sourceText(finding.rule, rule),
  };
}

/** The same for what leaves the workbook: of identity numbers it shows the region alone. */
export function exportedFinding(finding: Described, rule?: Rule): FindingWords {
  const { title, found, expected, message, todo, source } = describeFinding(finding, rule);
  return {
    ...{ title: exportedText(title), found: exportedText(found), expected: exportedText(expected) },
    ...{ message: exportedText(message), todo: exportedText(todo), source },
  };
}

export const exportedText = (text: string): string => String(maskForExport(text));

/** How far out a finding is beyond what its rule allows, unless the rule's own message says it. */
function allowanceText({ values, words }: Described, params: ReadonlyMap<string, string>): string {
  if (values.gap === undefined || words?.message.includes('{{gap}}')) return '';
  const key =
    values.tolerance === undefined
      ? 'beyondRounding'
      : values.rounding === undefined
        ? 'beyondTolerance'
        : 'beyondBoth';
  return fill(t(`rules/${key}`, { skipInterpolation: true }), params);
}

/** The catalogue's sources are worded in both languages; a bureau's own rule gives its source as it is. */
function sourceText(id: string, rule: Rule | undefined): string {
  const key = `rules/source.${id}`;
  return rule?.words === undefined && hasWords(key) ? t(key) : (rule?.source ?? '');
}

/** Why a rule is hard or soft, and what it cannot see; empty where that is plain. */
export const ruleNote = (id: string): string => (hasWords(`rules/note.${id}`) ? t(`rules/note.${id}`) : '');

/** Why a rule was not run, in one sentence without a full stop; empty for a rule that ran. */
export function describeSkip(outcome: RuleOutcome): string {
  return outcome.reason ? describeProblem(outcome.reason) : '';
}

/** Which parameters a rule that could not judge asks for; empty where none is wanting. */
export const describeWanting = ({ wanting = [] }: Pick<RuleOutcome, 'wanting'>): string =>
  wanting.length > 0 ? t('rules/wanting', { names: wanting.join(t('rules/comma')) }) : '';

/** Some words name the place in the formula, where it is known. */
export function describeProblem({ key, params = {} }: NonNullable<RuleOutcome['reason']>): string {
  const placed = `rules/skip.${key}At`;
  if (params.position !== undefined && hasWords(placed)) return t(placed, { ...params });
  return hasWords(`rules/skip.${key}`) ? t(`rules/skip.${key}`, { ...params }) : key;
}

/** Values as `column:value`, named values under their names in the language; named values that are blank are left out. */
function foundText(finding: Described): string {
  return Object.entries(finding.values)
    .filter(([name, value]) => !(isBlank(value) && isNamed(name)))
    .map(([name, value]) =>
      t('rules/pair', { name: label(name), value: cellText(value) || t('rules/blank') }),
    )
    .join(t('rules/separator'));
}

const isNamed = (name: string): boolean => hasWords(`rules/value.${name}`);
const label = (name: string): string => (isNamed(name) ? t(`rules/value.${name}`) : name);

/** What a message may fill in: every value by its name, the first one as column and value, and the difference. */
function paramsOf(finding: Described, found: string, expected: string): Map<string, string> {
  const entries = Object.entries(finding.values);
  const [column, value] = entries[0] ?? ['', null];
  const params = new Map<string, string>([
    ['found', found],
    ['expected', expected],
    ['column', label(column)],
    ['value', cellText(value)],
    ['difference', difference(value, finding.expected)],
    ['why', finding.problem ? describeProblem(finding.problem) : ''],
  ]);
  for (const [name, cell] of entries) params.set(name, cellText(cell));
  return params;
}

/** Found minus expected; text numbers count. */
function difference(value: Cell, expected: Cell): string {
  if (isBlank(value) || isBlank(expected)) return '';
  const result = Number(value) - Number(expected);
  return Number.isFinite(result) ? cellText(Number(result.toPrecision(12))) : '';
}

function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (isError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell);
}

/** Column names hold signs that are markup elsewhere, so the placeholders are filled in here. */
const fill = (text: string, params: ReadonlyMap<string, string>): string =>
  text.replace(/\{\{(.+?)\}\}/g, (_, name: string) => params.get(name.trim()) ?? '');
