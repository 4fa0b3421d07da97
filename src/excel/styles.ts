import type { CellStyle } from '../workbook/port';
import { addressLists, rangeOf } from './areas';
import type { Rect } from './areas';
import { GENERAL_FORMAT, TEXT_FORMAT } from './content';
import { supports } from './host';

/** What a style looks like in Excel. Colour never stands alone: hard is bold as well, soft is italic. */
export interface Look {
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly center?: boolean;
  readonly wrap?: boolean;
  readonly border?: boolean;
}

const TOTAL = { bold: true, fill: '#F2F2F2', border: true };

/** The same looks as in files that the `.xlsx` adapter writes. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { numberFormat: GENERAL_FORMAT, bold: true, size: 16 },
  note: { numberFormat: GENERAL_FORMAT, italic: true, size: 10, color: '#595959', wrap: true },
  header: {
    numberFormat: GENERAL_FORMAT,
    bold: true,
    color: '#1F3864',
    fill: '#D9E2F3',
    center: true,
    wrap: true,
    border: true,
  },
  text: { numberFormat: TEXT_FORMAT, wrap: true, border: true },
  integer: { numberFormat: '#,##0', border: true },
  decimal: { numberFormat: '0.00', border: true },
  percent: { numberFormat: '0.00%', border: true },
  date: { numberFormat: 'yyyy-mm-dd', border: true },
  total: { numberFormat: '#,##0', ...TOTAL },
  totalPercent: { numberFormat: '0.00%', ...TOTAL },
  totalDecimal: { numberFormat: '0.00', ...TOTAL },
  hard: { numberFormat: TEXT_FORMAT, bold: true, color: '#9C0006', fill: '#FFC7CE', border: true },
  soft: { numberFormat: TEXT_FORMAT, italic: true, color: '#7F4C00', fill: '#FFEB9C', border: true },
};

const LINE = '#BFBFBF';
const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

/** Looks go on many areas at a time: a call for each cell takes half a minute on real sheets (js#12). */
export function applyLook(sheet: Excel.Worksheet, rects: readonly Rect[], look: Look): void {
  for (const format of formatsOf(sheet, rects)) {
    setLook(format, look);
    if (look.border) for (const edge of EDGES) line(format, edge);
  }
  if (!look.border) return;
  // Inner lines only where there are any: Excel refuses them for a single row or column.
  const tall = rects.filter(({ rows }) => rows > 1);
  const wide = rects.filter(({ columns }) => columns > 1);
  for (const format of formatsOf(sheet, tall)) line(format, 'InsideHorizontal');
  for (const format of formatsOf(sheet, wide)) line(format, 'InsideVertical');
}

function formatsOf(sheet: Excel.Worksheet, rects: readonly Rect[]): Excel.RangeFormat[] {
  return supports('1.9')
    ? addressLists(rects).map((list) => sheet.getRanges(list).format)
    : rects.map((rect) => rangeOf(sheet, rect).format);
}

function line(
  format: Excel.RangeFormat,
  side: (typeof EDGES)[number] | 'InsideHorizontal' | 'InsideVertical',
): void {
  const border = format.borders.getItem(side);
  border.style = 'Continuous';
  border.color = LINE;
}

function setLook(format: Excel.RangeFormat, look: Look): void {
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.italic !== undefined) format.font.italic = look.italic;
  if (look.size !== undefined) format.font.size = look.size;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.center) format.horizontalAlignment = 'Center';
  if (look.center || look.wrap) format.verticalAlignment = 'Center';
  if (look.wrap) format.wrapText = true;
}
