import { columnIndex } from '../../../src/workbook/address';
import { child, childrenOf, type XmlNode } from '../../../src/xlsx/xml/tree';
import { type LintedFile, type LintedSheet, textOf } from './file';

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;
const MAX_TEXT = 32_767;
const MAX_LINE_BREAKS = 253;
const MAX_FORMULA = 8_192;
const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** Cells: in order, within the sheet, with values of their type, within Excel's limits; and the shared strings. */
export function* cells(file: LintedFile): Generator<string> {
  const strings = file.strings();
  const used = new Set<number>();
  const styles = childrenOf(child(file.tree('xl/styles.xml'), 'cellXfs'), 'xf').length;
  let uses = 0;
  for (const sheet of file.sheets()) {
    let before = 0;
    for (const row of childrenOf(child(sheet.root, 'sheetData'), 'row')) {
      const number = Number(row.attributes.r);
      if (!(number > before && number <= MAX_ROWS))
        yield `${sheet.name}: row ${row.attributes.r} out of order`;
      before = number;
      yield* inRow(sheet, row, styles);
      for (const cell of childrenOf(row, 'c')) {
        if (cell.attributes.t !== 's') continue;
        uses++;
        const index = Number(child(cell, 'v')?.text);
        used.add(index);
        if (!(index < strings.length)) yield `${sheet.name}!${cell.attributes.r}: no shared string ${index}`;
      }
    }
  }
  for (const text of strings) yield* textLimits('shared string', text);
  if (!file.has('xl/sharedStrings.xml')) return;
  const { count, uniqueCount } = file.tree('xl/sharedStrings.xml').attributes;
  // Strings that an edit has put out of use may stay; Excel makes room by the count, so it must not be too small.
  if (count !== undefined && Number(count) < uses) yield `${uses} uses of shared strings, counted ${count}`;
  if (uniqueCount !== undefined && Number(uniqueCount) !== strings.length)
    yield `${strings.length} shared strings, counted ${uniqueCount}`;
}

function* inRow(sheet: LintedSheet, row: XmlNode, styles: number): Generator<string> {
  let last = -1;
  for (const cell of childrenOf(row, 'c')) {
    const { r, s = '0', t = 'n' } = cell.attributes;
    const where = `${sheet.name}!${r}`;
    const [, letters = '', digits] = /^([A-Z]+)(\d+)$/.exec(r) ?? [];
    const column = columnIndex(letters);
    if (digits !== row.attributes.r || column <= last || column >= MAX_COLUMNS) yield `${where} out of order`;
    last = column;
    if (!(Number(s) < styles)) yield `${where}: no style ${s}`;
    const value = child(cell, 'v')?.text;
    const formula = child(cell, 'f')?.text ?? '';
    if (formula.length > MAX_FORMULA) yield `${where}: formula of ${formula.length} characters`;
    if (t === 'inlineStr') yield* textLimits(where, textOf(child(cell, 'is') ?? cell));
    else if (t === 'str') yield* textLimits(where, value ?? '');
    else if (value !== undefined && !isValue(t, value)) yield `${where}: ${value} is no value of type ${t}`;
  }
}

function isValue(type: string, value: string): boolean {
  if (type === 'b') return value === '0' || value === '1';
  if (type === 'e') return ERRORS.has(value);
  if (type === 's') return /^\d+$/.test(value);
  return type === 'n' && value.trim() !== '' && Number.isFinite(Number(value));
}

function* textLimits(where: string, text: string): Generator<string> {
  if (text.length > MAX_TEXT) yield `${where}: text of ${text.length} characters`;
  if (text.split('\n').length - 1 > MAX_LINE_BREAKS) yield `${where}: too many lines`;
  // Of the control characters XML 1.0 has only these.
  if (/[\p{Cc}\ufffe\uffff]/u.test(text.replace(/[\t\n\r\x7f-\x9f]/g, '')))
    yield `${where}: characters that XML cannot hold`;
}
