import { type Cell, cellError } from '../../src/domain/cell';
import { serialOfYmd } from '../../src/domain/dates/serial';
import { ymd } from '../../src/domain/dates/ymd';
import type { Random } from './random';

/** The columns of a table by name, with one value a record. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

const day = (year: number, month: number, date: number): number => serialOfYmd(ymd(year, month, date)) ?? 0;

const numbers: readonly Cell[] = [
  0, 1, 2, 3, 5, 7, 10, 12, 100, 2024, -1, -3, -10, 0.1, 0.2, 0.3, 0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.675,
  1.005, 3.14159, 33.3333333333333, 1234567.891, 99999.995, 123456789012345, 1e-7, 14.085, 0.045,
];
const smalls: readonly Cell[] = [0, 1, 1, 2, 2, 3, 4, 5, 6];
const days: readonly Cell[] = [
  day(1950, 1, 1),
  day(1982, 2, 28),
  day(1996, 2, 29),
  day(2000, 2, 29),
  day(2001, 3, 1),
  day(2023, 8, 31),
  day(2024, 1, 31),
  day(2024, 2, 29),
  day(2024, 12, 31),
  day(2025, 1, 1),
  day(2025, 12, 31) + 0.5,
  day(2030, 6, 15),
  day(1999, 10, 30),
  day(1999, 3, 30),
];
const texts: readonly Cell[] = [
  'a',
  'A',
  'b',
  'abc',
  'ABC',
  'Abc',
  'abcabc',
  'a*',
  'a?c',
  '*',
  '?',
  '~',
  'a~b',
  ' a ',
  'a  b',
  '  ',
  '',
  '社区',
  '社区工作者',
  '社',
  'ａｂｃ',
  '（试）',
  '是',
  '否',
  'é',
  'É',
  'a-b',
  'co-op',
  'coop',
  '<5',
  '=a',
  'TRUE',
  'x.y',
  '[a]',
  '😀',
  '𠮷田',
];
const textNumbers: readonly Cell[] = [
  '0',
  '1',
  '2',
  '12',
  '007',
  '3.5',
  '-5',
  '+5',
  ' 12 ',
  '1,234',
  '1e3',
  '1E-2',
  '12%',
  '.5',
  '5.',
  '１２',
  '12人',
  '1 2',
  '--5',
  '5-',
  '0.1',
  '123456789012345',
  '12,34',
  '',
];
const textDates: readonly Cell[] = [
  '2024-01-31',
  '2024/2/29',
  '2024年3月5日',
  '2023-02-29',
  '1999-12-31',
  '2000-1-1',
  '2024-13-01',
  '2024.5.1',
  '20240131',
  '2024年5月',
  '1982-7',
  'x',
  '',
];
const longs: readonly Cell[] = [
  '412401198202120021',
  '412401198202120047',
  '41240119820212005X',
  '41240119820212005x',
  '412401820212002',
  '91410100MA3X00000X',
  '13800000000',
  412401820212002,
  13800000000,
];
const categories: readonly Cell[] = ['甲', '乙', '丙', 'north', 'North', 'south'];
const errors: readonly Cell[] = [1, 2, 3, 'a', cellError('#N/A'), cellError('#DIV/0!'), cellError('#VALUE!')];
const mixed: readonly Cell[] = [
  ...numbers.slice(0, 14),
  ...texts.slice(0, 18),
  ...textNumbers.slice(0, 8),
  ...days.slice(0, 4),
  true,
  false,
  null,
  null,
  null,
  cellError('#N/A'),
];

/** The main table: each column holds one kind of values. */
const POOLS: Readonly<Record<string, readonly Cell[]>> = {
  数: numbers,
  小: smalls,
  日: days,
  文: texts,
  文数: textNumbers,
  文日: textDates,
  长: longs,
  类: categories,
  空: [null, null, null, '', 0, 'a'],
  真: [true, false],
  误: errors,
  混: mixed,
  混二: mixed,
};

export const MAIN = '数据';
export const LOOKUP = '码表';

/** The main table, filled at random. */
export const mainTable = (random: Random, rows: number): Columns =>
  Object.fromEntries(
    Object.entries(POOLS).map(([name, pool]) => [
      name,
      Array.from({ length: rows }, () => random.pick(pool)),
    ]),
  );

/** The table to look things up in: 键 has keys of all kinds, some twice; 级 and 值 are ascending limits and what they give. */
export function lookupTable(): Columns {
  const keys: readonly Cell[] = [
    'a',
    'A',
    'abc',
    'b',
    1,
    '1',
    2,
    12,
    '12',
    true,
    'a*',
    '社区',
    '社',
    0,
    'é',
    'x.y',
    2.5,
    '是',
    'TRUE',
    '412401198202120021',
  ];
  return {
    键: keys,
    果: keys.map((_, n) => (n % 7 === 3 ? null : n % 5 === 2 ? `r${n}` : n * 10)),
    级: keys.map((_, n) => n * 5 - 20),
    值: keys.map((_, n) => n + 1),
  };
}
