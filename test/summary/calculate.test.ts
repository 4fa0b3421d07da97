import { communityWorkforce, pickSheets } from '../../src/returns';
import type { ReturnContent, ReturnRecord } from '../../src/returns/content';
import { sampleCounty } from '../../src/returns/sample';
import { localitySummary, staffingSummary } from '../../src/summary';
import { calculated } from '../../src/summary/calculate';
import type { Summary } from '../../src/summary';
import { returnData } from '../rules/support/return-data';

// A county of 556 people is calculated once; on a busy machine that takes a while.
jest.setTimeout(60_000);

const county = sampleCounty();
const { template } = pickSheets(communityWorkforce, [...county.sheets.keys()]);
const content = calculated(county, template);
const figures = content.sheets.get('汇总表')!;
const find = (key: ReturnRecord): ReturnRecord => {
  const found = figures.filter((record) =>
    Object.entries(key).every(([name, value]) => record[name] === value),
  );
  if (found.length !== 1) throw new Error(`${found.length} figures of ${JSON.stringify(key)}`);
  return found[0];
};

const data = returnData({
  cover: content.sheets.get('封面')![0],
  communities: content.sheets.get('社区基本情况表')!,
  roster: content.sheets.get('社区工作者花名册')!,
});
const valuesOf = (
  { tables }: Summary,
  table: string,
  ...labels: readonly string[]
): readonly (number | null)[] => {
  const { rows } = tables.find(({ key }) => key === table)!;
  const row = rows.find((each) =>
    labels.every((label, n) => JSON.stringify(each.labels[n]).includes(`"${label}"`)),
  );
  if (!row) throw new Error(labels.join());
  return row.values.map(({ value }) => value);
};

test('staffing figures are those of the staffing summary, for the county and for every street', () => {
  const summary = staffingSummary(data);
  const streets = [
    ...new Set(content.sheets.get('社区基本情况表')!.map((record) => String(record['所属街道(乡镇)']))),
  ];
  expect(streets).toHaveLength(7);
  const names = [
    '社区数',
    '常住户数',
    '城镇常住人口',
    '应配人数',
    '实有社区工作者',
    '缺口',
    '每万名城镇常住人口社区工作者',
  ];
  for (const area of ['本级', ...streets]) {
    const [label, total] = area === '本级' ? ['county', 'total'] : [area, 'subtotal'];
    const [communities, households, people, quota, staff, , , gap, per10k] = valuesOf(
      summary,
      'staffing',
      label,
      total,
    );
    expect([area, names.map((name) => find({ 区域: area, 指标名称: name, 分组: '合计' }).数值)]).toEqual([
      area,
      [communities, households, people, quota, staff, gap, per10k],
    ]);
  }
});

test('locality figures and differences are those of the locality summary', () => {
  const summary = localitySummary(data);
  const levels = ['本社区', '本街道非本社区', '本区非本街道', '区外'];
  for (const [area, areaKey] of [
    ['全区', 'areas.all'],
    ['内城区', 'areas.inner'],
    ['外城区', 'areas.outer'],
  ])
    for (const [indicator, dimension] of [
      ['户口所在地', 'dimensions.hukou'],
      ['居住地', 'dimensions.residence'],
    ]) {
      for (const [subject, position] of [
        ['主职', 'positions.principal'],
        ['两委', 'positions.committee'],
        ['主职及两委合计', 'positions.both'],
      ]) {
        const own = levels.map((group) =>
          find({ 区域: area, 对象: subject, 指标名称: indicator, 分组: group }),
        );
        const [base, ...rest] = valuesOf(summary, 'localityCube', areaKey, position, dimension);
        expect([area, subject, own.map((record) => record['分母'])]).toEqual([
          area,
          subject,
          levels.map(() => base),
        ]);
        expect(own.map((record) => record['数值'])).toEqual(rest.slice(0, 4));
        expect(own.map((record) => record['占比'])).toEqual(rest.slice(5, 9));
      }
      const points = levels.map(
        (group) => find({ 区域: area, 对象: '主职', 指标名称: indicator, 分组: group })['百分点差'],
      );
      expect(points).toEqual(valuesOf(summary, 'localityPoints', areaKey, dimension));
    }
});

test('the report of the sample quotes what is calculated', () => {
  const quoted = figures.filter((record) => record['报告占比'] || record['报告数值']);
  expect(quoted.length).toBeGreaterThan(3);
  for (const { 数值, 占比, 报告数值, 报告占比 } of quoted) {
    expect(parseFloat(String(报告数值))).toBe(数值);
    if (报告占比) expect(Math.round(Number(占比) * 1000) / 10).toBe(parseFloat(String(报告占比)));
  }
});

test('a figure without anything to divide by is blank, and so is one whose formula cannot be calculated', () => {
  const few: ReturnContent = {
    fictitious: true,
    sheets: new Map<string, ReturnRecord[]>([
      ['封面', [{}]],
      ['社区基本情况表', []],
      [
        '汇总表',
        [{ 分母: 0, 计量单位: '人' }, { 分母: 4, 计量单位: '人' }, { 分母: 4, 计量单位: '人/个' }, {}],
      ],
    ]),
    formulas: new Map([
      ['汇总表/0/数值', '=COUNTA(社区基本情况表[社区代码])'],
      ['汇总表/1/数值', '=1+2'],
      ['汇总表/2/数值', '=3'],
      ['汇总表/3/数值', '=1/0'],
    ]),
  };
  expect(
    calculated(few, communityWorkforce)
      .sheets.get('汇总表')!
      .map(({ 数值, 占比 }) => [数值, 占比]),
  ).toEqual([
    [0, null],
    [3, 0.75],
    [3, null],
    [null, null],
  ]);
});

test('sheets without formulas of single cells are handed on as they are', () => {
  expect(content.sheets.get('社区工作者花名册')).toBe(county.sheets.get('社区工作者花名册'));
});
