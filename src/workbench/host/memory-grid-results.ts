import type { GridRect, GridValue } from './grid';
import type { MemoryGridSheet } from './memory-grid-sheet';

/** What a formula shows: one value, or rows of them. */
export type Calculate = (formula: string) => GridValue | GridValue[][];

export interface Results {
  /** Areas of more than one cell that formulas fill. */
  readonly areas: GridRect[];
  /** By `row:column`. */
  readonly values: Map<string, GridValue>;
}

/** What the formulas of a sheet show, each over the cells that it fills; one that finds a cell in its way shows #SPILL!. */
export function resultsOf(cells: MemoryGridSheet, calculate: Calculate): Results {
  const areas: GridRect[] = [];
  const values = new Map<string, GridValue>();
  for (const [row, column, formula] of cells.formulas()) {
    const result = calculate(formula);
    const rows = Array.isArray(result) ? result : [[result]];
    const blocked = rows.some((line, r) =>
      line.some((_, c) => r + c > 0 && cells.content(row + r, column + c)),
    );
    if (blocked) {
      values.set(`${row}:${column}`, { error: '#SPILL!' });
      continue;
    }
    const area = { row, column, rows: rows.length, columns: rows[0].length };
    if (area.rows * area.columns > 1) areas.push(area);
    rows.forEach((line, r) => line.forEach((value, c) => values.set(`${row + r}:${column + c}`, value)));
  }
  return { areas, values };
}
