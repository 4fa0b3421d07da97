import { type CellError, isError, type Matrix } from '../cell';
import { roundedShare } from '../shares/round';
import { readLevel } from './level';

/** People by level; index 0 counts the blanks (未填). */
export type LevelCounts = [
  blank: number,
  community: number,
  street: number,
  district: number,
  outside: number,
];

export const noCounts = (): LevelCounts => [0, 0, 0, 0, 0];

export const classified = (counts: LevelCounts): number => counts[1] + counts[2] + counts[3] + counts[4];

/** Counts a whole range; the first error or unknown word ends it, since no base could be trusted any more. */
export function countLevels(levels: Matrix): LevelCounts | CellError {
  const counts = noCounts();
  for (const row of levels) {
    for (const cell of row) {
      const level = readLevel(cell);
      if (isError(level)) return level;
      counts[level]++;
    }
  }
  return counts;
}

/** Decimals of the percentage in which localisation rates are given: 0.1408 is 14.08%. */
const DECIMALS = 2;

export const levelShare = (part: number, counts: LevelCounts) =>
  roundedShare(part, classified(counts), DECIMALS);
