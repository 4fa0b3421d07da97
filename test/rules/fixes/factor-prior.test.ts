import type { Cell } from '../../../src/domain/cell';
import { loadRegions } from '../../../src/domain/regions/load';
import { header, row } from '../../returns/workbooks';
import { bookOf, COMMUNITIES, hintsOf, look, type Values } from './support';

beforeAll(loadRegions);

const CODE = '410122101001';
const PRIOR = '上期数据';
const households = { 表名: COMMUNITIES, 主键: CODE, 指标: '总户数', 上期值: 2050, 上期期别: '2024年度' };

/** Hints of a kind at one figure of a community, with last period's figures; none without 上期数据. */
async function hints(now: Cell, prior: readonly Values[] | null, column = '总户数', rule = 'E01') {
  const community = { 社区代码: CODE, 社区名称: '第一社区', 总户数: 2100, 常住户数: 2000, 常住人口: 6500 };
  const more = prior
    ? [{ name: PRIOR, values: [header(PRIOR), ...prior.map((each) => row(PRIOR, each))] }]
    : [];
  const found = hintsOf(await look(bookOf([], [{ ...community, [column]: now }], more)), rule);
  return found.filter(({ params }) => params.column === column).map(({ kind, params }) => [kind, params]);
}
const hint = (found: number, factor: number, wanted: number, column = '总户数') => [
  ['factorPrior', { column, found, factor, wanted, prior: 2050 }],
];

test.each([
  [2_100_000, 1000, 2100],
  [21_000_000, 10_000, 2100],
  [20_500, 10, 2050],
  [21, 100, 2100],
])('%d is last period’s figure but for a factor of %d', async (now, factor, wanted) => {
  expect(await hints(now, [households])).toEqual(hint(now, factor, wanted));
});

test('a figure that passes, or that changed without such a factor, gives none', async () => {
  expect(await hints(2100, [households])).toEqual([]);
  expect(await hints(2050, [households])).toEqual([]);
  // Half again as much: E01 asks, and no slip of a factor explains it.
  expect(await hints(3100, [households])).toEqual([]);
  // Not a whole number of households after the change.
  expect(await hints(2_050_001, [households])).toEqual([]);
  // A quarter more or less is near enough, and no more.
  expect(await hints(1_540_000, [households])).toEqual(hint(1_540_000, 1000, 1540));
  expect(await hints(1_530_000, [households])).toEqual([]);
});

/** Of 2 households with 6,500 people B12b asks without last period. */
const resident = (prior: readonly Values[] | null) => hints(2, prior, '常住户数', 'B12b');

test('last period’s figure is that of the record, sheet and column; a blank or a word is none', async () => {
  const own = { ...households, 指标: '常住户数' };
  const others = [{ ...own, 主键: '410122101002' }, { ...own, 表名: '服务活动记录表' }, households];
  expect(await resident([own])).toEqual(hint(2, 1000, 2000, '常住户数'));
  for (const other of others) expect(await resident([other])).toEqual([]);
  expect(await resident([...others, own])).toEqual(hint(2, 1000, 2000, '常住户数'));
  for (const value of [null, '无', 0]) expect(await resident([{ ...own, 上期值: value }])).toEqual([]);
});

test('without last period there is none', async () => {
  expect(await resident(null)).toEqual([]);
  expect(await hints(2_100_000, null)).toEqual([]);
});
