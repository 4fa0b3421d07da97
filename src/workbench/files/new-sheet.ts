import { CellError, type ErrorCode } from '../../domain/cell';
import type { Cell } from '../../domain/cell';
import type { NewCell, NewSheet } from '../../workbook/port';
import { isGridError } from '../grid/cells';
import type { UniverGrid } from '../grid/univer-grid';
import type { GridValue } from '../host/grid';
import { cellStyleOf } from './cell-style';

/** Pixels → characters of the usual font, as files count column widths. */
const characters = (pixels: number): number => Math.round(((pixels - 5) / 7) * 100) / 100;

export const toCell = (value: GridValue): Cell =>
  isGridError(value) ? new CellError(value.error as ErrorCode) : value;

/** A sheet that only the grid has → what the file adapter adds. */
export function newSheetOf(grid: UniverGrid, id: string, name: string): NewSheet {
  const used = grid.usedRect(id, false);
  const rect = used && { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  const rows: (NewCell | null)[][] = [];
  if (rect) {
    const values = grid.values(id, rect);
    const formulas = grid.formulas(id, rect);
    const formats = grid.numberFormats(id, rect);
    values.forEach((line, row) => {
      rows.push(
        line.map((value, column) => {
          const formula = formulas[row][column];
          const style = cellStyleOf(grid.format(id, row, column), formats[row][column]);
          if (value === null && formula === null && style === undefined) return null;
          // Formulas are stored afterwards, with their results.
          return { content: { value: formula === null ? toCell(value) : null }, ...(style ? { style } : {}) };
        }),
      );
    });
  }
  const table = grid.tables().find(({ sheet }) => sheet === id);
  const frozen = grid.frozen(id).rows;
  return {
    name,
    rows,
    widths: Array.from({ length: rect?.columns ?? 0 }, (_, column) => {
      const pixels = grid.columnWidth(id, column);
      return pixels === null ? null : characters(pixels);
    }),
    merges: grid.merges(id),
    ...(frozen > 0 ? { frozenRows: frozen } : {}),
    ...(table ? { table: { name: table.name, range: table.rect } } : {}),
  };
}
