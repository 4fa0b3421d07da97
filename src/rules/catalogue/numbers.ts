import type { Rule } from '../rule';
import { cell, COMMUNITIES, columnsWhere, ifBlank, quoted, VOLUNTEERS } from './columns';
import { num } from './forms';
import { DECIMAL_NUMBER, FUSED_YEAR, MISREAD, RANGE, SIGNED_NUMBER, WHOLE_NUMBER } from './patterns';

const SOURCE =
  'Filling instructions: 数量栏只填数字 (counts are whole, not negative, without unit or separators)';

const numberColumns = columnsWhere(
  ({ column }) =>
    (column.type === 'integer' || column.type === 'decimal') &&
    column.fill !== 'formula' &&
    // A year of foundation has its own rule (A10).
    column.name !== '成立年份',
);

/** Columns that reports like to round: there an approximation is a finding of its own (A12). */
const APPROXIMATED: readonly (readonly [sheet: string, column: string])[] = [[VOLUNTEERS, '注册志愿者数']];

/** Digits or Chinese numerals with a word of approximation. Only text can hold one. */
const isApproximate = (ref: string): string =>
  `IF(ISTEXT(${ref}),REGEXTEST(${ref},"[余多近约超]|左右|上下|不足"),FALSE)`;

/** A14: a number column holds a number, whole where people or households are counted, never negative unless it is a difference. */
const a14: readonly Rule[] = numberColumns.map(({ sheet, column }) => {
  const ref = cell(column.name);
  const whole = column.type === 'integer';
  const digits = whole ? WHOLE_NUMBER : column.signed ? SIGNED_NUMBER : DECIMAL_NUMBER;
  const least = column.signed ? 'TRUE' : `${ref}>=0`;
  return {
    id: 'A14',
    table: sheet,
    ...ifBlank(column),
    // Two numbers in one cell, the larger one first, are H02's finding, misread signs H03's, approximations A12's.
    when: `IF(ISNUMBER(${ref}),TRUE,NOT(${elsewhere(sheet, column.name, ref)}))`,
    formula: `IF(ISNUMBER(${ref}),${whole ? `IF(${ref}>=0,INT(${ref})=${ref},FALSE)` : least},REGEXTEST(${ref},${quoted(digits)}))`,
    severity: 'hard',
    marks: [column.name],
    source: SOURCE,
  };
});

/** Whether a cell is the finding of another rule. */
function elsewhere(sheet: string, name: string, ref: string): string {
  const approximate = APPROXIMATED.some(([table, column]) => table === sheet && column === name);
  return `OR(${[isReversed(ref), isMisread(ref), ...(approximate ? [isApproximate(ref)] : [])].join(',')})`;
}

/** Only text can hold a sign that is none of a number's. */
function isMisread(ref: string): string {
  return `IF(ISTEXT(${ref}),REGEXTEST(${ref},${quoted(MISREAD)}),FALSE)`;
}

/**
 * H03: a sign that character recognition put for a digit or a percent sign. No number is written like that: hard.
 * In running text the same signs may be words, so there it is H07's, and soft.
 */
const h03: readonly Rule[] = columnsWhere(({ column }) =>
  ['integer', 'decimal', 'percent'].includes(column.type),
).map(({ sheet, column }) => ({
  id: 'H03',
  table: sheet,
  ...ifBlank(column),
  formula: `NOT(${isMisread(cell(column.name))})`,
  severity: 'hard',
  marks: [column.name],
  source: 'Damage log of the source documents: 虬 and 我 for a percent sign',
}));

/** A14b: digits kept as text. What they say may be true, so this is soft; but SUM passes them over. */
const a14b: readonly Rule[] = numberColumns.map(({ sheet, column }) => {
  const ref = cell(column.name);
  return {
    id: 'A14b',
    table: sheet,
    ...ifBlank(column),
    when: `IF(ISNUMBER(${ref}),TRUE,REGEXTEST(${ref},${quoted(column.signed ? SIGNED_NUMBER : DECIMAL_NUMBER)}))`,
    formula: `ISNUMBER(${ref})`,
    severity: 'soft',
    marks: [column.name],
    expected: `VALUE(${ref})`,
    source: SOURCE,
  };
});

/** Whether a cell holds a range whose lower bound is the larger number. Only text can. */
function isReversed(ref: string): string {
  const number = (pattern: string): string => `VALUE(REGEXEXTRACT(${ref},${quoted(pattern)},2))`;
  return `IF(ISTEXT(${ref}),IF(REGEXTEST(${ref},${quoted(RANGE)}),${number('^\\D*(\\d+)')}>${number('(\\d+)\\D*$')},FALSE),FALSE)`;
}

/** H02: a range of numbers whose bounds are the wrong way round. It cannot be true whichever bound is meant: hard. */
const h02: readonly Rule[] = numberColumns
  .filter(({ sheet }) => sheet === COMMUNITIES)
  .map(({ sheet, column }) => ({
    id: 'H02',
    table: sheet,
    ...ifBlank(column),
    when: `REGEXTEST(${cell(column.name)},${quoted(RANGE)})`,
    formula: `NOT(${isReversed(cell(column.name))})`,
    severity: 'hard',
    marks: [column.name],
    source: 'Damage log of the source documents: 202300户到2022户',
  }));

/** Which counts a suspicious count is held against, and the largest ratio between them that can be. */
const PARTNERS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  总户数: { 常住户数: 5 },
  常住户数: { 总户数: 1.2 },
  // Where half of the people have moved away, the community is hardly one any more.
  总人口: { 总户数: 8, 常住人口: 2 },
  常住人口: { 常住户数: 8 },
  '其中:城镇常住人口': { 常住人口: 1 },
  户籍人口: { 总人口: 3 },
  流动人口: { 总人口: 2 },
};

/**
 * H01: a year from 2014 to 2026 fused with other digits by a "replace all". 20231 residents may be right, so
 * it is soft, and reported only where the number is also out of line: more than so many times its partner in the
 * same record, or more than ten times the median of its column.
 */
const h01: readonly Rule[] = Object.entries(PARTNERS).map(([column, partners]) => ({
  id: 'H01',
  table: COMMUNITIES,
  when: `REGEXTEST(${cell(column)},${quoted(FUSED_YEAR)})`,
  formula: `AND(${[
    ...Object.entries(partners).map(([partner, ratio]) => `${cell(column)}<=${ratio}*${cell(partner)}`),
    `${cell(column)}<=10*MEDIAN(${cell(column).replace('@', '')})`,
  ].join(',')})`,
  severity: 'soft',
  marks: [column],
  values: { median: `MEDIAN(${cell(column).replace('@', '')})` },
  source: 'Damage log of the source documents: 202300户, 22023个, 2023000余',
}));

/** Bounds that a true return can be outside of: bonus points, a thirteenth month, an old building. */
const USUAL: ReadonlySet<string> = new Set(['得分', '群众评议得分', '发放月数', '投入使用年份']);

/** A08: outside the bounds that the column has: a month of the year. A08b: outside the usual ones: soft. Quarters are B15's. */
const a08: readonly Rule[] = columnsWhere(({ column }) => column.least !== undefined).map(
  ({ sheet, column }) => ({
    id: column.name === '季度考核次数' ? 'B15' : USUAL.has(column.name) ? 'A08b' : 'A08',
    table: sheet,
    ...ifBlank(column),
    when: `ISNUMBER(${num(column.name)})`,
    formula: `AND(${num(column.name)}>=${column.least},${num(column.name)}<=${column.most})`,
    needs: [column.name],
    severity: USUAL.has(column.name) ? 'soft' : 'hard',
    marks: [column.name],
    expected: `"${column.least}–${column.most}"`,
    source: 'Template of the return: bounds of the column',
  }),
);

/** A12: 28000余, 近2万: a count that is no more than an approximation. */
const a12: readonly Rule[] = APPROXIMATED.map(([sheet, name]) => ({
  id: 'A12',
  table: sheet,
  formula: `NOT(${isApproximate(cell(name))})`,
  severity: 'hard',
  marks: [name],
  source: 'City report on volunteering: 28000余; township report: 近千名',
}));

export const numberRules: readonly Rule[] = [...a14, ...a14b, ...h02, ...h03, ...h01, ...a08, ...a12];
