import { chineseDigitRun } from './digits';
import { type Exact, exact, exactOf, sum, times } from './exact';

const D = '(?:[一二三四五六七八九两兩壹弌贰貳叁參肆伍陆陸柒捌玖]|\\d{1,15}(?:\\.\\d{1,15})?)';
const ZERO = '[零〇○]?';
const SPOKEN = new RegExp(`^(?:(${D})千(${ZERO}))?(?:(${D})百(${ZERO}))?(?:(${D})?十)?(${ZERO})(${D})?$`);
const PLACES = [3, 2, 1] as const;

/**
 * The part of a number below 万: digits (1234, 82.5), 一百二十, 两千零五, 5千, 二〇二三. A last digit without its
 * unit stands one place below the unit before it, as in speech: 一百二 is 120. Undefined when it is no number.
 */
export function readSection(text: string): Exact | undefined {
  if (text === '') return undefined;
  const digits = exactOf(text);
  if (digits !== undefined) return digits;
  const [whole = '', fraction, ...rest] = text.split('点');
  if (rest.length > 0) return undefined;
  return fraction === undefined ? readWhole(text) : withFraction(whole, fraction);
}

function withFraction(whole: string, fraction: string): Exact | undefined {
  const before = readWhole(whole);
  const after = chineseDigitRun(fraction);
  if (before === undefined || before.scale !== 0 || !after) return undefined;
  return exactOf(`${before.units}.${after}`);
}

function readWhole(text: string): Exact | undefined {
  const run = chineseDigitRun(text);
  if (run) return exactOf(run);
  const match = SPOKEN.exec(text);
  if (!match) return undefined;
  const [, thousands, , hundreds, , tens, , ones] = match;
  const ten = text.includes('十') ? (tens ?? '一') : undefined;
  const given = [thousands, hundreds, ten];
  let total = exact(0n);
  for (const [i, place] of PLACES.entries()) {
    const digit = given[i];
    if (digit === undefined) continue;
    const value = digitValue(digit);
    // 2.5千 stands alone: nothing follows a fraction.
    if (value.scale > 0 && !text.endsWith('千百十'[i] as string)) return undefined;
    total = sum(total, times(value, place));
  }
  if (ones === undefined) return total;
  const last = lastDigits(ones, text.slice(0, text.length - ones.length).slice(-1));
  return last && sum(total, last);
}

/**
 * 一百二 → 20, 一百零二 → 2: only directly after its unit does a last digit belong one place below it. Digits fill
 * all places below the unit (3千500) or are no number (3百5).
 */
function lastDigits(ones: string, before: string): Exact | undefined {
  const value = digitValue(ones);
  const place = '千百'.indexOf(before);
  if (/\d/.test(ones)) return ones.length === 3 - '千百十'.indexOf(before) ? value : undefined;
  return place < 0 ? value : times(value, 2 - place);
}

const digitValue = (digit: string): Exact => exactOf(chineseDigitRun(digit) ?? digit) ?? exact(0n);
