import { rangeAddress, cellAddress } from '../../workbook/address';
import type { CellStyle, NewSheet } from '../../workbook/port';
import { DAYS_1904 } from '../sheet/cell-value';
import { cellXml } from '../sheet/cell-xml';
import { styleOf } from '../styles/looks';
import type { Styles } from '../styles/styles';
import { attributesXml } from '../xml/text';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A worksheet part for a new sheet; `tableId` is the relation to its table, if it has one. */
export function* sheetXml(
  sheet: NewSheet,
  styles: Styles,
  date1904: boolean,
  tableId?: string,
): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">`;
  yield (
    viewsXml(sheet.frozenRows ?? 0) +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet.widths ?? [])
  );
  yield '<sheetData>';
  const known = new Map<CellStyle | undefined, number>();
  const styleFor = (style: CellStyle | undefined): number => {
    let index = known.get(style);
    if (index === undefined) known.set(style, (index = styleOf(styles, style)));
    return index;
  };
  for (const [r, row] of sheet.rows.entries()) {
    const cells = row.map((cell, c) => {
      if (!cell) return '';
      const style = styleFor(cell.style);
      if ('formula' in cell.content) {
        return cellXml('', r, c, { value: null, formula: { text: cell.content.formula }, style });
      }
      const { value } = cell.content;
      const stored =
        date1904 && typeof value === 'number' && cell.style === 'date' ? value - DAYS_1904 : value;
      return cellXml('', r, c, { value: stored === '' ? null : stored, style });
    });
    if (cells.some((cell) => cell !== '')) yield `<row r="${r + 1}">${cells.join('')}</row>`;
  }
  yield '</sheetData>';
  const merges = sheet.merges ?? [];
  if (merges.length > 0) {
    const areas = merges.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join('');
    yield `<mergeCells count="${merges.length}">${areas}</mergeCells>`;
  }
  yield '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
  if (tableId) yield `<tableParts count="1"><tablePart r:id="${tableId}"/></tableParts>`;
  yield '</worksheet>';
}

function viewsXml(frozenRows: number): string {
  const pane = frozenRows
    ? `<pane${attributesXml({
        ySplit: frozenRows,
        topLeftCell: cellAddress(frozenRows, 0),
        activePane: 'bottomLeft',
        state: 'frozen',
      })}/><selection pane="bottomLeft"/>`
    : '';
  return `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

function columnsXml(widths: readonly (number | null)[]): string {
  const cols = widths.flatMap((width, i) =>
    width === null ? [] : [`<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`],
  );
  return cols.length > 0 ? `<cols>${cols.join('')}</cols>` : '';
}
