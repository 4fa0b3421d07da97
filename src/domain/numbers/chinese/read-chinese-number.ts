import { type Cell, type CellError, cellError } from '../../cell';
import { shown } from '../../identity/mask';
import { foldText } from '../../text/fold';
import { MASKED } from '../../text/masked';
import { plainNumberText, readNumber } from '../read-number';
import { withoutApproximation } from './approximation';
import { chineseDigitRun } from './digits';
import { toNumber } from './exact';
import { readNumeral } from './numeral';

const MASK = new RegExp(MASKED, 'u');
const VAGUE = /[几幾数數]|若干/;
/** 三四百, 七八个: two digits side by side are two guesses at one. */
const PAIR = /一二|二三|三四|四五|五六|六七|七八|八九/;
const REASONS = {
  atLeast: 'numberAtLeast',
  below: 'numberBelow',
  atMost: 'numberAtMost',
  about: 'numberAbout',
} as const;
/** No number in words is longer; what is longer is a sentence. */
const LONGEST = 100;

/**
 * The number that a cell writes out: 8.2万, 2.25亿, 一百二十, 两千零五, 1,234.5万, full width or not; a count word after it
 * (人, 户, 元 …) is dropped, other units are not converted. Exact. An approximation (28000余, 近1000, 3200多户, 十几) is `#N/A`
 * with the bound it gives; masked digits and everything else that is no number `#VALUE!`. Errors are handed on.
 */
export function readChineseNumber(cell: Cell): number | CellError {
  if (typeof cell !== 'string' || plainNumberText(cell) !== undefined) return readNumber(cell);
  const found = shown(cell);
  const text = joined(foldText(cell));
  const no = (key: string): CellError => cellError('#VALUE!', key, { found });
  if (text === undefined || text.length > LONGEST) return no('notAWrittenNumber');
  if (MASK.test(text)) return no('numberMasked');
  const negative = /^[-负負]/.test(text);
  const { text: digits, bound } = withoutApproximation(text.replace(/^[-+负負]/, ''));
  const value = isPair(digits) ? undefined : readNumeral(digits);
  if (value === undefined) {
    return VAGUE.test(text) || PAIR.test(text)
      ? cellError('#N/A', 'numberVague', { found })
      : no('notAWrittenNumber');
  }
  const number = negative ? -toNumber(value) : toNumber(value);
  return bound === undefined ? number : cellError('#N/A', REASONS[bound], { found, bound: number });
}

const isPair = (digits: string): boolean =>
  digits.length === 2 && PAIR.test(digits) && chineseDigitRun(digits) !== undefined;

/** Without the spaces between a number and its unit; undefined where a space parts digits, for that is two numbers. */
function joined(text: string): string | undefined {
  const parts = text.split(/\s+/);
  const parted = parts.some((part, i) => i > 0 && /\d$/.test(parts[i - 1] ?? '') && /^\d/.test(part));
  return parted ? undefined : parts.join('');
}
