import { isBlank } from '../../domain/cell';
import type { CellRange, WorkbookPort } from '../../workbook/port';
import { overlaps } from './source';

/**
 * Cells of a rectangle that hold something, block by block, each by its offsets: values, formulas that show nothing,
 * and cells that a formula in the same columns spills to. Excel spills over none of them.
 */
export async function* occupiedCells(
  port: WorkbookPort,
  area: CellRange,
  signal?: AbortSignal,
): AsyncGenerator<{ readonly row: number; readonly column: number }> {
  // A formula above spills down into the rectangle, so its columns are read from the first row on.
  const above: CellRange = { ...area, row: 0, rows: area.row + area.rows };
  for await (const { formulas } of port.formulas(above, { signal })) {
    for (const { row, column, area: spill } of formulas) {
      const filled = { sheet: area.sheet, row, column, rows: 1, columns: 1, ...spill };
      if (!overlaps(filled, area)) continue;
      const end = (from: number, many: number, first: number, most: number) =>
        Math.min(from + many, first + most);
      for (
        let r = Math.max(filled.row, area.row);
        r < end(filled.row, filled.rows, area.row, area.rows);
        r++
      ) {
        const last = end(filled.column, filled.columns, area.column, area.columns);
        for (let c = Math.max(filled.column, area.column); c < last; c++) {
          yield { row: r - area.row, column: c - area.column };
        }
      }
    }
  }
  for await (const { range, values } of port.read(area, { signal })) {
    for (const [row, cells] of values.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (!isBlank(cell)) yield { row: range.row + row - area.row, column };
      }
    }
  }
}
