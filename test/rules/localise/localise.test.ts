import { county, withCommunity, withWorker } from '../support/county';
import { returnData } from '../support/return-data';
import { answersOf, localiseAll } from './support';

test('tmp', () => {
  for (const parts of [
    withCommunity({ 实有社区工作者: 3 }),
    withCommunity({ '其中:两委成员': 2 }),
    withCommunity({ 实有社区工作者: 3, '其中:其他专职': 2 }),
    withCommunity({ 人在户在: 6400 }),
    withCommunity({ 常住人口: 8400 }),
    withWorker({ 进入社区工作日期: 40 }),
  ]) {
    const found = localiseAll(returnData(parts));
    console.log(
      JSON.stringify(
        found.map((group) => [
          group.status,
          group.rules,
          group.findings.map((f) => f.rule),
          answersOf(group),
          group.more,
        ]),
      ),
    );
  }
  expect(localiseAll(returnData(county))).toEqual([]);
});
