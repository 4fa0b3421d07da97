import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { compound } from '../growth/compound';
import { readFraction } from '../growth/fraction';
import { percentagePoints } from '../growth/percentage-points';
import { printedGrowth, priorValues } from '../growth/prior';
import { yearOnYear } from '../growth/year-on-year';
import { readNumber } from '../numbers/read-number';
import { MOST_DECIMALS } from '../shares/round';
import { readWhole } from './arguments';
import { each, optional, value } from './define';
import type { FunctionDefinition } from './definition';
import { namingArgument } from './of-argument';
import { commonSize, spreadCell } from './spread';

const ppDiff = each('PPDIFF', [value('a'), value('b')], ([a = null, b = null]) => {
  if (isBlank(a) || isBlank(b)) return '';
  const first = readFraction(a);
  if (isError(first)) return first;
  const second = readFraction(b);
  return isError(second) ? second : percentagePoints(first, second);
});

const yoy = each('YOY', [value('now'), value('before')], ([now = null, before = null]) => {
  if (isBlank(now) || isBlank(before)) return '';
  const current = readNumber(now);
  if (isError(current)) return current;
  const previous = readNumber(before);
  return isError(previous) ? previous : yearOnYear(current, previous);
});

const compounded = each(
  'COMPOUND',
  [value('base'), value('rate'), value('years')],
  ([base = null, rate = null, years = null]) => {
    if (isBlank(base) || isBlank(rate) || isBlank(years)) return '';
    const start = readNumber(base);
    if (isError(start)) return start;
    const growth = readFraction(rate);
    if (isError(growth)) return growth;
    const time = readNumber(years);
    return isError(time) ? time : compound(start, growth, time);
  },
);

/** The prior values of one amount and one growth: none for a blank, one error, or all of them. */
function priors(now: Cell, growth: Cell, decimals: Cell): Cell[] {
  const found = everyPrior(now, growth, decimals);
  return found.map((cell) => namingArgument(cell, ['now', 'growth'], [now, growth]));
}

function everyPrior(now: Cell, growth: Cell, decimals: Cell): Cell[] {
  const error = [now, growth, decimals].find(isError);
  if (error) return [error];
  if (isBlank(now) || isBlank(growth)) return [''];
  const amount = readNumber(now);
  if (isError(amount)) return [amount];
  if (amount < 0) return [cellError('#NUM!', 'negative', { found: amount })];
  const printed = readFraction(growth);
  if (isError(printed)) return [printed];
  const places = readWhole(decimals, 'decimals', 0, MOST_DECIMALS, undefined);
  if (isError(places)) return [places];
  const found: number[] | CellError = priorValues(
    amount,
    printedGrowth(printed, places, typeof growth === 'number'),
  );
  return isError(found) ? [found] : found;
}

const padded = (lists: Cell[][]): Matrix => {
  const width = Math.max(...lists.map((list) => list.length));
  return lists.map((list) => [...list, ...new Array<Cell>(width - list.length).fill('')]);
};

/**
 * One amount spills its prior values downwards, as WHICHN spills its bases. A column of amounts spills a row each
 * to the right, a row of amounts a column each; a block has no direction left.
 */
const priorFromYoy: FunctionDefinition = {
  name: 'PRIORFROMYOY',
  shape: 'whole',
  parameters: [value('now'), value('growth'), optional(value('decimals'))],
  call: (args) => {
    const size = commonSize(args);
    if (isError(size)) return [[size]];
    const { rows, columns } = size;
    if (rows > 1 && columns > 1) return [[cellError('#VALUE!', 'priorBlock', { rows, columns })]];
    const lists = Array.from({ length: rows * columns }, (_, i) => {
      const at = (argument: Matrix | undefined) => spreadCell(argument, rows > 1 ? i : 0, rows > 1 ? 0 : i);
      return priors(at(args[0]), at(args[1]), at(args[2]));
    });
    const across = padded(lists);
    return rows > 1 ? across : (across[0] as Cell[]).map((_, j) => across.map((list) => list[j] as Cell));
  },
};

export const growth: readonly FunctionDefinition[] = [ppDiff, yoy, priorFromYoy, compounded];
