import { type Cell, cellError, isBlank, isError, type Matrix } from '../cell';
import { canProduce } from '../shares/fits';
import { readCount, readNumber } from '../numbers/read-number';
import { PRINTED_DECIMALS, readPrintedShares } from '../shares/printed';
import { MOST_DECIMALS, roundedShare } from '../shares/round';
import { SHARE_METHODS, shares as sharesOf } from '../shares/shares';
import { basesOf, LARGEST_BASE } from '../shares/which-n';
import { cellsOf, readFlag, readWhole, readWord, single } from './arguments';
import { each, optional, range, remember, value, whole } from './define';
import type { FunctionDefinition } from './definition';

const share = each(
  'SHARE',
  [value('part'), value('whole'), optional(value('decimals'))],
  ([part = null, base = null, decimals = null]) => {
    if (isBlank(part) || isBlank(base)) return '';
    const numerator = readNumber(part);
    if (isError(numerator)) return numerator;
    const denominator = readNumber(base);
    if (isError(denominator)) return denominator;
    const places = readWhole(decimals, 'decimals', 0, MOST_DECIMALS, 2);
    return isError(places) ? places : roundedShare(numerator, denominator, places);
  },
);

const shares = whole(
  'SHARES',
  [range('counts'), optional(value('decimals')), optional(value('method'))],
  ([counts = [], decimals, method]) => {
    const places = readWhole(single(decimals, 'decimals'), 'decimals', 0, MOST_DECIMALS, 1);
    if (isError(places)) return places;
    const rounding = readWord(single(method, 'method'), 'method', SHARE_METHODS, '四舍五入');
    if (isError(rounding)) return rounding;
    const flat = sharesOf(cellsOf(counts), places, rounding);
    const columns = counts[0]?.length ?? 0;
    return counts.map((_, row): Cell[] => flat.slice(row * columns, (row + 1) * columns));
  },
);

/** One group of shares against one base, or against a column of bases at a time. */
const shareCheck: FunctionDefinition = {
  name: 'SHARECHECK',
  shape: 'each',
  parameters: [range('shares'), value('n'), optional(value('decimals')), optional(value('exhaustive'))],
  bind: ([printed]) => {
    const cells = cellsOf(printed);
    const error = cells.find(isError);
    if (error) return () => error;
    if (cells.every(isBlank)) return () => '';
    const sharesAt = remember((decimals) => {
      const places = readWhole(decimals, 'decimals', 0, PRINTED_DECIMALS, undefined);
      return isError(places) ? places : readPrintedShares(cells, places);
    });
    const reach = { least: 0, most: 0 };
    return ([n = null, decimals = null, exhaustive = null]) => {
      if (isBlank(n)) return '';
      const group = sharesAt(decimals);
      if (isError(group)) return group;
      const everybody = readFlag(exhaustive, 'exhaustive');
      if (isError(everybody)) return everybody;
      const base = readCount(n);
      if (isError(base)) return base;
      return base === 0 ? cellError('#DIV/0!', 'emptyBase') : canProduce(group, base, everybody, reach);
    };
  },
};

const whichN = whole(
  'WHICHN',
  [range('shares'), optional(value('decimals')), optional(value('max')), optional(value('exhaustive'))],
  ([printed, decimals, max, exhaustive]): Matrix | Cell => {
    const cells = cellsOf(printed);
    const error = cells.find(isError);
    if (error) return error;
    const places = readWhole(single(decimals, 'decimals'), 'decimals', 0, PRINTED_DECIMALS, undefined);
    if (isError(places)) return places;
    const most = readWhole(single(max, 'max'), 'max', 1, LARGEST_BASE, 200);
    if (isError(most)) return most;
    const everybody = readFlag(single(exhaustive, 'exhaustive'), 'exhaustive');
    if (isError(everybody)) return everybody;
    const read = readPrintedShares(cells, places);
    if (isError(read)) return read;
    if (read.length === 0) return '';
    const bases = basesOf(read, most, everybody);
    return bases.length === 0 ? cellError('#N/A', 'noBase', { max: most }) : bases.map((n): Cell[] => [n]);
  },
);

export const shareFunctions: readonly FunctionDefinition[] = [share, shares, shareCheck, whichN];
