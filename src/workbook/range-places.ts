import { rangeAddress } from './address';

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
}

/** Whole columns by their addresses: `D2:D7`, on another sheet than the one that is spoken of `地区表!B2:B4`. */
export const rangePlaces = (ranges: readonly Place[] | undefined, sheet: string): string[] =>
  (ranges ?? []).map((range) => {
    const address = rangeAddress({ ...range, columns: 1 });
    return range.sheet === sheet ? address : `${range.sheet}!${address}`;
  });
