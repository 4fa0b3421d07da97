import { CellError, type Cell } from '../../domain/cell';
import { cellAddress, rangeAddress } from '../../workbook/address';
import { escapeText, textElement } from '../xml/text';
import { formulaToFile } from './formula-text';
import type { FormulaCell } from './model';

export interface CellContent {
  readonly value: Cell;
  readonly formula?: FormulaCell;
  readonly style: number;
  /** Index of the metadata that lets an array formula spill, from 1. */
  readonly metadata?: number;
}

/**
 * One `<c>`; text stands in it (`inlineStr`), so that the shared strings need no change. A cell without content and
 * style is nothing.
 */
export function cellXml(prefix: string, row: number, column: number, cell: CellContent): string {
  const { value, formula, style, metadata } = cell;
  if (value === null && !formula && style === 0) return '';
  const start = `<${prefix}c r="${cellAddress(row, column)}"${style === 0 ? '' : ` s="${style}"`}`;
  const meta = formula?.dynamic && metadata ? ` cm="${metadata}"` : '';
  const f = formula ? formulaXml(prefix, formula) : '';
  if (value === null) return f ? `${start}${meta}>${f}</${prefix}c>` : `${start}/>`;
  const [type, content] = valueXml(prefix, value, formula !== undefined);
  return `${start}${type}${meta}>${f}${content}</${prefix}c>`;
}

function formulaXml(prefix: string, formula: FormulaCell): string {
  const text = escapeText(formulaToFile(formula.text ?? ''));
  const array = formula.array ? ` t="array" ref="${rangeAddress(formula.array)}"` : '';
  return `<${prefix}f${array}>${text}</${prefix}f>`;
}

/** The type attribute and the element that holds the value. */
function valueXml(prefix: string, value: Exclude<Cell, null>, isFormula: boolean): [string, string] {
  const v = (text: string): string => `<${prefix}v>${text}</${prefix}v>`;
  if (value instanceof CellError) {
    // Files know no #SPILL! or #CALC! without more metadata than an old Excel would read.
    const known = /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA)$/.test(value.code);
    return [' t="e"', v(known ? value.code : '#VALUE!')];
  }
  if (typeof value === 'boolean') return [' t="b"', v(value ? '1' : '0')];
  if (typeof value === 'number') return ['', v(String(value))];
  if (isFormula) return [' t="str"', textElement(`${prefix}v`, value)];
  return [' t="inlineStr"', `<${prefix}is>${textElement(`${prefix}t`, value)}</${prefix}is>`];
}
