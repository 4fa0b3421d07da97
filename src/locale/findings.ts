import { type Cell, isBlank, isError } from '../domain/cell';
import { maskForExport } from '../domain/identity/mask';
import type { Finding, RuleOutcome } from '../rules/finding';
import { foldedName } from '../rules/language/same-name';
import { PLACEHOLDERS, placeholdersIn } from '../rules/own/placeholders';
import type { Rule } from '../rules/rule';
import { hasWords, t, textOf } from '.';

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
    if (own !== undefined) return fill(fillSingle(withClauses(own, params), params), params);
    const key = `rules/rule.${finding.rule}.${part}`;
    const text = textOf(key);
    return text === null ? '' : fill(withClauses(text, params), params);
  };
  const title = say('title') || t('rules/unknownRule', { rule: finding.rule });
  const message = say('message') || foundText(finding, BEYOND) || title;
  return {
    title,
    found,
    expected,
    message: [message, textNote(finding, message), allowanceText(finding, params)]
      .filter(Boolean)
      .reduce(joined),
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

/** Sentences one after the other, with a stop between them where the first has none. */
const joined = (first: string, next: string): string =>
  first + (/[。！？；.!?;]\s*$/.test(first) ? '' : t('rules/stop')) + next;

/** A finding about a number kept as text says so, unless its message does: 66 is not 66 otherwise. */
function textNote({ values, expected }: Described, message: string): string {
  if (typeof expected !== 'number' || message.includes(textOf('rules/text') ?? '')) return '';
  const text = Object.values(values).find(
    (value) => typeof value === 'string' && value.trim() !== '' && Number(value) === expected,
  );
  return text === undefined ? '' : t('rules/asText', { text: cellText(text) });
}

/** Named values that are said by a sentence of their own. */
const BEYOND: readonly string[] = ['gap', 'tolerance', 'rounding'];

/** How far out a finding is beyond what its rule allows, as far as the rule's own message does not say it. */
function allowanceText({ values, words }: Described, params: ReadonlyMap<string, string>): string {
  const said = placeholdersIn(words?.message ?? '').map((name) => PLACEHOLDERS[name] ?? name);
  if (isBlank(values.gap) || said.includes('gap')) return '';
  const begins = said.some((name) => name === 'difference' || name === 'distance') ? 'over' : 'beyond';
  if (begins === 'over' && said.some((name) => name === 'tolerance' || name === 'rounding')) return '';
  const ends =
    values.tolerance === undefined ? 'Rounding' : values.rounding === undefined ? 'Tolerance' : 'Both';
  return fill(t(`rules/${begins}${ends}`, { skipInterpolation: true }), params);
}

/** The catalogue's sources are worded in both languages; a bureau's own rule gives its source as it is. */
function sourceText(id: string, rule: Rule | undefined): string {
  const key = `rules/source.${id}`;
  return (rule?.words === undefined ? textOf(key) : null) ?? rule?.source ?? '';
}

/** Why a rule is hard or soft, and what it cannot see; empty where that is plain. */
export const ruleNote = (id: string): string => (hasWords(`rules/note.${id}`) ? t(`rules/note.${id}`) : '');

/**
 * Why a rule was not run, in one sentence without a full stop; empty for a rule that ran. Of a rule of the catalogue it
 * is not said where in the formula: who reads it has not written that, and is to look at the return.
 */
export function describeSkip({ rule, reason }: RuleOutcome): string {
  if (!reason) return '';
  const isOurs = hasWords(`rules/rule.${rule}.title`);
  return isOurs && hasWords(`rules/skip.${reason.key}At`)
    ? t(`rules/skip.${reason.key}`, { ...reason.params })
    : describeProblem(reason);
}

/** Some words name the place in the formula, where it is known. */
export function describeProblem({ key, params = {} }: NonNullable<RuleOutcome['reason']>): string {
  const placed = `rules/skip.${key}At`;
  if (params.position !== undefined && hasWords(placed)) return t(placed, { ...params });
  return hasWords(`rules/skip.${key}`) ? t(`rules/skip.${key}`, { ...params }) : key;
}

/** Values as `column:value`, named values under their names in the language; named values that are blank are left out. */
function foundText(finding: Described, without: readonly string[] = []): string {
  const pair = textOf('rules/pair') ?? '';
  return Object.entries(finding.values)
    .filter(([name]) => !without.includes(name))
    .filter(([name, value]) => !(isBlank(value) && isNamed(name)))
    .map(([name, value]) =>
      fill(
        pair,
        new Map([
          ['name', label(name)],
          ['value', visibleText(value)],
        ]),
      ),
    )
    .join(textOf('rules/separator') ?? '');
}

/** Half width, that of the web, and full width. */
const SPACES = /^[ \u00a0\u3000]+$/;

/** A value that would show as nothing is named. */
function visibleText(value: Cell): string {
  const text = cellText(value);
  if (text === '') return textOf('rules/blank') ?? '';
  return SPACES.test(text) ? (textOf('rules/spaces') ?? text) : text;
}

const isNamed = (name: string): boolean => textOf(`rules/value.${name}`) !== null;
const label = (name: string): string => textOf(`rules/value.${name}`) ?? name;

/**
 * What a message may fill in: every value by its name, the first one as column and value, and the difference. Columns
 * are also known by their names without spaces and line breaks, as formulas find them.
 */
function paramsOf(finding: Described, found: string, expected: string): Map<string, string> {
  const entries = Object.entries(finding.values);
  const [column, value] = entries[0] ?? ['', null];
  const away = difference(value, finding.expected) || cellText(finding.values.gap ?? null);
  const params = new Map<string, string>([
    ['found', found],
    ['expected', expected],
    ['column', label(column)],
    ['value', cellText(value)],
    ['difference', away],
    ['distance', away.replace(/^-/, '')],
    ['tolerance', cellText(finding.values.tolerance ?? null)],
    ['why', finding.problem ? describeProblem(finding.problem) : ''],
  ]);
  for (const [name, meant] of Object.entries(PLACEHOLDERS)) params.set(name, params.get(meant) ?? '');
  for (const [name, cell] of entries) params.set(name, cellText(cell));
  for (const [name, cell] of entries) {
    if (!params.has(foldedName(name))) params.set(foldedName(name), cellText(cell));
  }
  return params;
}

/** Found minus expected; text numbers count. */
function difference(value: Cell, expected: Cell): string {
  if (isBlank(value) || isBlank(expected)) return '';
  const result = Number(value) - Number(expected);
  return Number.isFinite(result) ? cellText(Number(result.toPrecision(12))) : '';
}

/** A value as messages have it. */
export function cellText(cell: Cell): string {
  if (isBlank(cell)) return '';
  if (isError(cell)) return cell.code;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return typeof cell === 'number' ? numberText(cell) : String(cell);
}

/** More decimals than anybody types: what a division left, or binary floating point. */
const TYPED_DECIMALS = 9;

/** A number in 15 digits, as Excel has it; a computed ratio with two decimals, below 1 with four. */
function numberText(number: number): string {
  const exact = Number(number.toPrecision(15));
  const decimals = /\.(\d+)$/.exec(String(exact))?.[1].length ?? 0;
  if (decimals <= TYPED_DECIMALS) return String(exact);
  const rounded = Number(exact.toFixed(Math.abs(exact) < 1 ? 4 : 2));
  return String(rounded === 0 ? Number(exact.toPrecision(2)) : rounded);
}

/** A clause in double brackets is said only where all that it fills in is known: `占比不符[[；最小为{{expected}}]]`. */
const withClauses = (text: string, params: ReadonlyMap<string, string>): string =>
  text.replace(/\[\[(.+?)\]\]/g, (_, clause: string) =>
    [...clause.matchAll(PLACEHOLDER)].every(([, name]) => valueOf(params, name)) ? clause : '',
  );

/** `{合计}` in a bureau's own words means what `{{合计}}` means; any other single brace is a brace. */
const fillSingle = (text: string, params: ReadonlyMap<string, string>): string =>
  text.replace(/(?<!\{)\{([^{}]+)\}(?!\})/g, (all, name: string) => valueOf(params, name) ?? all);

const PLACEHOLDER = /\{\{(.+?)\}\}/g;

/** Column names hold signs that are markup elsewhere, so the placeholders are filled in here. */
const fill = (text: string, params: ReadonlyMap<string, string>): string =>
  text.replace(PLACEHOLDER, (_, name: string) => valueOf(params, name) ?? '');

const valueOf = (params: ReadonlyMap<string, string>, name: string): string | undefined =>
  params.get(name.trim()) ?? params.get(foldedName(name));
