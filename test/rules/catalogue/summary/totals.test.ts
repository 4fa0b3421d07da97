import { type Case, checkParts, testCases } from '../../support/cases';
import type { Fields, Parts } from '../../support/return-data';
import { fullCounty, withParameter } from '../../support/sheets';
import { figure, summary } from '../../support/summary';

const households = (area: string, value: number | null, more: Fields = {}): Fields =>
  figure({
    汇总: 'H1员额配备汇总',
    区域: area,
    对象: '居民',
    指标名称: '总户数',
    数值: value,
    计量单位: '户',
    ...more,
  });
const pay = (area: string, value: number | null, people: number): Fields =>
  figure({
    汇总: 'H1员额配备汇总',
    区域: area,
    对象: '社区工作者',
    指标名称: '平均月应发报酬',
    数值: value,
    计量单位: '元/人',
    分母: people,
    分母说明: '在岗人数',
  });
const rate = (value: number | null): Parts =>
  summary(
    figure({
      汇总: 'H1员额配备汇总',
      对象: '社区工作者',
      指标名称: '每万名城镇常住人口社区工作者',
      数值: value,
      计量单位: '人/万人',
    }),
  );
const reported = (value: number | null): Fields =>
  figure({
    汇总: 'H5填报进度',
    对象: '社区',
    指标名称: '已填报社区数',
    数值: value,
    计量单位: '个',
    分母: 2,
    分母说明: '应填报社区数',
    占比: value === null ? null : value / 2,
  });

const cases: readonly Case[] = [
  {
    rule: 'D13',
    fail: summary(households('本级', 5600), households('大孟街道', 5500)),
    cells: [[0, '数值']],
    pass: summary(households('本级', 5600), households('大孟街道', 5000), households('县直', 600)),
    undecided: summary(households('本级', null), households('大孟街道', 5500)),
  },
  {
    rule: 'D13b',
    about: 'a unit without a value',
    fail: summary(households('本级', 5600), households('大孟街道', 5600), households('县直', null)),
    cells: [[0, '数值']],
    pass: summary(households('本级', 5600), households('大孟街道', 5600)),
    undecided: summary(households('本级', 5600), households('大孟街道', 5600, { 对象: null }), {
      ...households('本级', 5600),
      对象: null,
    }),
  },
  {
    rule: 'D13b',
    about: 'a street without a record',
    fail: summary(households('本级', 5600), households('县直', 5600)),
    cells: [[0, '数值']],
    pass: summary(households('本级', 5600), households('大孟街道', 5600)),
    undecided: null,
  },
  {
    rule: 'D14',
    about: 'the mean of the means',
    fail: summary(pay('本级', 3500, 40), pay('大孟街道', 3000, 30), pay('县直', 4000, 10)),
    cells: [[0, '数值']],
    pass: summary(pay('本级', 3250, 40), pay('大孟街道', 3000, 30), pay('县直', 4000, 10)),
    undecided: summary(pay('本级', null, 40), pay('大孟街道', 3000, 30), pay('县直', 4000, 10)),
  },
  {
    rule: 'F01b',
    fail: rate(17.99),
    cells: [[0, '数值']],
    pass: rate(18),
    undecided: rate(null),
  },
  {
    rule: 'F01b',
    about: 'another norm',
    fail: withParameter({ 每万人配备下限: 25 }, rate(24)),
    cells: [[0, '数值']],
    pass: withParameter({ 每万人配备下限: 25 }, rate(25)),
    undecided: { ...rate(24), cover: { ...fullCounty.cover, 单位层级: null } },
  },
  {
    rule: 'I01',
    fail: summary(reported(1)),
    cells: [
      [0, '数值'],
      [0, '分母'],
    ],
    pass: summary(reported(2)),
    undecided: summary(reported(null)),
  },
];
testCases('汇总表', cases);

test('who has not reported is named', () => {
  const { findings } = checkParts(
    summary(households('本级', 5600), households('县直', 5600), households('乡镇', null)),
  );
  expect(findings.map(({ rule, values }) => [rule, values.missing])).toEqual([['D13b', '大孟街道、乡镇']]);
  const [first, second] = fullCounty.communities;
  const blank = checkParts({
    ...summary(reported(1)),
    communities: [first!, { ...second!, 实有社区工作者: null }],
  }).findings.find(({ rule }) => rule === 'I01');
  expect(blank?.values.missing).toBe('第二社区');
});

test('the mean of the means and the weighted mean are both said', () => {
  const { findings } = checkParts(
    summary(pay('本级', 3500, 40), pay('大孟街道', 3000, 30), pay('县直', 4000, 10)),
  );
  expect(findings).toMatchObject([{ rule: 'D14', expected: 3250, values: { simpleMean: 3500 } }]);
});

const submitted = (more: Fields = {}): Parts => ({
  ...fullCounty,
  cover: { ...fullCounty.cover, 上报状态: '1已上报', ...more },
});
testCases(
  '封面',
  [
    {
      rule: 'I06',
      fail: submitted({ 联系电话: '12' }),
      cells: [[0, '上报状态']],
      pass: submitted(),
      undecided: { ...fullCounty, cover: { ...fullCounty.cover, 上报状态: null } },
      also: ['A06'],
    },
  ],
  submitted(),
);

test('hard findings are no matter before the return is submitted', () => {
  const { findings } = checkParts(submitted({ 上报状态: '0未上报', 联系电话: '12' }));
  expect(findings.map(({ rule }) => rule)).toEqual(['A06']);
});
