import type { ColumnSpec } from '../../returns/template';
import type { Rule } from '../rule';
import { SYLLABLE } from '../../domain/text/damage/syllable';
import { cell, columnsWhere, ifBlank, quoted } from './columns';
import { isMasked } from './patterns';

/** Text that clerks type. Remarks may hold anything. */
const textColumns = columnsWhere(
  ({ column }) => ['text', 'digits', 'identity'].includes(column.type) && column.name !== '备注',
);

/** Running text, in which 某 and ** may be the writer's own. */
const RUNNING: ReadonlySet<string> = new Set(['培训名称', '报告表述', '分母说明', '变更依据']);

/** A credit code may hold XX: one whose check digit is right hides nothing. */
const CREDIT_CODE = /信用代码|机构代码|单位代码/;
const unmasked = ({ name }: ColumnSpec): string => {
  const ref = cell(name);
  return CREDIT_CODE.test(name)
    ? `IF(${isMasked(ref)},IFERROR(SHEQU.USCCCHECK(${ref}),FALSE),TRUE)`
    : `NOT(${isMasked(ref)})`;
};

/**
 * A16: a masked value is no value; nothing can be checked against it. Hard, because the cell's real value is not
 * there. A16b: in running text it may be meant, so there it is soft.
 */
const a16: readonly Rule[] = textColumns.map(({ sheet, column }) => ({
  id: RUNNING.has(column.name) ? 'A16b' : 'A16',
  table: sheet,
  ...ifBlank(column),
  formula: unmasked(column),
  severity: RUNNING.has(column.name) ? 'soft' : 'hard',
  marks: [column.name],
  source: 'Damage log of the source documents: 某, XX, 〔…〕, 、、、',
}));

/** Names proper; 姓名 has its own rule (A01), which admits only characters that a name can have. */
const names = textColumns.filter(({ column }) => column.type === 'text' && column.name !== '姓名');

/** 業(yè): a character with its reading, one syllable with one tone, left by a reading aid; or a lost character. */
const READING = '\\p{Han}[(（][a-zA-Z]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ][a-zA-Z]{0,3}[)）]|\\x{FFFD}';

/**
 * H05: residue of pinyin or broken characters. No name is written like that: hard. 设计(art) and 平台(app) are names, and
 * so is 绿芽(lvya): letters without a tone are no reading for certain.
 */
const h05: readonly Rule[] = names.map(({ sheet, column }) => ({
  id: 'H05',
  table: sheet,
  ...ifBlank(column),
  formula: `NOT(REGEXTEST(${cell(column.name)},${quoted(READING)}))`,
  severity: 'hard',
  marks: [column.name],
  source: 'Damage log of the source documents: pinyin residue, doubly decoded text',
}));

/** 治理?社区, 计算机?: a question mark where a character may have been lost. 怎么干? asks, where text runs on. */
const questionMark = (name: string): string => (RUNNING.has(name) ? '\\p{Han}\\?+[^?\\s]' : '\\p{Han}\\?');

/** H05b: what may be damage and may be meant: soft. */
const h05b: readonly Rule[] = names.map(({ sheet, column }) => ({
  id: 'H05b',
  table: sheet,
  ...ifBlank(column),
  formula: `NOT(REGEXTEST(${cell(column.name)},${quoted(`${questionMark(column.name)}|\\p{Han}[(（]${SYLLABLE}[)）]`)}))`,
  severity: 'soft',
  marks: [column.name],
  source: 'Damage log of the source documents: pinyin residue, doubly decoded text',
}));

/**
 * Line breaks, tabs, invisible signs, spaces at the ends or doubled, full-width letters and digits. The meaning
 * is usually clear, so it is soft.
 */
const INVISIBLE =
  '[\\r\\n\\t\\x{00A0}\\x{00AD}\\x{200B}-\\x{200F}\\x{2028}-\\x{202E}\\x{2060}\\x{3000}\\x{FEFF}]|^ | $|  |[Ａ-Ｚａ-ｚ０-９]';

const h06: readonly Rule[] = textColumns
  .filter(({ column }) => column.name !== '姓名')
  .map(({ sheet, column }) => ({
    id: 'H06',
    table: sheet,
    ...ifBlank(column),
    formula: `NOT(REGEXTEST(${cell(column.name)},${quoted(INVISIBLE)}))`,
    severity: 'soft',
    marks: [column.name],
    source: 'Damage log of the source documents: broken lines, mixed full and half width',
  }));

export const textRules: readonly Rule[] = [...a16, ...h05, ...h05b, ...h06];
