import type { Rule } from '../rule';
import { FIRST_DAY, LAST_DAY } from '../plausible-day';
import { cell, columnsWhere } from './columns';
import { isWhole } from './patterns';

// Forms that many rules share, so that each catalogue file only says what is about its own sheet.

/**
 * A cell as a number: a number plus 0 is itself, digits kept as text count (A14b has them), and any other text
 * leaves the rule undecided (A14 has it).
 */
export const num = (name: string): string => `(${cell(name)}+0)`;

/**
 * A cell as a day, also where it is text. A number that is no day of 1910 to 2099 (202009, 2020.09) is an error, which
 * leaves the rule undecided: S13 has it, and a serial in 1905 would be held against every other date.
 */
export const day = (name: string): string =>
  `EDATE(${cell(name)},LOOKUP(${cell(name)}+0,{0,${FIRST_DAY},${LAST_DAY + 1}},{"",0,""}))`;

export const yes = (name: string): string => `LEFT(${cell(name)},1)="1"`;

/** A whole column of another sheet. */
export const columnOf = (table: string, name: string): string =>
  /^[\p{L}\p{N}_]+$/u.test(name) ? `${table}[${name}]` : `${table}[[${name}]]`;

/** Columns of numbers with more than 15 digits. */
const LONG: ReadonlySet<string> = new Set(['公民身份号码', '证书管理号', '统一社会信用代码', '承接机构代码']);

/**
 * This record's cell as a criterion of COUNTIFS, which reads digits as numbers and compares 15 of them: the "*"
 * keeps long ones text. They are of one length, so it matches nothing besides, as long as they are whole.
 */
export const criterion = (name: string): string => (LONG.has(name) ? `${cell(name)}&"*"` : cell(name));

type Part = Pick<Rule, 'id' | 'source'> & Partial<Rule>;

/** Records whose key occurs once; those that share it make one finding. */
export function unique(table: string, key: readonly string[], part: Part): Rule {
  const criteria = key.map((name) => `${whole(name)},${criterion(name)}`).join(',');
  return {
    table,
    ...wholeOnly(key),
    formula: `COUNTIFS(${criteria})=1`,
    by: key.map((name) => `${cell(name)}&""`).join('&"/"&'),
    severity: 'hard',
    marks: key,
    values: { count: `COUNTIFS(${criteria})` },
    ...part,
  };
}

/** Long numbers are looked for where they are whole; whether a blank would be is not known. */
function wholeOnly(key: readonly string[]): Pick<Rule, 'when' | 'needs'> {
  const long = key.filter((name) => LONG.has(name)).map((name) => isWhole(name, cell(name)));
  if (long.length === 0) return {};
  return { when: long.length === 1 ? long[0] : `AND(${long.join(',')})`, needs: key };
}

const whole = (name: string): string => (/^[\p{L}\p{N}_]+$/u.test(name) ? `[${name}]` : `[[${name}]]`);

/** Blanks leave a rule undecided only where both of its cells must be filled in. */
const unlessBothMust = (table: string, names: readonly string[]): Pick<Rule, 'missing'> =>
  columnsWhere(({ sheet, column }) => sheet === table && names.includes(column.name)).every(
    ({ column }) => column.fill === 'must',
  )
    ? {}
    : { missing: 'outOfScope' };

/** A part that is no more than its whole (其中). */
export const atMost = (table: string, part: string, total: string, more: Part): Rule => ({
  table,
  formula: `${num(part)}<=${num(total)}`,
  severity: 'hard',
  marks: [part, total],
  expected: `"≤"&${cell(total)}`,
  ...unlessBothMust(table, [part, total]),
  ...more,
});

/** Parts that add up to their whole. */
export const addUp = (table: string, total: string, parts: readonly string[], more: Part): Rule => {
  const sum = parts.map(num).join('+');
  return {
    table,
    formula: `${num(total)}=${sum}`,
    severity: 'hard',
    marks: [total, ...parts],
    expected: sum,
    ...more,
  };
};

/** A code that stands in a column of another sheet; not judged where that sheet has no records. */
export const standsIn = (
  table: string,
  name: string,
  [sheet, column]: readonly [string, string],
  more: Part,
): Rule => ({
  table,
  when: `COUNTA(${columnOf(sheet, column)})>0`,
  formula: `COUNTIFS(${columnOf(sheet, column)},${criterion(name)})>0`,
  needs: [name],
  missing: 'outOfScope',
  severity: 'hard',
  marks: [name],
  ...more,
});

/** Nothing that happens after the reference date belongs in the return. */
export const notLater = (table: string, name: string, more: Part): Rule => ({
  table,
  formula: `${day(name)}<=EDATE(统计时点,0)`,
  severity: 'hard',
  marks: [name],
  expected: 'TEXT(统计时点,"yyyy-mm-dd")',
  missing: 'outOfScope',
  ...more,
});

/** What must be filled in under a condition (条件必填). */
export const filledWhen = (table: string, name: string, condition: string, more: Part): Rule => ({
  table,
  when: condition,
  formula: `TRIM(${cell(name)})<>""`,
  needs: [],
  severity: 'hard',
  marks: [name],
  ...more,
});
