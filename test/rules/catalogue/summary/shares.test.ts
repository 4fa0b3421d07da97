import fc from 'fast-check';
import { sharesOfCounts } from '../../support/printed-shares';
import { catalogue } from '../../../../src/rules/catalogue';
import { type Case, checkParts, testCases } from '../../support/cases';
import { returnData } from '../../support/return-data';
import { run } from '../../support/run';
import { breakdown, figure, printed, summary } from '../../support/summary';

const AGES = { '35岁及以下': '50.0%', '36岁至45岁': '42.2%', '46岁至55岁': '6.7%', '56岁及以上': '1.1%' };
const plan = (more: object) =>
  summary(figure({ 指标名称: '计划完成率', 数值: 18, 分母: 18, 分母说明: '计划数', 占比: 1, ...more }));
const points = (...values: readonly (number | null)[]) =>
  summary(
    ...values.map((value, n) =>
      figure({ 指标名称: '居住地', 分组: `${n}级`, 数值: 5, 比较对象: '两委', 百分点差: value }),
    ),
  );

const cases: readonly Case[] = [
  {
    rule: 'G10',
    about: 'shares of 90 people, said to be of 105',
    fail: summary(...printed(105, AGES)),
    cells: [0, 1, 2, 3].flatMap((n) => [[n, '报告占比'] as const, [n, '分母'] as const]),
    pass: summary(...printed(90, AGES)),
    undecided: summary(...printed(null, AGES)),
  },
  {
    rule: 'G11',
    about: 'printed',
    fail: summary(...printed(null, { 男: '47.8%', 女: '53.3%' })),
    cells: [
      [0, '报告占比'],
      [1, '报告占比'],
    ],
    pass: summary(...printed(null, { 男: '47.8%', 女: '52.3%' })),
    undecided: summary(...printed(null, { 男: '47.8%', 女: '近半' })),
  },
  {
    rule: 'G11',
    about: 'calculated',
    fail: summary(...breakdown(10, { 男: 6, 女: 5 })),
    cells: [
      [0, '占比'],
      [1, '占比'],
    ],
    pass: summary(...breakdown(3, { 初级: 1, 中级: 1, 高级: 1 })),
    undecided: summary(...breakdown(10, { 男: 6, 女: 5 }, { 区域: null })),
  },
  {
    rule: 'G11b',
    about: 'printed: nobody is in the group that is not there',
    fail: summary(...printed(90, { 大专: '47.8%', 本科: '47.8%', 研究生: '3.3%' })),
    cells: [
      [0, '报告占比'],
      [1, '报告占比'],
      [2, '报告占比'],
    ],
    pass: summary(...printed(90, { 大专: '47.8%', 本科: '47.8%', 研究生: '3.3%', 高中: '1.1%' })),
    undecided: summary(...printed(null, { 大专: '47.8%', 本科: '多数' })),
  },
  {
    rule: 'G11b',
    about: 'calculated',
    fail: summary(...breakdown(10, { 男: 5, 女: 4 })),
    cells: [
      [0, '占比'],
      [1, '占比'],
    ],
    pass: summary(...breakdown(10, { 男: 5, 女: 5 })),
    undecided: summary(...breakdown(10, { 男: 6, 女: 5 }, { 区域: null })),
  },
  {
    rule: 'G11c',
    fail: points(-5, -4.1, 12, -2),
    cells: [0, 1, 2, 3].map((n) => [n, '百分点差'] as const),
    // Each is rounded to one decimal.
    pass: points(-5, -4.1, 12, -2.8),
    undecided: points(-5, -4.1, 12, null),
  },
  {
    rule: 'G17',
    fail: plan({ 数值: 20, 占比: 1.1111 }),
    cells: [
      [0, '占比'],
      [0, '数值'],
      [0, '分母'],
    ],
    pass: plan({ 数值: 20, 占比: 1.1111, 报告表述: '计划完成率111.11%，超额完成。' }),
    undecided: plan({ 数值: null, 占比: null }),
  },
  {
    rule: 'G17b',
    fail: plan({ 数值: 20, 占比: 1.1111, 报告占比: '100%' }),
    cells: [
      [0, '报告占比'],
      [0, '占比'],
    ],
    pass: plan({ 数值: 20, 占比: 1.1111, 报告占比: '111.11%' }),
    undecided: plan({ 数值: null, 占比: null, 报告占比: '100%' }),
    also: ['G17'],
  },
  {
    rule: 'G18',
    fail: plan({ 分母说明: ' ' }),
    cells: [
      [0, '分母说明'],
      [0, '占比'],
    ],
    pass: plan({}),
    undecided: null,
    also: ['H06'],
  },
];
testCases('汇总表', cases);

const findingsOf = (id: string, parts: Parameters<typeof returnData>[0]) =>
  run(
    returnData(parts),
    catalogue.filter((rule) => rule.id === id),
  ).findings;

test('the smallest base of the shares is named', () => {
  const [finding] = findingsOf('G10', summary(...printed(105, AGES)));
  expect(finding.expected).toBe(90);
  expect(finding.values).toMatchObject({ shares: '50.0%、42.2%、6.7%、1.1%', 分母: 105 });
});

test('a report that prints only a few groups of a breakdown is not asked for the others', () => {
  const [one, two, ...others] = breakdown(100, { 甲: 50, 乙: 20, 丙: 10, 丁: 10, 戊: 10 });
  const parts = summary({ ...one, 报告占比: '50%' }, { ...two, 报告占比: '20%' }, ...others);
  expect(checkParts(parts).findings).toEqual([]);
});

test('shares that are truly printed from whole numbers of people are never accused', () => {
  fc.assert(
    fc.property(
      fc
        .array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 6 })
        .filter((counts) => counts.some((n) => n > 0)),
      fc.integer({ min: 0, max: 2 }),
      (counts, decimals) => {
        const base = counts.reduce((a, b) => a + b, 0);
        const shares = sharesOfCounts(counts, base, decimals);
        const parts = summary(
          ...printed(base, Object.fromEntries(shares.map((share, n) => [`组${n}`, share]))),
        );
        for (const id of ['G10', 'G11', 'G11b']) expect([id, findingsOf(id, parts)]).toEqual([id, []]);
      },
    ),
    { numRuns: 60 },
  );
});
