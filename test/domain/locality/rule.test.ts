import { call, callAll, column, failure, plain } from '../call';

const C = '本社区';
const S = '本街道非本社区';
const X = '区外';

test.each([
  ['two of the community', [C, C, X], true, false],
  ['one of the community, one of the street', [C, S, X], true, false],
  ['one of the community, two of the street', [C, S, S], true, true],
  ['none of the community, three of the street', [S, S, S], false, false],
  ['one of the community alone', [C, '本区非本街道', '本区非本街道'], false, false],
])('%s', (_, levels, inclusive, disjoint) => {
  const homes = column(...levels);
  expect(call('LOCALRULE', homes)).toBe(inclusive);
  expect(call('LOCALRULE', homes, undefined, undefined, undefined, '包含')).toBe(inclusive);
  expect(call('LOCALRULE', homes, undefined, 1, 2, '并列')).toBe(disjoint);
});

test('the numbers can be set', () => {
  expect(call('LOCALRULE', column(C, S), undefined, 2)).toBe(false);
  expect(call('LOCALRULE', column(C, X), undefined, 1, 1)).toBe(true);
  expect(call('LOCALRULE', column(S, S), undefined, 0, 2)).toBe(true);
});

test('a row a community when communities are given', () => {
  const homes = column(C, S, C, '', 2, 2);
  const where = column('甲社区', '甲社区', '乙社区', '乙社区', '', '甲社区');
  expect(plain(callAll('LOCALRULE', homes, where))).toEqual([
    ['社区', '本社区人数', '本街道人数', '达标'],
    ['甲社区', 1, 3, true],
    ['乙社区', 1, 1, false],
    ['未填', 0, 1, false],
  ]);
  expect(plain(callAll('LOCALRULE', homes, where, 1, 2, '并列'))[1]).toEqual(['甲社区', 1, 2, true]);
});

test('a community where no level is filled in is not judged', () =>
  expect(callAll('LOCALRULE', column('', C), column('甲', '乙')).map((row) => row[3])).toEqual([
    '达标',
    '',
    false,
  ]));

test('blank in, blank out; what cannot be read is an error', () => {
  expect(call('LOCALRULE', column('', null))).toBe('');
  expect(failure('LOCALRULE', column(C, '某'))).toBe('#N/A unknownLevel');
  expect(failure('LOCALRULE', column(C), undefined, -1)).toBe('#NUM! outOfBounds');
  expect(failure('LOCALRULE', column(C), undefined, 1, '两名')).toBe('#VALUE! notANumber');
  expect(failure('LOCALRULE', column(C), undefined, 1, 2, '任意')).toBe('#VALUE! unknownWord');
  expect(failure('LOCALRULE', column(C, C, C), column('甲', '甲'))).toBe('#VALUE! sizesDiffer');
});
