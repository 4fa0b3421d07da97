import { loadRegions } from '../../../src/domain/regions/load';
import { bookOf, hintsOf, look, type Values } from './support';

beforeAll(loadRegions);

const community: Values = {
  社区代码: '410122101001',
  社区名称: '第一社区',
  总户数: 2100,
  常住户数: 2000,
  总人口: 7000,
  常住人口: 6500,
  实有社区工作者: 18,
  '其中:两委成员': 7,
  '其中:其他专职': 11,
  人在户在: 4600,
  人在户不在: 1900,
};

const hints = async (rule: string, change: Values, others: readonly Values[] = []) =>
  hintsOf(await look(bookOf([], [{ ...community, ...change }, ...others])), rule).map(
    ({ kind, params }) => [kind, params.column ?? params.households, params.wanted] as const,
  );

test('a total right for its parts gives no hint', async () => {
  expect(await hints('G15', {})).toEqual([]);
});

test.each<[string, Values, readonly (readonly unknown[])[]]>([
  ['transposed in the total', { 常住人口: 5600 }, [['sumTransposed', '常住人口', 6500]]],
  ['transposed in a part', { 人在户在: 6400 }, [['sumTransposed', '人在户在', 4600]]],
  ['ten times a part', { 人在户不在: 190 }, [['sumFactor', '人在户不在', 1900]]],
  ['ten times the total', { 常住人口: 65000 }, [['sumFactor', '常住人口', 6500]]],
  ['a part left out', { 常住人口: 4600 }, [['sumLeftOut', '常住人口', 6500]]],
  ['a part added twice', { 常住人口: 8400 }, [['sumDoubled', '常住人口', 6500]]],
  ['a digit too many', { 人在户在: 46600 }, [['sumDigit', '人在户在', 4600]]],
])('a total that is not its parts: %s', async (_, change, expected) => {
  const found = await hints('G15', change);
  for (const one of expected) expect(found).toContainEqual(one);
});

test('the wrong sign of a part', async () => {
  expect(await hints('G15', { 人在户不在: -1900 })).toContainEqual(['sumSign', '人在户不在', 1900]);
});

test('no hint where no slip of the hand explains it', async () => {
  expect(await hints('G15', { 常住人口: 6789 })).toEqual([]);
});

test('a fused year gives no hint, in its own cell or in a total', async () => {
  expect(await hints('H01', { 总户数: 202300 })).toEqual([]);
  expect(await hints('G15', { 常住人口: 20230 })).toEqual([]);
  expect(await hints('A14', { 总户数: '202300户' })).toEqual([]);
});

test('a unit that the column has already', async () => {
  expect(await hints('A14', { 总户数: '2,100户' })).toEqual([['unit', '总户数', 2100]]);
  expect(await hints('A14', { 总户数: '约2100户' })).toEqual([]);
  expect(await hints('A14', { 总户数: '2100人' })).toEqual([]);
});

test('households and people in each other’s columns', async () => {
  expect(await hints('B12b', { 常住户数: 6500, 常住人口: 2000 })).toContainEqual([
    'swapped',
    '常住户数',
    undefined,
  ]);
  expect(await hints('B12b', { 常住人口: 1900 })).toEqual([]);
});

const others: readonly Values[] = Array.from({ length: 10 }, (_, i) => ({
  ...community,
  社区代码: `4101221010${10 + i}`,
  社区名称: `社区${i}`,
  常住户数: 1800 + 40 * i,
}));

test('a number far from its column, and the factor that brings it back', async () => {
  expect(await hints('B12b', { 常住户数: 20 }, others)).toContainEqual(['factor', '常住户数', 2000]);
  expect(await hints('A14', { 常住户数: -2000 }, others)).toContainEqual(['sign', '常住户数', 2000]);
  // Three records say nothing of what is usual.
  expect(await hints('B12b', { 常住户数: 20 }, others.slice(0, 3))).not.toContainEqual([
    'factor',
    '常住户数',
    2000,
  ]);
});
