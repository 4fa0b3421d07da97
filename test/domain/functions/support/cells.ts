import fc from 'fast-check';
import { type Cell, cellError, ERROR_CODES, type Matrix } from '../../../../src/domain/cell';

/** A published sample of an identity number; no message may repeat it or its birth date. */
export const IDENTITY = '11010519491231002X';

/** What turns up in returns, and what nobody expects to. */
const ODD: readonly Cell[] = [
  null,
  '',
  ' ',
  '\u3000 ',
  '\u200b',
  true,
  false,
  ...ERROR_CODES.map((code) => cellError(code)),
  0,
  -0,
  -1,
  0.5,
  1e-7,
  14.085,
  59,
  60,
  61.75,
  2958465,
  2958466,
  99999999,
  9007199254740991,
  2 ** 53 + 2,
  1e21,
  1e300,
  -1e300,
  Number.MIN_VALUE,
  '1900-02-29',
  '1899-12-31',
  '9999-12-31',
  '10000-01-01',
  '2024-02-30',
  '二○一○年十二月八日',
  '１２３',
  ' 1,200 ',
  '1,20',
  '28000余',
  '2000万',
  '-5',
  '1e5',
  '0x10',
  '47.8%',
  '101%',
  '99999999999999999999999999',
  '某'.repeat(32767),
  '9'.repeat(32767),
  '𠮷\ud842',
  '__proto__',
  'constructor',
  '{{found}}',
  '=1+1',
  IDENTITY,
  '１１０１０５１９４９１２３１００２Ｘ',
  '110105 19491231 002X',
  '110105491231002',
  110105491231002,
  `证号${IDENTITY}号`,
  '110105194912310021',
  '110105200000000000',
  '91350100M000100Y43',
  '是',
  '人口',
  '户数',
  '最大余数',
  '本社区',
  '1,2,3',
];

/** Any cell at all; NaN and infinities cannot stand in one. */
export const hostile: fc.Arbitrary<Cell> = fc.oneof(
  { arbitrary: fc.constantFrom(...ODD), weight: 6 },
  { arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }), weight: 1 },
  { arbitrary: fc.integer({ min: -10, max: 100_000 }), weight: 1 },
  { arbitrary: fc.string({ unit: 'binary' }), weight: 1 },
);

/** A rectangle of such cells of the size given. */
export const matrixOf = (cell: fc.Arbitrary<Cell>, rows: number, columns: number): fc.Arbitrary<Matrix> =>
  fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });

const size = fc.constantFrom<[number, number]>([1, 1], [1, 1], [3, 1], [1, 3], [3, 2], [2, 1]);

/** A range of such cells, now and then none at all. */
export const hostileRange: fc.Arbitrary<Matrix | undefined> = fc.option(
  size.chain(([rows, columns]) => matrixOf(hostile, rows, columns)),
  { nil: undefined, freq: 8 },
);
