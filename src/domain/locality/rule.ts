import { type Cell, type CellError, isError, type Matrix } from '../cell';
import { classified, countLevels, type LevelCounts } from './counts';
import { countByGroup } from './groups';

/** 包含: who lives in the community also counts towards the street. 并列: the street needs its own people. */
export const LOCAL_MODES = ['包含', '并列'] as const;
export type LocalMode = (typeof LOCAL_MODES)[number];

/** "1名以上本社区居民、2名以上本街道居民"; 以上 includes the number (Civil Code art. 1259). */
export interface LocalRule {
  readonly minCommunity: number;
  readonly minStreet: number;
  readonly mode: LocalMode;
}

const HEADER: readonly string[] = ['社区', '本社区人数', '本街道人数', '达标'];

const street = (counts: LevelCounts, rule: LocalRule): number =>
  rule.mode === '包含' ? counts[1] + counts[2] : counts[2];

const holds = (counts: LevelCounts, rule: LocalRule): boolean =>
  counts[1] >= rule.minCommunity && street(counts, rule) >= rule.minStreet;

/** Nobody's level is filled in: nothing can be said of the community. */
const judged = (counts: LevelCounts, rule: LocalRule): boolean | '' =>
  classified(counts) === 0 ? '' : holds(counts, rule);

/** Whether one community's people keep the rule; "" when no cell is classified. */
export function localRule(levels: Matrix, rule: LocalRule): Cell {
  const counts = countLevels(levels);
  if (isError(counts)) return counts;
  return judged(counts, rule);
}

/** Header row, then a row a community: its counts as the rule reads them, and whether it keeps the rule. */
export function localRuleTable(levels: Matrix, communities: Matrix, rule: LocalRule): Matrix | CellError {
  const byCommunity = countByGroup(levels, communities);
  if (isError(byCommunity)) return byCommunity;
  const rows = byCommunity.map(({ name, counts }): Cell[] => [
    name,
    counts[1],
    street(counts, rule),
    judged(counts, rule),
  ]);
  return [[...HEADER], ...rows];
}
