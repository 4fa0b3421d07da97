// How the given records of 汇总表 are written down: Excel formulas over the other sheets of the return.

export const COMMUNITIES = '社区基本情况表';
export const ROSTER = '社区工作者花名册';
export const SUMMARY = '汇总表';

/** A column of a sheet: `社区基本情况表[总户数]`, `社区基本情况表[[其中:两委成员]]`. */
export const column = (sheet: string, name: string): string =>
  /^[\p{L}\p{N}_]+$/u.test(name) ? `${sheet}[${name}]` : `${sheet}[[${name}]]`;

/** A criterion on a column: a text constant, or a formula. */
export type Criterion = readonly [column: string, criterion: string];

/** A text constant. */
export const text = (value: string): string => `"${value.replace(/"/g, '""')}"`;

const pairs = (sheet: string, criteria: readonly Criterion[]): string =>
  criteria.map(([name, criterion]) => `${column(sheet, name)},${criterion}`).join(',');

/** How many records meet all criteria. */
export const count = (sheet: string, ...criteria: readonly Criterion[]): string =>
  `COUNTIFS(${pairs(sheet, criteria)})`;

/** How many records meet the criteria and, in a column of codes, any of the entries that begin like one of these. */
export const countAny = (
  sheet: string,
  [name, starts]: readonly [column: string, starts: readonly string[]],
  ...criteria: readonly Criterion[]
): string =>
  `SUMPRODUCT(${count(sheet, [name, `{${starts.map((start) => text(`${start}*`)).join(';')}}`], ...criteria)})`;

/** A column added up, over all records or those that meet the criteria. */
export const sum = (sheet: string, name: string, ...criteria: readonly Criterion[]): string =>
  criteria.length === 0
    ? `SUM(${column(sheet, name)})`
    : `SUMIFS(${column(sheet, name)},${pairs(sheet, criteria)})`;

/** How many records a sheet has, by a column that each must fill. */
export const records = (sheet: string, name: string): string => `COUNTA(${column(sheet, name)})`;

/** A mean, a rate: two decimals; blank where there is nothing to divide by. */
export const ratio = (part: string, base: string): string => `IFERROR(ROUND(${part}/${base},2),"")`;
