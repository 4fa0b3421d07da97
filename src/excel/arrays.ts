import type { Cell } from '../domain/cell';
import { sameValue } from '../workbook/edits';
import { sameEverywhere } from '../workbook/formula-tokens';
import { cellsOf, type Rect } from './areas';
import type { Cover, Place } from './spills';

interface Found extends Place {
  readonly formula: string;
  readonly value: Cell;
}

/**
 * Array formulas of the old kind, {=…} over several cells. Office.js has no word for them: it gives each of their
 * cells the same formula. But one formula shows one value wherever it stands (`sameEverywhere`), so neighbours with
 * the same formula and different values can only be the cells of one array. Where the values are the same as well,
 * they are left as cells of their own.
 */
export function legacyArrays(cells: readonly Found[], spilled: Cover): Rect[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row}:${cell.column}`, cell]));
  const taken = new Set<string>();
  const free = (row: number, column: number, formula: string): boolean =>
    byPlace.get(`${row}:${column}`)?.formula === formula &&
    !taken.has(`${row}:${column}`) &&
    !spilled.has({ row, column });
  return cells.flatMap(({ row, column, formula, value }) => {
    const repeated = free(row, column + 1, formula) || free(row + 1, column, formula);
    if (!repeated || !free(row, column, formula) || !sameEverywhere(formula)) return [];
    let columns = 1;
    while (free(row, column + columns, formula)) columns++;
    const wholeRow = (r: number): boolean =>
      Array.from({ length: columns }, (_, c) => c).every((c) => free(r, column + c, formula));
    let rows = 1;
    while (wholeRow(row + rows)) rows++;
    let differ = false;
    for (const place of cellsOf({ row, column, rows, columns })) {
      const key = `${place.row}:${place.column}`;
      taken.add(key);
      differ ||= !sameValue(byPlace.get(key)?.value ?? null, value);
    }
    return differ ? [{ row, column, rows, columns }] : [];
  });
}
