import { type Cell, type CellError, isError, type Matrix } from '../cell';
import { classified, countLevels, type LevelCounts, levelShare, noCounts } from './counts';
import { countByGroup } from './groups';
import { LEVEL_WORDS } from './level';

const TOTAL = '合计';
const HEADER: readonly string[] = [
  '分组',
  ...LEVEL_WORDS,
  '未填',
  TOTAL,
  ...LEVEL_WORDS.map((word) => `${word}占比`),
];

/**
 * Header row, a row a group (none without groups), then 合计: the four counts, 未填, their sum, and the four
 * shares of the classified cells. An error or unknown word in the ranges is the only cell.
 */
export function localTable(levels: Matrix, groups: Matrix | undefined): Matrix | CellError {
  if (groups === undefined) {
    const counts = countLevels(levels);
    return isError(counts) ? counts : [[...HEADER], line(TOTAL, counts)];
  }
  const byGroup = countByGroup(levels, groups);
  if (isError(byGroup)) return byGroup;
  const total = noCounts();
  for (const { counts } of byGroup) counts.forEach((count, level) => (total[level as 0] += count));
  return [[...HEADER], ...byGroup.map(({ name, counts }) => line(name, counts)), line(TOTAL, total)];
}

function line(name: Cell, counts: LevelCounts): Cell[] {
  const [blank, ...four] = counts;
  return [
    name,
    ...four,
    blank,
    classified(counts) + blank,
    ...four.map((count) => levelShare(count, counts)),
  ];
}
