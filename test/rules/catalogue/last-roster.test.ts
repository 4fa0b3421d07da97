import { type Case, checkParts, testCases } from '../support/cases';
import { cover, identity, serial, worker } from '../support/county';
import type { Fields, Parts } from '../support/return-data';
import { fullCounty } from '../support/sheets';

const LAST: Parts = {
  ...fullCounty,
  cover: { ...cover, 统计时点: serial('2024-12-31') },
  sheets: {},
};
const roster = fullCounty.roster;
const withLast = (more: Partial<Parts>, now: Partial<Parts> = {}): Parts => ({
  ...fullCounty,
  ...now,
  last: { ...LAST, ...more },
});
const SOUND = withLast({});
const changed = (n: number, more: Fields, list = roster): Fields[] =>
  list.map((record, i) => (i === n ? { ...record, ...more } : record));
const without = (n: number): Fields[] => roster.filter((_, i) => i !== n);
const register = (...records: readonly Fields[]): Partial<Parts> => ({
  sheets: { ...fullCounty.sheets, 人员变动登记表: records },
});
const entry = (kind: string, more: Fields = {}): Fields => ({
  公民身份号码: worker(2).公民身份号码!,
  变动类型: kind,
  变动日期: serial('2025-06-01'),
  现单位代码: '410122001001',
  变动依据文号: '牟民〔2025〕12号',
  ...more,
});
const leaving = (kind = '辞职'): Fields => entry(kind, { 原单位代码: '410122001001', 现单位代码: null });
/** The second worker's number with another last sign. */
const whole = String(worker(2).公民身份号码);
const damaged = whole.slice(0, 17) + (whole[17] === '1' ? '2' : '1');
const fifteen = whole.slice(0, 6) + whole.slice(8, 17);
const elsewhere = { 所属社区代码: '410122001002' };
const transfer = entry('交流调动', {
  原单位代码: '410122001002',
  调动前居住地级别: '1本社区',
  调动后居住地级别: '1本社区',
});

test('two periods without a change have no finding', () => {
  const { findings, outcomes } = checkParts(SOUND);
  expect(findings).toEqual([]);
  expect(outcomes.filter(({ reason }) => reason)).toEqual([]);
});

const movements: readonly Case[] = [
  {
    rule: 'E02',
    fail: withLast({ roster: without(1) }),
    cells: [
      [1, '公民身份号码'],
      [1, '姓名'],
      [1, '所属社区代码'],
    ],
    pass: withLast({ roster: without(1) }, register(entry('招录', { 公民身份号码: fifteen }))),
    undecided: withLast({ roster: without(1) }, { roster: changed(1, { 公民身份号码: damaged }) }),
  },
  {
    rule: 'E02',
    about: 'a record of before last period is not one of this',
    fail: withLast({ roster: without(1) }, register(entry('招录', { 变动日期: serial('2024-12-31') }))),
    cells: [
      [1, '公民身份号码'],
      [1, '姓名'],
      [1, '所属社区代码'],
    ],
    pass: withLast({ roster: without(1) }, register(entry('选任', { 变动日期: serial('2025-01-01') }))),
    undecided: null,
  },
  {
    rule: 'E02c',
    fail: withLast({ roster: changed(1, elsewhere) }),
    cells: [
      [1, '所属社区代码'],
      [1, '公民身份号码'],
      [1, '姓名'],
    ],
    pass: withLast({ roster: changed(1, elsewhere) }, register(transfer)),
    // Damaged in the same way in both periods: the same person, whom the register cannot know.
    undecided: withLast(
      { roster: changed(1, { ...elsewhere, 公民身份号码: damaged }) },
      { roster: changed(1, { 公民身份号码: damaged }) },
    ),
  },
  {
    rule: 'E02e',
    fail: withLast({ roster: without(1) }, register()),
    cells: [],
    columns: ['公民身份号码'],
    pass: withLast({}, register()),
    undecided: null,
  },
  ...(
    [
      ['姓名', 'E09', '别名', []],
      ['性别', 'E09', '1男', []],
      ['出生日期', 'E09', serial('1980-01-01'), []],
      ['持证级别', 'E10', '2中级', []],
      ['学历', 'E10', '14硕士研究生毕业', []],
      ['进入社区工作日期', 'E11', serial('2014-03-01'), []],
    ] as const
  ).map(([column, rule, before, also]): Case => ({
    rule,
    about: column,
    fail: withLast({ roster: changed(1, { [column]: before }) }),
    cells: [[1, column]],
    pass: SOUND,
    undecided: withLast({}, { roster: changed(1, { [column]: null }) }),
    also,
  })),
  {
    rule: 'E12',
    fail: withLast({ roster: changed(1, { 公民身份号码: damaged }) }),
    cells: [
      [1, '公民身份号码'],
      [1, '姓名'],
    ],
    pass: withLast({ roster: changed(1, { 公民身份号码: fifteen }) }),
    undecided: withLast({}, { roster: changed(1, { 公民身份号码: null }) }),
  },
];
testCases('社区工作者花名册', movements, SOUND);

testCases(
  '人员变动登记表',
  [
    {
      rule: 'E02d',
      about: 'recruited, though there before',
      fail: withLast({}, register(entry('招录'))),
      cells: [
        [0, '公民身份号码'],
        [0, '变动类型'],
      ],
      pass: withLast({}, register(leaving(), entry('招录', { 变动日期: serial('2025-09-01') }))),
      undecided: withLast({}, register(entry('招录', { 变动日期: null }))),
    },
    {
      rule: 'E02d',
      about: 'left, though never there',
      fail: withLast({}, register({ ...leaving(), 公民身份号码: identity('1990-05-05', 55) })),
      cells: [
        [0, '公民身份号码'],
        [0, '变动类型'],
      ],
      pass: withLast({ roster }, { ...register(leaving()), roster: without(1) }),
      undecided: null,
    },
    {
      rule: 'E02d',
      about: 'transferred, but not there',
      fail: withLast({}, register({ ...transfer, 原单位代码: '410122001001', 现单位代码: '410122001002' })),
      cells: [
        [0, '公民身份号码'],
        [0, '变动类型'],
      ],
      pass: withLast({ roster: changed(1, elsewhere) }, register(transfer)),
      undecided: null,
    },
  ],
  SOUND,
);

describe('E02b', () => {
  const left = (records: readonly Fields[], more: Partial<Parts> = {}) => {
    const { findings, outcomes } = checkParts(
      withLast(more, { ...register(...records), roster: without(1), communities: fullCounty.communities }),
    );
    return {
      found: findings.filter(({ rule }) => rule === 'E02b'),
      undecided: outcomes.find(({ rule }) => rule === 'E02b')?.undecided,
    };
  };
  const old = entry('招录', { 变动日期: serial('2021-03-01') });

  test('somebody who is gone without a record: the finding is at the community, under the name', () => {
    const { found } = left([old]);
    expect(found).toHaveLength(1);
    const [{ sheet, cells, record, values }] = found;
    expect([sheet, cells, record]).toEqual(['社区基本情况表', [{ row: 1, column: 1 }], '钱二']);
    expect(values.公民身份号码).toMatch(/^410122\*{8}\w{4}$/);
  });
  test.each(['辞职', '退休', '辞退', '死亡', '交流调动', '借调'])('%s explains it', (kind) => {
    expect(left([leaving(kind)]).found).toEqual([]);
  });
  test('a damaged number of last period is on no register', () => {
    const last = changed(1, { 公民身份号码: damaged });
    expect(left([old], { roster: last })).toMatchObject({ found: [], undecided: 1 });
  });
});

const newCommunity = withLast({ communities: fullCounty.communities.slice(0, 1) });
const division = (more: Fields): Partial<Parts> => ({
  sheets: { ...fullCounty.sheets, 区划变更: [{ 变更日期: serial('2025-05-01'), ...more }] },
});
testCases(
  '社区基本情况表',
  [
    {
      rule: 'E08b',
      fail: newCommunity,
      cells: [
        [1, '社区代码'],
        [1, '社区名称'],
      ],
      pass: { ...newCommunity, ...division({ 变更类型: '新设', 现社区代码: '410122001002' }) },
      undecided: {
        ...newCommunity,
        communities: [fullCounty.communities[0]!, { ...fullCounty.communities[1]!, 社区代码: null }],
      },
    },
  ],
  SOUND,
);

const merger = { 变更类型: '合并', 原社区代码: '410122001001', 现社区代码: '410122001002' };
testCases(
  '区划变更',
  [
    {
      rule: 'E13',
      fail: withLast({}, division({ ...merger, 现社区代码: '410122001009' })),
      cells: [[0, '现社区代码']],
      pass: withLast({}, division(merger)),
      undecided: null,
    },
    {
      rule: 'E13b',
      fail: withLast({}, division({ ...merger, 原社区代码: '410122001009' })),
      cells: [[0, '原社区代码']],
      pass: withLast({}, division(merger)),
      undecided: null,
    },
    {
      rule: 'E14',
      fail: withLast({}, division({ ...merger, 现社区代码: null })),
      cells: [
        [0, '变更类型'],
        [0, '原社区代码'],
        [0, '现社区代码'],
      ],
      pass: withLast({}, division(merger)),
      undecided: withLast({}, division({ ...merger, 变更类型: null })),
    },
  ],
  SOUND,
);
