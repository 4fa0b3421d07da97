import { CELL_INVERTED_INDEX_CACHE } from '@univerjs/preset-sheets-core';

/**
 * Univer 0.25.1 keeps an index of the values in a column once it has been compared with something, and compares with
 * that instead of the cells from then on. Digits kept as text are numbers in it: =A1:A9=41001 finds the text 41001 too,
 * and 41* does not. Nothing is put into it here, so it is never asked.
 */
export function compareWithCells(): void {
  CELL_INVERTED_INDEX_CACHE.set = () => undefined;
  CELL_INVERTED_INDEX_CACHE.setContinueBuildingCache = () => undefined;
}
