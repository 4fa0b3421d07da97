import type { Finding } from '../../rules/finding';
import type { CellRange } from '../../workbook/port';

/**
 * What to select for a finding: its cells where they fill a rectangle, else the one to look at first (a selection
 * of the port is one rectangle). One about whole columns shows the first of them, one about a whole
 * sheet the sheet at A1.
 */
export function targetOf(finding: Finding): CellRange {
  const { sheet, cells, ranges: [range] = [] } = finding;
  if (range) return { ...range, columns: 1 };
  if (cells.length === 0) return { sheet, row: 0, column: 0, rows: 1, columns: 1 };
  const rows = cells.map((cell) => cell.row);
  const columns = cells.map((cell) => cell.column);
  const row = min(rows);
  const column = min(columns);
  const box = { sheet, row, column, rows: max(rows) - row + 1, columns: max(columns) - column + 1 };
  const distinct = new Set(cells.map((cell) => `${cell.row},${cell.column}`)).size;
  return box.rows * box.columns === distinct
    ? box
    : { sheet, row: cells[0].row, column: cells[0].column, rows: 1, columns: 1 };
}

// Not Math.min(...list): a finding may blame a whole column, and arguments are limited.
const min = (list: readonly number[]): number => list.reduce((a, b) => (b < a ? b : a));
const max = (list: readonly number[]): number => list.reduce((a, b) => (b > a ? b : a));
