import { compare, type Exact, exactOf } from '../../numbers/chinese/exact';
import { readNumeral } from '../../numbers/chinese/numeral';
import { matching } from './damage';

const NUMBER = '\\d{1,12}(?:\\.\\d{1,6})?[万萬亿億]?';
const UNIT = '[户戶人名个個家元岁歲亩畝张張支处處所栋棟条條次场場件台年%％㎡]?';
const RANGE = new RegExp(
  `(?<![\\d.,A-Za-z])(${NUMBER})(余|多)?(${UNIT})(到|至|[-－—–~～])(${NUMBER})(余|多)?(${UNIT})(?![\\d.,])`,
  'g',
);
/** "由23个到13个" says that something has become less. */
const CHANGE = /[从從由自]\s?$/;
/** Months, hours and days of the month begin anew: 11月至3月, 22:00至6:00. */
const ROUND_AFTER = /^(?:\s?[月日号號时時点點分楼樓]|:\d)/;
const ROUND_BEFORE = /[月:：/第]\s?$/;

/** A range whose lower bound is above its upper one: 202300户到2022户. Which of them is wrong only the original can tell. */
export const reversedRanges = matching(RANGE, (match) => {
  const [found, low = '', , lowUnit = '', sign = '', high = '', , highUnit = ''] = match;
  const before = match.input.slice(Math.max(0, match.index - 2), match.index);
  const after = match.input.slice(match.index + found.length, match.index + found.length + 3);
  if (CHANGE.test(before) || ROUND_BEFORE.test(before) || ROUND_AFTER.test(after)) return undefined;
  if (lowUnit !== '' && highUnit !== '' && lowUnit !== highUnit) return undefined;
  if (lowUnit === '' && highUnit === '' && !standsAlone(match, sign, low, high)) return undefined;
  const bottom = readNumeral(low);
  const top = readNumeral(high);
  if (bottom === undefined || top === undefined || !isAbove(bottom, top, low, high)) return undefined;
  return { kind: 'reversedRange', found };
});

/** "5到3万" may mean 5万: a 万 after the upper bound alone serves both. */
const isAbove = (bottom: Exact, top: Exact, low: string, high: string): boolean =>
  compare(bottom, top) > 0 &&
  (!/\D$/.test(high) ||
    /\D$/.test(low) ||
    compare(exactOf(low) as Exact, exactOf(high.slice(0, -1)) as Exact) > 0);

/**
 * Without a unit only the whole of a cell is judged, and with a dash only bounds of as many digits: 6012345-802 is a telephone
 * number, 2023-12 a month.
 */
function standsAlone(match: RegExpExecArray, sign: string, low: string, high: string): boolean {
  if (match.input.trim() !== match[0]) return false;
  return /[到至~～]/.test(sign) || (low.length === high.length && low.length > 2);
}
