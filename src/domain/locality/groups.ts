import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { foldText } from '../text/fold';
import { type LevelCounts, noCounts } from './counts';
import { readLevel } from './level';

/** The name of the group of those whose group is not filled in. */
export const NO_GROUP = '未填';

const size = (matrix: Matrix): string => `${matrix.length}×${matrix[0]?.length ?? 0}`;

/** Two ranges that belong together cell by cell must have one shape; `#VALUE!` with both sizes otherwise. */
export function sameShape(a: Matrix, b: Matrix): CellError | undefined {
  return a.length === b.length && a[0]?.length === b[0]?.length
    ? undefined
    : cellError('#VALUE!', 'sizesDiffer', { first: size(a), second: size(b) });
}

const nameOf = (cell: Cell): string => (isBlank(cell) ? '' : foldText(String(cell)));

/**
 * Level counts by group, in the order in which the groups first occur. A row blank in both ranges is no record.
 * A blank group with a level is counted under 未填. An error or unknown word in either range is the result.
 */
export function countByGroup(levels: Matrix, groups: Matrix): Map<string, LevelCounts> | CellError {
  const mismatch = sameShape(levels, groups);
  if (mismatch) return mismatch;
  const byGroup = new Map<string, LevelCounts>();
  for (const [i, row] of levels.entries()) {
    for (const [j, cell] of row.entries()) {
      const group = groups[i]?.[j] ?? null;
      if (isError(group)) return group;
      const level = readLevel(cell);
      if (isError(level)) return level;
      const name = nameOf(group);
      if (name === '' && level === 0) continue;
      const key = name === '' ? NO_GROUP : name;
      let counts = byGroup.get(key);
      if (counts === undefined) byGroup.set(key, (counts = noCounts()));
      counts[level]++;
    }
  }
  return byGroup;
}
