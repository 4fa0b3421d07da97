import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { foldText } from '../text/fold';
import { type LevelCounts, noCounts } from './counts';
import { readLevel } from './level';

/** The name of the group of those whose group is not filled in. */
export const NO_GROUP = '未填';

/** The level counts of one group, under its name as it stands in the cell: a number stays a number. */
export interface Group {
  readonly name: Cell;
  readonly counts: LevelCounts;
}

const sizeOf = (matrix: Matrix): string => `${matrix.length}×${matrix[0]?.length ?? 0}`;

/**
 * The cells that belong to those of `levels`, place by place. One row, one column or one cell stretches over them;
 * `#VALUE!` with both sizes otherwise. (The levels never stretch: nobody is counted twice.)
 */
function beside(levels: Matrix, groups: Matrix): ((row: number, column: number) => Cell) | CellError {
  const fits = (own: number, other: number): boolean => other === own || other === 1;
  return fits(levels.length, groups.length) && fits(levels[0]?.length ?? 0, groups[0]?.length ?? 0)
    ? (row, column) => groups[groups.length === 1 ? 0 : row]?.[groups[0]?.length === 1 ? 0 : column] ?? null
    : cellError('#VALUE!', 'sizesDiffer', { first: sizeOf(levels), second: sizeOf(groups) });
}

/** A number and the same digits as text are one group. */
const keyOf = (cell: Cell): string => (isBlank(cell) ? '' : foldText(String(cell)));
/** The name in a result; adding 0 makes -0 the 0 that its key already is. */
const nameOf = (cell: Cell, key: string): Cell => {
  if (typeof cell === 'number' && Number.isFinite(cell)) return cell + 0;
  return typeof cell === 'boolean' ? cell : key;
};

/**
 * Level counts by group, in the order in which the groups first occur. A row blank in both ranges is no record.
 * A blank group with a level is counted under 未填. An error or unknown word in either range is the result.
 */
export function countByGroup(levels: Matrix, groups: Matrix): Group[] | CellError {
  const groupAt = beside(levels, groups);
  if (isError(groupAt)) return groupAt;
  const byGroup = new Map<string, Group>();
  for (const [i, row] of levels.entries()) {
    for (const [j, cell] of row.entries()) {
      const group = groupAt(i, j);
      if (isError(group)) return group;
      const level = readLevel(cell);
      if (isError(level)) return level;
      const key = keyOf(group);
      if (key === '' && level === 0) continue;
      const name = key === '' ? NO_GROUP : nameOf(group, key);
      let counted = byGroup.get(String(name));
      if (counted === undefined) byGroup.set(String(name), (counted = { name, counts: noCounts() }));
      counted.counts[level]++;
    }
  }
  return [...byGroup.values()];
}
