import type { Cell } from '../../../src/domain/cell';
import { codeList } from '../../../src/returns';
import { storedCode } from '../../../src/returns/match-code';
import type { ColumnSpec } from '../../../src/returns/template';
import { identity, serial } from '../support/county';

/** A value of a column that breaks a rule, and one that does not. */
interface Family {
  readonly fail: (column: ColumnSpec) => Cell;
  readonly pass: (column: ColumnSpec) => Cell;
}

const always = (fail: Cell, pass: Cell): Family => ({ fail: () => fail, pass: () => pass });
const text = (fail: Cell): Family => always(fail, '示例');

const PERSON = identity('1982-02-12', 2);

/** A value that a column may hold. */
function soundValue({ type, codes, least }: ColumnSpec): Cell {
  if (codes) return storedCode(codeList(codes).entries[0]!);
  if (type === 'date' || type === 'month') return serial('2020-06-01');
  if (type === 'integer' || type === 'decimal' || type === 'percent') return least ?? 1;
  return '示例';
}

/**
 * Rules that say the same of many columns, by id: each of them is proved on its own column with these values. (S14 has
 * no value that passes everywhere: what it expected is put in.)
 */
export const families: Readonly<Record<string, Family>> = {
  S10: { fail: () => null, pass: soundValue },
  S11: { fail: () => '不在代码表中', pass: soundValue },
  S11b: { fail: () => '穿青人', pass: soundValue },
  S13: { fail: () => '1985.13.1', pass: soundValue },
  S14: { fail: () => 987_654, pass: soundValue },
  A08: { fail: ({ most = 0 }) => most + 1, pass: ({ most = 0 }) => most },
  A08b: { fail: ({ most = 0 }) => most + 1, pass: ({ most = 0 }) => most },
  B15: { fail: ({ most = 0 }) => most + 1, pass: ({ most = 0 }) => most },
  // A difference may be negative; words may stand in no number.
  A14: { fail: ({ signed }) => (signed ? '二十' : -1), pass: soundValue },
  A14b: always('12', 12),
  A02: always('410122198202120020', PERSON),
  A02b: always(410122198202120000, PERSON),
  A02c: always('111111111111111111', PERSON),
  A02d: always(identity('1982-02-12', 2, '419999'), PERSON),
  A02e: always('410122820212002', PERSON),
  A02f: always('E12345678', PERSON),
  A16: text('某某'),
  A16b: text('某某'),
  H02: always('202300户到2022户', '2022户到202300户'),
  H03: always('1O8', 108),
  H04: text('便民效劳站'),
  H05: text('業(yè)'),
  H05b: text('治理?社区'),
  H06: text(' 示例'),
};
