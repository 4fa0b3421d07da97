import { catalogue } from '../../../src/rules/catalogue';
import { testCases } from '../support/cases';
import { type Fields, type Parts, returnData } from '../support/return-data';
import { run } from '../support/run';
import { fullCounty, UNIT, withRecord } from '../support/sheets';

const EXAMS = '考试登记表';
const last = (figure: string, value: number, period: string | number = '2024年度'): Fields => ({
  表名: EXAMS,
  主键: `${UNIT}/1`,
  指标: figure,
  上期值: value,
  上期期别: period,
});
/** The county of the report: 453 registered and 150 passed, 154% more. */
const exam = (more: Fields, ...prior: readonly Fields[]): Parts =>
  withRecord(
    EXAMS,
    {
      报名人数: 453,
      资格审查通过: null,
      实考人数: 400,
      通过人数: 150,
      '通过率(按报名)': null,
      '通过率(按实考)': null,
      ...more,
    },
    { ...fullCounty, sheets: { ...fullCounty.sheets, 上期数据: prior } },
  );
const passed = (growth: number | string | null, ...prior: readonly Fields[]): Parts =>
  exam({ 通过同比增长: growth }, ...prior);
const years = (...values: readonly number[]): Fields[] =>
  values.map((value, n) => last('报名人数', value, `${2024 - n}年度`));

testCases(
  EXAMS,
  [
    {
      rule: 'E04',
      about: 'of those who passed',
      fail: passed(1.54, last('通过人数', 60)),
      cells: [
        [0, '通过同比增长'],
        [0, '通过人数'],
      ],
      pass: passed(1.54, last('通过人数', 59)),
      undecided: passed(1.54),
    },
    {
      rule: 'E04',
      about: 'of those who registered',
      fail: exam({ 报名同比增长: '154%' }, last('报名人数', 177)),
      cells: [
        [0, '报名同比增长'],
        [0, '报名人数'],
      ],
      pass: exam({ 报名同比增长: '154%' }, last('报名人数', 178)),
      undecided: exam({ 报名同比增长: '154%' }),
    },
    {
      rule: 'E07',
      fail: exam({}, ...years(200, 150, 103)),
      cells: [[0, '报名人数']],
      pass: exam({}, ...years(200, 150, 102)),
      // The third year is missing.
      undecided: exam({}, ...years(200, 150)),
    },
  ],
  fullCounty,
);

const judged = (parts: Parts, id: string) =>
  run(
    returnData(parts),
    catalogue.filter((rule) => rule.id === id),
  );
const growthOf = (parts: Parts) => judged(parts, 'E04').findings;

test('a growth that is of the other figure is told so, with the values of last period that would fit', () => {
  const [finding] = growthOf(passed(1.54, last('通过人数', 100), last('报名人数', 178)));
  expect(finding!.values).toMatchObject({ prior: 100, feasible: '59', fitsOther: '报名人数' });
  expect(finding!.expected).toBe('50.00%');
  const [none] = growthOf(passed(1.54, last('通过人数', 100), last('报名人数', 400)));
  expect(none!.values).toMatchObject({ fitsOther: '' });
});

test('a growth is held against last year, whatever other years 上期数据 has', () => {
  expect(growthOf(passed(1.54, last('通过人数', 59, 2024), last('通过人数', 80, '2023')))).toEqual([]);
  expect(growthOf(passed(1.54, last('通过人数', 80, 2024), last('通过人数', 59, '2023')))).toHaveLength(1);
});

test('a growth is held to the decimals that it is printed with', () => {
  const from59 = (growth: number | string) => growthOf(passed(growth, last('通过人数', 59))).length;
  expect(['154%', '154.2%', '154.24%', 150 / 59 - 1].map(from59)).toEqual([0, 0, 0, 0]);
  expect(['155%', '154.0%', '154.3%'].map(from59)).toEqual([1, 1, 1]);
});

test('nobody left is a fall of 100%', () => {
  const none = (growth: number) =>
    growthOf(exam({ 通过人数: 0, 通过同比增长: growth }, last('通过人数', 59))).length;
  expect([none(-1), none(-0.5)]).toEqual([0, 1]);
});

test('one figure of last year alone makes no claim about three years', () => {
  const { findings, outcomes } = judged(exam({}, last('报名人数', 900)), 'E07');
  expect(findings).toEqual([]);
  expect(outcomes.find(({ rule }) => rule === 'E07')).toMatchObject({ pass: 0, undecided: 0 });
});
