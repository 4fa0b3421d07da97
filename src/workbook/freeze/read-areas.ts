import type { Cell } from '../../domain/cell';
import type { CellRange, WorkbookPort } from '../port';
import type { WorkOptions } from '../log/options';

/**
 * The values of many areas, by one reading a sheet: a call for each would be a conversation with Excel for each.
 * @returns how to get an area's values, row by row.
 */
export async function readAreas(
  port: WorkbookPort,
  areas: readonly CellRange[],
  options: WorkOptions,
): Promise<(area: CellRange) => Cell[][]> {
  const sheets = new Map<string, { row: number; column: number; values: Cell[][] }>();
  for (const sheet of new Set(areas.map((area) => area.sheet))) {
    const around = boundsOf(areas.filter((area) => area.sheet === sheet));
    const values: Cell[][] = [];
    for await (const block of port.read({ ...around, sheet }, { signal: options.signal })) {
      for (const row of block.values) values.push(row);
    }
    sheets.set(sheet, { row: around.row, column: around.column, values });
  }
  return ({ sheet, row, column, rows, columns }) => {
    const read = sheets.get(sheet);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (__, c) =>
        read ? (read.values[row - read.row + r]?.[column - read.column + c] ?? null) : null,
      ),
    );
  };
}

function boundsOf(areas: readonly CellRange[]): Omit<CellRange, 'sheet'> {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column, rows, columns } of areas) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row + rows);
    right = Math.max(right, column + columns);
  }
  return { row: top, column: left, rows: bottom - top, columns: right - left };
}
