import type { Case } from './cases';
import type { Fields } from './return-data';
import { withRecord } from './sheets';

/** Cases of one sheet: a changed first record each. */
export const casesOn =
  (sheet: string) =>
  (
    rule: string,
    [fail, cells]: readonly [Fields, readonly string[]],
    pass: Fields,
    undecided: Fields | null,
    more: Partial<Case> = {},
  ): Case => ({
    rule,
    fail: withRecord(sheet, fail),
    cells: cells.map((column) => [0, column]),
    pass: withRecord(sheet, pass),
    undecided: undecided && withRecord(sheet, undecided),
    ...more,
  });
