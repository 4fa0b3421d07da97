import { columnNamed } from '../cell-index';
import type { Hint } from '../hint';
import { columnNumber, type Place } from './numbers';

/** Households beside the people in them. */
const PAIRS: readonly (readonly [households: string, people: string])[] = [
  ['常住户数', '常住人口'],
  ['总户数', '总人口'],
  ['服务对象户数', '服务对象人数'],
  ['户数', '人数'],
];
/** People in a household, on average of a whole community. */
const LEAST = 1.5;
const MOST = 6;

/** Fewer people than households, and as many as one expects once the two change places. */
export function swappedHint(place: Place): Hint[] {
  const pair = PAIRS.find((each) => each.includes(place.name));
  if (!pair) return [];
  const [households, people] = pair.map((name) => {
    const column = columnNamed(place.table, name);
    return column && columnNumber({ column, record: place.record });
  });
  if (!households || !people || people >= households) return [];
  const ratio = households / people;
  if (ratio < LEAST || ratio > MOST) return [];
  const params = { households: pair[0], people: pair[1], ratio: Number(ratio.toFixed(2)) };
  return [{ kind: 'swapped', row: place.row, column: place.at, params }];
}
