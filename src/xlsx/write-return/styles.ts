import type { Fill, Font, Alignment } from '@cj-tech-master/excelts';
import type { ColumnSpec } from '../../returns/template';

export { formatOf } from '../../returns/number-format';

const fill = (argb: string): Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

/** Dark text on light fills, told apart by words in the guide as well: required, calculated, the rest. */
export const HEADER_FILLS: Readonly<Record<ColumnSpec['fill'], Fill>> = {
  must: fill('FFDDEBF7'),
  conditional: fill('FFEDF4FA'),
  optional: fill('FFF2F2F2'),
  formula: fill('FFE2EFDA'),
};

/** The workbook's body font, said in full: a font without name and size is another one in every program. */
const BODY: Partial<Font> = { name: 'Calibri', size: 11, family: 2, scheme: 'minor' };
export const HEADER_FONT: Partial<Font> = { ...BODY, bold: true };
export const TITLE_FONT: Partial<Font> = { ...BODY, bold: true, size: 16 };
export const NOTE_FONT: Partial<Font> = { ...BODY, italic: true, color: { argb: 'FF595959' } };
export const WRAPPED: Partial<Alignment> = { wrapText: true, vertical: 'middle', horizontal: 'center' };

/** Width of a text in characters of the default font: a Chinese one counts two. */
export const widthOf = (text: string): number =>
  [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) > 0x2e7f ? 2 : 1), 0);
