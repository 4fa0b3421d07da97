import type { Rule } from '../rule';
import { cell, columnsWhere, ifBlank, quoted } from './columns';
import { isMasked } from './patterns';

/** Text that clerks type. Remarks may hold anything. */
const textColumns = columnsWhere(
  ({ column }) => ['text', 'digits', 'identity'].includes(column.type) && column.name !== '备注',
);

/** A16: a masked value is no value; nothing can be checked against it. Hard, because the cell's real value is not there. */
const a16: readonly Rule[] = textColumns.map(({ sheet, column }) => ({
  id: 'A16',
  table: sheet,
  ...ifBlank(column),
  formula: `NOT(${isMasked(cell(column.name))})`,
  severity: 'hard',
  marks: [column.name],
  source: 'Damage log of the source documents: 某, XX, 〔…〕, 、、、',
}));

/** Names proper; 姓名 has its own rule (A01), which admits only characters that a name can have. */
const names = textColumns.filter(({ column }) => column.type === 'text' && column.name !== '姓名');

/** 業(yè): a character with its reading, left by a reading aid; or a question mark where a character was lost. */
const PINYIN = '\\p{Han}[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜê]+[)）]|\\p{Han}\\?|\\x{FFFD}';

/** H05: residue of pinyin or broken characters. No name is written like that: hard. */
const h05: readonly Rule[] = names.map(({ sheet, column }) => ({
  id: 'H05',
  table: sheet,
  ...ifBlank(column),
  formula: `NOT(REGEXTEST(${cell(column.name)},${quoted(PINYIN)}))`,
  severity: 'hard',
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

export const textRules: readonly Rule[] = [...a16, ...h05, ...h06];
