import { priorObstacles } from '../../../src/returns/prior/about';
import { takeFigures } from '../../../src/returns/prior/figures';
import type { ReturnData } from '../../../src/returns/table';
import { cover, serial } from '../../rules/support/county';
import { type Fields, plainData, returnData } from '../../rules/support/return-data';
import { fullCounty, UNIT } from '../../rules/support/sheets';

const withCover = (more: Fields): ReturnData => returnData({ ...fullCounty, cover: { ...cover, ...more } });
const now = withCover({});
const YEAR_AGO = { 统计时点: serial('2024-12-31') };

test.each<[string, Fields, string[]]>([
  ['a year before', YEAR_AGO, []],
  ['a version that Excel made a number', { ...YEAR_AGO, 模板版本: 1 }, []],
  ['the same day', {}, ['sameDate']],
  ['later', { 统计时点: serial('2026-06-30') }, ['laterDate']],
  ['without a date', { 统计时点: '去年底' }, ['noDate']],
  [
    'of another unit and version',
    { ...YEAR_AGO, 填报单位代码: '410123000000', 模板版本: '2.0' },
    ['otherUnit', 'otherVersion'],
  ],
])('%s', (_, more, obstacles) => expect(priorObstacles(now, withCover(more))).toEqual(obstacles));

test('a workbook that is no return, and a return without a date of its own', () => {
  expect(priorObstacles(now, plainData([]))).toEqual(['noReturn']);
  expect(priorObstacles(withCover({ 统计时点: null }), withCover(YEAR_AGO))).toEqual(['noOwnDate']);
});

test('figures: by community, newest term, unit and level; text digits count, what is no number is left out', () => {
  const [election] = fullCounty.sheets!.换届情况表!;
  const last = returnData({
    ...fullCounty,
    communities: [
      { ...fullCounty.communities[0]!, 常住人口: '8,400', 总户数: '约2800' },
      fullCounty.communities[1]!,
      { ...fullCounty.communities[1]!, 常住人口: 1 },
    ],
    sheets: { ...fullCounty.sheets, 换届情况表: [{ ...election!, 届次: 9 }, election!] },
  });
  const figures = takeFigures(last);
  const of = (sheet: string) =>
    figures.filter(({ 表名 }) => 表名 === sheet).map((each) => [each.主键, each.指标, each.上期值]);
  // The second community stands there twice, so nobody knows which one is meant.
  expect(of('社区基本情况表')).toEqual([
    ['410122001001', '常住人口', 8400],
    ['410122001001', '实有社区工作者', 2],
  ]);
  expect(of('换届情况表')).toEqual([['410122001001', '届次', 10]]);
  expect(of('考试登记表')).toContainEqual([`${UNIT}/1`, '年末累计持证', 2]);
  expect(new Set(figures.map((each) => each.上期期别))).toEqual(new Set(['2025-1']));
});
