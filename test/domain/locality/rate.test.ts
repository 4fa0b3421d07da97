import fc from 'fast-check';
import { cellError, type Matrix } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

const WORDS = ['本社区', '本街道非本社区', '本区非本街道', '区外'];
const people = (counts: number[]): Matrix =>
  counts.flatMap((n, i) => Array.from({ length: n }, () => [WORDS[i]!]));

/** Made up: heads of communities live farther out than committee members, except within the district. */
const HEADS = people([10, 8, 27, 5]);
const MEMBERS = people([50, 40, 84, 26]);

test.each([
  ['本社区', 0.2, 0.25],
  ['本街道', 0.36, 0.45],
  ['本区', 0.9, 0.87],
])('within %s', (scope, heads, members) => {
  expect(call('LOCALRATE', HEADS, scope)).toBe(heads);
  expect(call('LOCALRATE', MEMBERS, scope)).toBe(members);
});

test('the community is the default scope', () => expect(call('LOCALRATE', HEADS)).toBe(0.2));

test('the base is who is classified; rates are rounded like shares', () => {
  expect(call('LOCALRATE', column('本社区', '', null, '区外', 4))).toBe(0.3333);
  expect(failure('LOCALRATE', column('', null))).toBe('#DIV/0! emptyBase');
});

test('an unknown word leaves no base to be trusted', () => {
  expect(failure('LOCALRATE', column('本社区', '某处'))).toBe('#N/A unknownLevel');
  expect(failure('LOCALRATE', column('本社区'), '全市')).toBe('#VALUE! unknownWord');
  const error = cellError('#REF!');
  expect(call('LOCALRATE', column('本社区', error))).toBe(error);
});

const HEADER = ['分组', ...WORDS, '未填', '合计', ...WORDS.map((word) => `${word}占比`)];

test('a table by group, in the order in which the groups occur', () => {
  const levels = column(1, 2, '', '区外', 1, null, 3);
  const groups = column('乙街道', '甲街道', '甲街道', '甲街道', ' 乙街道', '', '');
  expect(plain(callAll('LOCALTABLE', levels, groups))).toEqual([
    HEADER,
    ['乙街道', 2, 0, 0, 0, 0, 2, 1, 0, 0, 0],
    ['甲街道', 0, 1, 0, 1, 1, 3, 0, 0.5, 0, 0.5],
    ['未填', 0, 0, 1, 0, 0, 1, 0, 0, 1, 0],
    ['合计', 2, 1, 1, 1, 1, 6, 0.4, 0.2, 0.2, 0.2],
  ]);
});

test('without groups the total alone; without levels no shares', () => {
  expect(plain(callAll('LOCALTABLE', HEADS))).toEqual([
    HEADER,
    ['合计', 10, 8, 27, 5, 0, 50, 0.2, 0.16, 0.54, 0.1],
  ]);
  expect(plain(callAll('LOCALTABLE', column('', ''), column('甲', '乙')))[1]).toEqual([
    '甲',
    0,
    0,
    0,
    0,
    1,
    1,
    '#DIV/0!',
    '#DIV/0!',
    '#DIV/0!',
    '#DIV/0!',
  ]);
});

test('levels and groups of different sizes do not belong together', () => {
  expect(failure('LOCALTABLE', column(1, 2, 3), column('甲', '乙'))).toBe('#VALUE! sizesDiffer');
  // The levels never stretch over wider groups: everybody would be counted twice.
  expect(failure('LOCALTABLE', column(1, 2), [['甲', '乙'], ['甲', '乙']])).toBe('#VALUE! sizesDiffer'); // prettier-ignore
  expect(failure('LOCALTABLE', column(1, 2), [['甲', '乙']])).toBe('#VALUE! sizesDiffer');
  expect(failure('LOCALTABLE', column(1, '某处'), column('甲', '甲'))).toBe('#N/A unknownLevel');
});

test('one column, one row or one cell of groups stretches over the levels', () => {
  const levels: Matrix = [
    [1, 2],
    [3, ''],
  ];
  const counts = (groups: Matrix) =>
    plain(callAll('LOCALTABLE', levels, groups))
      .slice(1, -1)
      .map((row) => row.slice(0, 6));
  expect(counts(column('甲', '乙'))).toEqual([['甲', 1, 1, 0, 0, 0], ['乙', 0, 0, 1, 0, 1]]); // prettier-ignore
  expect(counts([['户口', '居住']])).toEqual([['户口', 1, 0, 1, 0, 0], ['居住', 0, 1, 0, 0, 1]]); // prettier-ignore
  expect(counts([['全区']])).toEqual([['全区', 1, 1, 1, 0, 1]]);
});

test('groups that are numbers stay numbers', () => {
  const rows = callAll('LOCALTABLE', column(1, 2, 4, 1), column(2023, '２０２３', 2022, true));
  expect(rows.map(([name]) => name)).toEqual(['分组', 2023, 2022, true, '合计']);
  expect(rows[1]?.slice(1, 5)).toEqual([1, 1, 0, 0]);
  expect(callAll('LOCALRULE', column(1), column(12))[1]).toEqual([12, 1, 1, false]);
  expect(callAll('LOCALTABLE', column(1), column(-0))[1]?.[0]).toBe(0);
});

test('the rows of a table add up to its total, across and down', () => {
  const level = fc.constantFrom(1, 2, 3, 4, '本社区', '区外', '', null);
  const group = fc.constantFrom('甲', '乙', '丙', '');
  fc.assert(
    fc.property(fc.array(fc.tuple(level, group), { minLength: 2 }), (records) => {
      const table = callAll(
        'LOCALTABLE',
        records.map(([a]) => [a]),
        records.map(([, b]) => [b]),
      );
      const rows = table.slice(1, -1);
      const total = table.at(-1)!;
      for (let i = 1; i <= 6; i++) {
        expect(rows.reduce((sum, row) => sum + (row[i] as number), 0)).toBe(total[i]);
      }
      for (const row of table.slice(1)) {
        expect(row.slice(1, 6).reduce((sum, n) => (sum as number) + (n as number), 0)).toBe(row[6]);
      }
      expect(total[6]).toBe(records.filter(([a, b]) => (a !== '' && a !== null) || b !== '').length);
    }),
  );
});
