import { identity, serial, worker } from '../support/county';
import type { Fields, Parts } from '../support/return-data';
import { AGENCY, fullCounty, stranger, withAnother, withParameter, withRecord } from '../support/sheets';

type Shown = readonly [rule: string, sheet: string, parts: Parts];

/** Returns with the first record of a sheet changed, one a change. */
const on = (rule: string, sheet: string, ...changes: readonly Fields[]): Shown[] =>
  changes.map((more) => [rule, sheet, withRecord(sheet, more)]);
/** The same record twice. */
const twice = (rule: string, ...sheets: readonly string[]): Shown[] =>
  sheets.map((sheet) => [rule, sheet, withAnother(sheet, {})]);

const LEVELS = ['初级', '中级', '高级'];
const HOLDERS = '持证社工登记表';
const COMMUNITIES = '社区基本情况表';
const community = (more: Fields): Parts => ({
  ...fullCounty,
  communities: fullCounty.communities.map((each) => ({ ...each, ...more })),
});
const first = (more: Fields): Parts => ({
  ...fullCounty,
  communities: fullCounty.communities.map((each, n) => (n === 0 ? { ...each, ...more } : each)),
});

/** What is paid to a level, and the hours that it asks for. */
const paid = (rule: string, column: string, right: number): Shown[] =>
  [1, 2].flatMap((level) =>
    [right, right - 1].map((value): Shown => [
      rule,
      HOLDERS,
      withParameter(
        { [`${column === '周期继续教育学时' ? '继续教育学时' : column}.${LEVELS[level]}`]: right },
        withRecord(HOLDERS, { 持证级别: `${level + 1}${LEVELS[level]}`, [column]: value }),
      ),
    ]),
  );

/** Holders of a level by 考试登记表, beside the two of the register. */
const stock = (level: number, held: number): Shown => [
  'D05c',
  HOLDERS,
  withRecord('考试登记表', { 级别: `${level}${LEVELS[level - 1]}`, 年末累计持证: held }),
];

const atAgency = withRecord(HOLDERS, { 工作单位代码: AGENCY });
const agency = (more: Fields): Shown => [
  'D05b',
  '社工服务机构台账',
  withRecord('社工服务机构台账', more, atAgency),
];

/** Numbers with a year in them that are in line with each other: 20,231 households may be right. */
const inLine: Fields = {
  总户数: 20_231,
  常住户数: 20_180,
  总人口: 62_023,
  常住人口: 52_024,
  '其中:城镇常住人口': 42_021,
  户籍人口: 52_022,
  流动人口: 20_190,
};

const bornTogether: Parts = {
  ...fullCounty,
  roster: Array.from({ length: 5 }, (_, n) =>
    worker(n + 1, { 出生日期: serial('1985-05-05'), 公民身份号码: identity('1985-05-05', n + 1) }),
  ),
};

/** Returns for the rules of one id that the cases of the catalogue's tests show on another column only. */
export const further: readonly Shown[] = [
  ['C08', '社区工作者花名册', bornTogether],
  ...paid('F05', '一次性奖励', 3000),
  ...paid('F06', '月津贴', 200),
  ...paid('F07', '周期继续教育学时', 90),
  ...[1, 2, 3].flatMap((level) => [stock(level, 5), stock(level, 0)]),
  ...twice('C01', '社工服务机构台账'),
  ...twice('C06b', '经费与待遇表'),
  ...twice('C06', '服务对象情况表', '人员变动登记表', '社工岗位与需求表', '阵地设施表'),
  ...on(
    'G02',
    '社工服务机构台账',
    ...['中共党员', '助理社会工作师', '社会工作师', '高级社会工作师'].map((name) => ({ [name]: 11 })),
  ),
  ...on('G16', '社工服务机构台账', { '其中:政府购买服务': 90 }, { '其中:捐赠收入': 90 }),
  ...[0, 1].flatMap((count) => [agency({ 社会工作师: count }), agency({ 高级社会工作师: count })]),
  ...on(
    'G07',
    '考试登记表',
    { 资格审查通过: null, 实考人数: 41 },
    { 实考人数: 8 },
    { 实考人数: null, 通过人数: 41 },
  ),
  ...on('G14', '考试登记表', { '通过率(按实考)': 0.4 }),
  ...on(
    'F10',
    '服务对象情况表',
    ...['孤儿-机构养育', '孤儿-社会散居'].flatMap((对象类别) =>
      [599, 600, 999, 1000].map((月标准) => ({ 对象类别, 月标准 })),
    ),
  ),
  ...on(
    'G08',
    '换届情况表',
    { 登记选民数: 5001 },
    { 发出选票: 4801 },
    { 收回选票: 4701 },
    { 委托投票: 4701 },
    { 当选总人数: 8 },
  ),
  ...on(
    'G02',
    '换届情况表',
    ...['其中:女', '其中:党员', '属地化人数(本社区居民)'].map((name) => ({ [name]: 8 })),
  ),
  ...on('D08', '人员变动登记表', { 变动类型: '退休', 公民身份号码: stranger }),
  ...on('S15', '社工岗位与需求表', { 实际在岗社工: null }),
  ...[1, 2].map((上期值): Shown => [
    'E01',
    COMMUNITIES,
    {
      ...fullCounty,
      sheets: {
        ...fullCounty.sheets,
        上期数据: [
          {
            表名: COMMUNITIES,
            主键: '410122001001',
            指标: '实有社区工作者',
            上期值,
            上期期别: '2024年度',
          },
        ],
      },
    },
  ]),
  ['H01', COMMUNITIES, community(inLine)],
  ...Object.keys(inLine).map((name): Shown => ['H01', COMMUNITIES, first({ [name]: 202_300 })]),
];
