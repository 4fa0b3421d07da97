import { codeList } from '../../returns';
import { storedCode } from '../../returns';
import type { CodeList } from '../../returns/template';
import type { Rule } from '../rule';
import { cell, columnsWhere, ifBlank, list, quoted } from './columns';

const TEMPLATE = 'Template of the return';

/** S10: a cell that must be filled. */
const s10: readonly Rule[] = columnsWhere(({ column }) => column.fill === 'must').map(
  ({ sheet, column }) => ({
    id: 'S10',
    table: sheet,
    formula: `TRIM(${cell(column.name)})<>""`,
    // The blank is the finding here.
    needs: [],
    severity: 'hard',
    marks: [column.name],
    source: TEMPLATE,
  }),
);

/** Everything that a cell of the list may hold: code and name, code, name. */
const spellings = (codes: CodeList): readonly string[] => [
  ...new Set(codes.entries.flatMap((entry) => [storedCode(entry), entry.code, entry.name])),
];

/** Whether a cell holds an entry of a code list. */
export const inList = (column: string, list_: string): string =>
  `ISNUMBER(MATCH(${cell(column)}&"",${list(spellings(codeList(list_)))},0))`;

/** The first few entries of a list, and how many there are: what a message can say of it. */
export function someOf(name: string, usual = /./): Pick<Rule, 'expected' | 'values'> {
  const { entries } = codeList(name);
  const some = entries
    .filter((entry) => usual.test(entry.name))
    .slice(0, SHOWN)
    .map(storedCode)
    .join('、');
  return { expected: quoted(some), values: { items: String(entries.length) } };
}

const SHOWN = 6;

/** Code columns with a rule of their own: 性别 A05, 学历 A07, 政治面貌 A07c. */
const OWN_RULE: ReadonlySet<string> = new Set(['性别', '学历', '政治面貌']);

/**
 * S11: a value that the column's code list does not have. It cannot be counted under any heading: hard. S11b: groups
 * that the standard does not list (穿青人) stand in identity cards, so an ethnicity outside it is soft.
 */
const s11: readonly Rule[] = columnsWhere(
  ({ column }) => column.type === 'code' && column.codes !== undefined && !OWN_RULE.has(column.name),
).map(({ sheet, column }) => ({
  id: column.codes === 'ethnicity' ? 'S11b' : 'S11',
  table: sheet,
  ...ifBlank(column),
  formula: inList(column.name, column.codes as string),
  severity: column.codes === 'ethnicity' ? 'soft' : 'hard',
  marks: [column.name],
  ...(column.codes === 'ethnicity' ? {} : someOf(column.codes as string)),
  source: codeList(column.codes as string).source,
}));

/** S11 where several entries may stand in a cell, separated by 、. */
const s11Several: readonly Rule[] = columnsWhere(({ column }) => column.type === 'codes').map(
  ({ sheet, column }) => ({
    id: 'S11',
    table: sheet,
    ...ifBlank(column),
    formula: `REGEXTEST(${cell(column.name)},${quoted(severalOf(codeList(column.codes as string)))})`,
    severity: 'hard',
    marks: [column.name],
    ...someOf(column.codes as string),
    source: codeList(column.codes as string).source,
  }),
);

/** A pattern of one or more entries of a list, each once or again, with separators between them. */
function severalOf(codes: CodeList): string {
  const one = spellings(codes)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'))
    .join('|');
  return `^\\s*(?:${one})(?:\\s*[、,，;；/ ]\\s*(?:${one}))*\\s*$`;
}

/** S13: a date column that holds no date of 1910 to 2099. (The reference date is A13's.) */
const s13: readonly Rule[] = columnsWhere(
  ({ sheet, column }) => (column.type === 'date' || column.type === 'month') && sheet !== '封面',
).map(({ sheet, column }) => ({
  id: 'S13',
  table: sheet,
  ...ifBlank(column),
  formula: `IFERROR(AND(${cell(column.name)}+0>=DATE(1910,1,1),${cell(column.name)}+0<DATE(2100,1,1)),FALSE)`,
  severity: 'hard',
  marks: [column.name],
  source: TEMPLATE,
}));

/**
 * S14: a computed column that holds another number than its formula gives: overwritten, or not recalculated.
 * Soft, because nothing is built on it.
 */
const s14: readonly Rule[] = columnsWhere(({ column }) => column.formula !== undefined).map(
  ({ sheet, column }) => ({
    id: 'S14',
    table: sheet,
    ...ifBlank(column),
    when: `ISNUMBER(${cell(column.name)})`,
    formula: `ABS(${cell(column.name)}-(${(column.formula as string).replace(/^=/, '')}))<${column.type === 'percent' ? '0.0001' : '0.01'}`,
    needs: [column.name],
    severity: 'soft',
    marks: [column.name],
    expected: column.formula,
    source: TEMPLATE,
  }),
);

export const requiredRules: readonly Rule[] = [...s10, ...s11, ...s11Several, ...s13, ...s14];
