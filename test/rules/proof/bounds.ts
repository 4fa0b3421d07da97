import type { Cell } from '../../../src/domain/cell';
import { EXAM_CONDITIONS } from '../support/career-cases';
import { identity, serial, worker } from '../support/county';
import type { Fields, Parts } from '../support/return-data';
import { SIGN } from './judge-alone';
import { fullCounty, withParameter, withRecord } from '../support/sheets';

/** A return that stands on one side of a rule's bound, and what the rule makes of it. */
export type Bound = readonly [rule: string, sheet: string, parts: Parts, says: 'passes' | 'fails'];

const COMMUNITIES = '社区基本情况表';
const ROSTER = '社区工作者花名册';

/** The first record of a sheet with other cells; the county's own three sheets among them. */
function changed(sheet: string, more: Fields): Parts {
  const first = (records: readonly Fields[]): Fields[] =>
    records.map((record, n) => (n === 0 ? { ...record, ...more } : record));
  if (sheet === '封面') return { ...fullCounty, cover: { ...fullCounty.cover, ...more } };
  if (sheet === COMMUNITIES) return { ...fullCounty, communities: first(fullCounty.communities) };
  if (sheet === ROSTER) return { ...fullCounty, roster: first(fullCounty.roster) };
  return withRecord(sheet, more);
}
const passes = (rule: string, sheet: string, ...changes: readonly Fields[]): Bound[] =>
  changes.map((more) => [rule, sheet, changed(sheet, more), 'passes']);
const fails = (rule: string, sheet: string, ...changes: readonly Fields[]): Bound[] =>
  changes.map((more) => [rule, sheet, changed(sheet, more), 'fails']);
const each = (columns: readonly string[], value: Cell): Fields[] =>
  columns.map((name) => ({ [name]: value }));

/** Years that the conditions of the examination ask for, by level and education: with the major, and with another one. */
const CONDITIONS: readonly (readonly [level: string, education: string, years: readonly [number, number]])[] =
  [
    ['1初级', '61普通高中毕业', [4, 4]],
    ['1初级', '31大学专科毕业', [2, 4]],
    ['1初级', '21大学本科毕业', [0, 2]],
    ['1初级', '14硕士研究生毕业', [0, 2]],
    ['1初级', '11博士研究生毕业', [0, 2]],
    ['2中级', '61普通高中毕业', [6, 6]],
    ['2中级', '31大学专科毕业', [4, 6]],
    ['2中级', '21大学本科毕业', [3, 5]],
    ['2中级', '14硕士研究生毕业', [1, 3]],
    ['2中级', '11博士研究生毕业', [0, 2]],
    ['3高级', '21大学本科毕业', [8, 10]],
    ['3高级', '14硕士研究生毕业', [6, 8]],
    ['3高级', '11博士研究生毕业', [5, 7]],
  ];
/** Certified in the year that ends so many full years after the first day of 2013, and in the year before. */
const conditions: readonly Bound[] = CONDITIONS.flatMap(([level, education, years]) =>
  years.flatMap((needed, other) =>
    [0, 1].flatMap((short): Bound[] => {
      // Without years needed nobody is short of them.
      if (needed - short < 1) return [];
      const more: Fields = {
        持证级别: level,
        学历: education,
        是否社工及相关专业: other === 1 ? '0否' : '1是',
        进入社区工作日期: serial('2013-01-01'),
        取证年月: serial(`${2012 + needed - short}-06-01`),
      };
      // Who is certified in the year before joining is counted from the age of 16.
      return [
        [
          'B06c',
          ROSTER,
          withParameter(EXAM_CONDITIONS, changed(ROSTER, more)),
          short === 1 ? 'fails' : 'passes',
        ],
      ];
    }),
  ),
);

/** Where somebody lives by the code, seen from community 410122001001. */
const PLACES: readonly (readonly [level: number, code: string])[] = [
  [1, '410122001001'],
  [2, '410122001002'],
  [2, '410122001'],
  [3, '410122002001'],
  [3, '410122002'],
  [4, '410105001001'],
  [4, '410105'],
];
const LEVELS = ['1本社区', '2本街道非本社区', '3本区非本街道', '4区外'];
const places: readonly Bound[] = PLACES.flatMap(([right, code]) =>
  LEVELS.flatMap((level, n): Bound[] => {
    // A street's nine digits do not tell whether the community is the same.
    const agrees = n + 1 === right || (code === '410122001' && n === 0);
    return [
      ['户口所在地级别', '户口地社区(街道)代码'],
      ['居住地级别', '居住地社区(街道)代码'],
    ].map(([a, b]): Bound => [
      'B08',
      ROSTER,
      changed(ROSTER, { [a!]: level, [b!]: code }),
      agrees ? 'passes' : 'fails',
    ]);
  }),
);

/** 150 who passed and 453 who registered, 154% more, with figures of the years before. */
const growth = (...prior: readonly (readonly [figure: string, value: number, period: Cell])[]): Parts => ({
  ...fullCounty,
  sheets: {
    ...withRecord('考试登记表', {
      报名人数: 453,
      资格审查通过: null,
      实考人数: 400,
      通过人数: 150,
      通过同比增长: 1.54,
      报名同比增长: 1.54,
    }).sheets,
    上期数据: prior.map(([指标, 上期值, 上期期别]) => ({
      表名: '考试登记表',
      主键: '410122000000/1',
      指标,
      上期值,
      上期期别,
    })),
  },
});
const growths: readonly Bound[] = [
  [
    'E04',
    '考试登记表',
    growth(['通过人数', 59, 2024], ['通过人数', 80, '2023年度'], ['通过人数', 90, '2026']),
    'passes',
  ],
  [
    'E04',
    '考试登记表',
    growth(['通过人数', 59, '2024年度'], ['通过人数', 80, 2023], ['通过人数', 90, '2026年度']),
    'passes',
  ],
  [
    'E04',
    '考试登记表',
    growth(['通过人数', 80, '2024年度'], ['通过人数', 59, 2023], ['通过人数', 59, '2026年度']),
    'fails',
  ],
  [
    'E04',
    '考试登记表',
    growth(['报名人数', 178, 2024], ['报名人数', 200, '2023年度'], ['报名人数', 90, '2026']),
    'passes',
  ],
  [
    'E04',
    '考试登记表',
    growth(['报名人数', 200, '2024'], ['报名人数', 178, '2023'], ['报名人数', 178, '2026年度']),
    'fails',
  ],
  [
    'E07',
    '考试登记表',
    growth(['报名人数', 200, 2024], ['报名人数', 150, '2023'], ['报名人数', 102, '2022年']),
    'passes',
  ],
  [
    'E07',
    '考试登记表',
    growth(['报名人数', 200, '2024年'], ['报名人数', 150, 2023], ['报名人数', 103, 2022]),
    'fails',
  ],
];

const AGENCIES = '社工服务机构台账';
const ELECTIONS = '换届情况表';
const EXAMS = '考试登记表';
const CHANGES = '人员变动登记表';
const OUT_OF_OFFICE: Fields = { 是否一肩挑: '0否', 是否主职: '0否', 岗位类别: '其他人员' };

/** Returns at the bounds of rules and just past them. */
export const bounds: readonly Bound[] = [
  ...conditions,
  ...places,
  ...growths,
  ...passes('I02', '封面', { 上报状态: '1已上报', 审核指纹: SIGN }),
  ...fails('I02', '封面', { 上报状态: '1已上报', 审核指纹: 'cd'.repeat(32) }),
  ...passes(
    'A13',
    '封面',
    ...[serial('1990-01-01'), serial('2099-12-31')].flatMap((day) => each(['统计时点', '填报日期'], day)),
  ),
  ...fails(
    'A13',
    '封面',
    ...[serial('1989-12-31'), serial('2100-01-01')].flatMap((day) => each(['统计时点', '填报日期'], day)),
  ),
  ...passes('A03b', COMMUNITIES, { 社区代码: '410122001399' }),
  ...passes('A10', COMMUNITIES, { 成立年份: 1900 }, { 成立年份: 2025 }),
  ...fails('A10', COMMUNITIES, { 成立年份: 1899 }, { 成立年份: 2026 }),
  ...passes('A10', '阵地设施表', { 投入使用年份: 2025 }),
  ...passes('A08', EXAMS, { 考试年度: 2000 }),
  ...passes('A08b', '经费与待遇表', { 发放月数: 1 }),
  ...passes('A14', COMMUNITIES, { 总户数: 0 }),
  ...passes('A17', ROSTER, { 出生日期: serial('2007-12-31') }, { 出生日期: serial('1960-12-31') }),
  ...fails('A17', ROSTER, { 出生日期: serial('2008-01-01') }),
  ...passes('B02', ROSTER, { 职务: '居委会主任' }),
  ...fails('B06', ROSTER, { 持证级别: '0无', 证书管理号: null }, { 持证级别: '0无', 取证年月: null }),
  ...passes(
    'B07',
    '持证社工登记表',
    { 首次登记日期: serial('2020-10-01'), 登记有效期至: serial('2023-09-30') },
    { 首次登记日期: serial('2021-10-01'), 登记有效期至: serial('2024-09-30') },
    { 登记有效期至: serial('2027-04-14') },
  ),
  ...[AGENCIES, ELECTIONS, CHANGES, '培训登记表'].flatMap((sheet) =>
    passes('B09b', sheet, {
      [{ [AGENCIES]: '登记日期', [ELECTIONS]: '选举日期', [CHANGES]: '变动日期' }[sheet] ?? '结束日期']:
        serial('2025-12-31'),
    }),
  ),
  ...passes('B11', '活动与服务表', { 场次: 4, 服务人次: 4 }, { 场次: 0, 服务人次: 0 }),
  ...fails('B11', '志愿服务组织表', { 年度活动次数: 0, 年度参加人次: 1 }),
  ...passes('B11d', '活动与服务表', { 场次: 4, 服务人次: 4 }),
  ...passes('B11d', '志愿服务组织表', { 年度活动次数: 2, 年度参加人次: 2 }),
  ...fails('B11d', '志愿服务组织表', { 年度活动次数: 2, 年度参加人次: 1 }),
  ...passes(
    'B11',
    '志愿服务组织表',
    { 年度活动次数: 0, 年度参加人次: 0 },
    { 年度活动次数: 2, 年度参加人次: 2 },
  ),
  ...passes('B11b', '活动与服务表', { 服务人次: 20 }, { 服务人次: 2000 }),
  ...fails('B11b', '活动与服务表', { 服务人次: 19 }, { 服务人次: 2001 }),
  ...passes('B12b', COMMUNITIES, { 常住人口: 5000 }, { 常住人口: 12_500 }),
  ...passes('B14', '经费与待遇表', { 实际金额: 1.818 }),
  ...passes('B14', '服务对象情况表', { 月标准: 100, 人数: 150, 年度支出: 18.18 }),
  ...passes(
    'B16',
    '考核登记表',
    { 得分: 90, 等次: '优秀' },
    { 得分: 75 },
    { 得分: 60, 等次: '基本合格' },
    { 得分: 59, 等次: '不合格' },
  ),
  ...fails('B16', '考核登记表', { 得分: 59, 等次: '基本合格' }, { 得分: 60, 等次: '不合格' }),
  ...passes('B18', CHANGES, {
    变动类型: '交流调动',
    调动前居住地级别: '2本街道非本社区',
    调动后居住地级别: '2本街道非本社区',
  }),
  ...passes(
    'B13',
    CHANGES,
    { 变动类型: '退休', 原单位代码: '410122001001', 现单位代码: null },
    { 变动类型: '交流调动', 原单位代码: '410122001001', 现单位代码: '410122001002' },
  ),
  ...fails(
    'B13',
    CHANGES,
    { 变动类型: '退休', 原单位代码: '410122001001' },
    { 变动类型: '退休', 原单位代码: null, 现单位代码: null },
    { 变动类型: '交流调动', 原单位代码: '410122001001', 现单位代码: '410122001001' },
    { 变动类型: '交流调动', 原单位代码: '410122001001', 现单位代码: null },
  ),
  ...fails(
    'B19',
    '社工岗位与需求表',
    { 是否设立社工岗位: '0否', 已设岗位数: 0 },
    { 是否设立社工岗位: '0否', 实际在岗社工: 0 },
  ),
  ['C04b', COMMUNITIES, changed(ROSTER, { 职务: '居委会主任' }), 'fails'],
  ['C04b', COMMUNITIES, changed(ROSTER, { 是否一肩挑: '0否' }), 'fails'],
  ...fails(
    'D02b',
    COMMUNITIES,
    { 实有社区工作者: 1, '其中:两委成员': 0 },
    { 实有社区工作者: 1, '其中:其他专职': 0 },
    { 实有社区工作者: 3, '其中:两委成员': 2 },
    { 实有社区工作者: 3, '其中:其他专职': 2 },
    { '其中:两委成员': 2, '其中:其他专职': 0 },
    { '其中:两委成员': 0, '其中:其他专职': 2 },
  ),
  ...passes('F02', COMMUNITIES, { 实有社区工作者: 15 }),
  ...passes('F04', COMMUNITIES, { 常住户数: 1000 }, { 常住户数: 3000 }),
  ...passes('F08', ROSTER, { 岗位等级: 7 }, { 岗位等级: 18 }, { ...OUT_OF_OFFICE, 岗位等级: 1 }),
  ...passes(
    'G02',
    AGENCIES,
    ...each(['其中:女', '中共党员', '助理社会工作师', '社会工作师', '高级社会工作师'], 10),
    { 大学专科: 5, 大学本科及以上: 5 },
  ),
  ...passes('G02', ELECTIONS, ...each(['其中:女', '其中:党员', '交叉任职', '属地化人数(本社区居民)'], 7)),
  ...passes('G05', '活动与服务表', { '其中:志愿者人次': 120 }),
  ...passes('G05', '社工站情况表', { '其中:持证': 4 }),
  ...passes(
    'G07',
    EXAMS,
    { 资格审查通过: 40 },
    { 实考人数: 38 },
    { 资格审查通过: null, 实考人数: 40 },
    { 通过人数: 30 },
    { 实考人数: null, 通过人数: 40 },
  ),
  ...passes(
    'G08',
    ELECTIONS,
    { 登记选民数: 5000 },
    { 发出选票: 4800 },
    { 收回选票: 4700 },
    { 有效票: 4500 },
    { 委托投票: 4700 },
    { 当选总人数: 7 },
  ),
  ...passes(
    'G16',
    AGENCIES,
    { '其中:政府购买服务': 86.5, '其中:捐赠收入': 0 },
    { '其中:政府购买服务': 0, '其中:捐赠收入': 86.5 },
    { '其中:政府购买服务': 84, '其中:捐赠收入': 2.5 },
  ),
  ...passes('H02', COMMUNITIES, { 总户数: '2022户到2022户' }),
  ...passes('S13', ROSTER, { 出生日期: serial('1910-01-01') }, { 出生日期: serial('2099-12-31') }),
  ...fails('S13', ROSTER, { 出生日期: serial('1909-12-31') }, { 出生日期: serial('2100-01-01') }),
  [
    'A17',
    ROSTER,
    {
      ...fullCounty,
      roster: [worker(1, { 出生日期: serial('1959-12-31'), 公民身份号码: identity('1959-12-31', 1) })],
    },
    'fails',
  ],
];
