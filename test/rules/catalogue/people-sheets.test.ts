import { testCases } from '../support/cases';
import { casesOn } from '../support/cases-on';
import { serial } from '../support/county';
import type { Fields } from '../support/return-data';
import { fullCounty, stranger, withAnother, withRecord } from '../support/sheets';

/** The first worker with another number, and the level of a certificate. */
const numbered = (identity: string, level: string) => ({
  ...fullCounty,
  roster: fullCounty.roster.map((record, n) =>
    n === 0 ? { ...record, 公民身份号码: identity, 持证级别: level } : record,
  ),
});

const holder = casesOn('持证社工登记表');
testCases(
  '持证社工登记表',
  [
    {
      rule: 'C03',
      fail: withRecord('持证社工登记表', { 证书管理号: '202041000000000124' }),
      cells: [
        [0, '证书管理号'],
        [1, '证书管理号'],
      ],
      pass: fullCounty,
      undecided: withRecord('持证社工登记表', { 证书管理号: null }),
    },
    {
      rule: 'C03b',
      fail: withAnother('持证社工登记表', { 序号: 3, 证书管理号: '202041000000000199' }),
      cells: [
        [0, '公民身份号码'],
        [2, '公民身份号码'],
      ],
      pass: fullCounty,
      undecided: withRecord('持证社工登记表', { 公民身份号码: null }),
      also: ['D05c'],
    },
    holder(
      'B07',
      [
        { 首次登记日期: serial('2021-10-02'), 登记有效期至: serial('2027-10-01') },
        ['首次登记日期', '取证日期'],
      ],
      { 首次登记日期: serial('2021-10-01'), 登记有效期至: serial('2024-09-30') },
      null,
    ),
    holder(
      'B07',
      [{ 登记有效期至: serial('2025-03-14') }, ['登记有效期至', '首次登记日期']],
      { 登记有效期至: serial('2024-03-31') },
      null,
      { about: 'a term of another length' },
    ),
    holder('F05', [{ 一次性奖励: 1000 }, ['一次性奖励', '持证级别']], { 一次性奖励: 0 }, null),
    holder('F06', [{ 月津贴: 200 }, ['月津贴', '持证级别']], { 月津贴: null }, null),
    holder(
      'F06b',
      [{ 是否在社工岗位: '0否' }, ['月津贴', '是否在社工岗位']],
      { 是否在社工岗位: '0否', 月津贴: null },
      { 是否在社工岗位: null },
    ),
    holder(
      'F07',
      [{ 周期继续教育学时: 71 }, ['周期继续教育学时', '持证级别']],
      { 周期继续教育学时: 72 },
      null,
    ),
  ],
  fullCounty,
);

/** Annual appraisals of these workers of the roster. */
const yearly = (...workers: readonly number[]) => ({
  ...fullCounty,
  sheets: {
    ...fullCounty.sheets,
    考核登记表: workers.map((n) => ({
      ...fullCounty.sheets!.考核登记表![0]!,
      考核类型: '年度',
      公民身份号码: fullCounty.roster[n]!.公民身份号码!,
    })),
  },
});
testCases(
  '社区工作者花名册',
  [
    {
      rule: 'D05',
      fail: withRecord('持证社工登记表', { 公民身份号码: stranger }),
      cells: [[0, '持证级别']],
      pass: fullCounty,
      undecided: {
        ...fullCounty,
        roster: fullCounty.roster.map((record, n) =>
          n === 0 ? { ...record, 持证级别: null, 证书管理号: null, 取证年月: null } : record,
        ),
      },
    },
    {
      rule: 'D05',
      about: 'another level',
      fail: {
        ...fullCounty,
        roster: fullCounty.roster.map((record, n) => (n === 0 ? { ...record, 持证级别: '2中级' } : record)),
      },
      cells: [[0, '持证级别']],
      pass: fullCounty,
      undecided: null,
      // A certificate of another level stands for another grade.
      also: ['F08b'],
    },
    {
      rule: 'D05',
      about: 'a number that is cut short is the beginning of others',
      fail: withRecord('持证社工登记表', { 公民身份号码: stranger }),
      cells: [[0, '持证级别']],
      pass: numbered('41', '2中级'),
      undecided: null,
    },
    {
      rule: 'D09b',
      // Four workers with a grade, three of them appraised.
      fail: yearly(0, 1, 2),
      cells: [[3, '上年度考核等次']],
      pass: yearly(0, 1, 2, 3),
      undecided: null,
    },
  ],
  fullCounty,
);

const appraisal = casesOn('考核登记表');
testCases(
  '考核登记表',
  [
    {
      rule: 'C06',
      fail: withAnother('考核登记表', { 考核类型: '届中' }, { 考核类型: '届中' }),
      cells: [0, 1].flatMap((n) =>
        ['公民身份号码', '考核年度', '考核类型'].map((column) => [n, column] as const),
      ),
      pass: withAnother('考核登记表', { 考核类型: '届中' }),
      undecided: withRecord('考核登记表', { 考核年度: null, 考核类型: '届中' }),
    },
    appraisal('A08b', [{ 得分: 101, 等次: '优秀' }, ['得分']], { 得分: 100, 等次: '优秀' }, { 得分: null }),
    appraisal('A10', [{ 考核年度: 2026 }, ['考核年度']], {}, { 考核年度: null }),
    appraisal('B16', [{ 得分: 90 }, ['等次', '得分']], { 得分: 75 }, { 得分: null }),
    appraisal('D09', [{ 公民身份号码: stranger }, ['公民身份号码']], {}, { 公民身份号码: null }),
  ],
  fullCounty,
);

const election = casesOn('换届情况表');
testCases(
  '换届情况表',
  [
    {
      rule: 'C09',
      fail: withAnother('换届情况表', {}),
      cells: [
        [0, '社区代码'],
        [0, '届次'],
        [1, '社区代码'],
        [1, '届次'],
      ],
      pass: fullCounty,
      undecided: withRecord('换届情况表', { 届次: null }),
    },
    election('D01', [{ 社区代码: '410122001009' }, ['社区代码']], {}, null, { also: ['D07'] }),
    election('B09b', [{ 选举日期: serial('2026-03-01') }, ['选举日期']], {}, null),
    election('G08', [{ 有效票: 4501 }, ['有效票', '收回选票']], { 有效票: 4500 }, null),
    election(
      'B17',
      [{ 正式候选人数: 7 }, ['正式候选人数', '应选职数']],
      { 正式候选人数: 8 },
      { 正式候选人数: null },
    ),
    election(
      'F03',
      [
        { 应选职数: 10, 正式候选人数: 11, 当选总人数: 10, 连选连任: 7, '31岁至40岁': 6, 大专及以上: 8 },
        ['当选总人数'],
      ],
      { 应选职数: 9, 正式候选人数: 11 },
      { 当选总人数: null },
    ),
    election('G02', [{ 交叉任职: 8 }, ['交叉任职', '当选总人数']], { 交叉任职: 7 }, { 当选总人数: null }),
    election('G09', [{ 新当选: 2 }, ['当选总人数', '连选连任', '新当选']], {}, { 新当选: null }),
    election(
      'G03',
      [{ 高中及以下: 1 }, ['当选总人数', '大专及以上', '高中及以下']],
      {},
      { 高中及以下: null },
    ),
    election(
      'G04',
      [{ '30岁及以下': 2 }, ['当选总人数', '30岁及以下', '31岁至40岁', '41岁及以上']],
      {},
      { '30岁及以下': null },
    ),
    election(
      'D07',
      [{ '属地化人数(本社区居民)': 2 }, ['属地化人数(本社区居民)']],
      {},
      { '属地化人数(本社区居民)': null },
    ),
  ],
  fullCounty,
);

const change = casesOn('人员变动登记表');
const transfer: Fields = {
  变动类型: '转岗(网格员→社区工作者)',
  原单位代码: '410122001001',
  转岗时是否持证: '1是',
};
const dead: Fields = { 变动类型: '死亡', 原单位代码: '410122001001', 现单位代码: null };
const move: Fields = {
  变动类型: '交流调动',
  原单位代码: '410122001002',
  调动前居住地级别: '3本区非本街道',
  调动后居住地级别: '1本社区',
};
testCases(
  '人员变动登记表',
  [
    change('B09b', [{ 变动日期: serial('2026-01-05') }, ['变动日期']], {}, null),
    change('B13', [{ 现单位代码: null }, ['变动类型', '原单位代码', '现单位代码']], transfer, {
      变动类型: null,
    }),
    change(
      'B13',
      [{ ...move, 原单位代码: '410122001001' }, ['变动类型', '原单位代码', '现单位代码']],
      move,
      null,
      { about: 'to where they were' },
    ),
    change(
      'A11',
      [{ 变动依据文号: '牟民2021-12' }, ['变动依据文号']],
      { 变动依据文号: '牟民[2021]第12号' },
      null,
    ),
    change(
      'B18',
      [{ ...move, 调动后居住地级别: '4区外' }, ['调动后居住地级别', '调动前居住地级别']],
      move,
      null,
    ),
    change('S15', [{ ...transfer, 转岗时是否持证: null }, ['转岗时是否持证']], transfer, null),
    change('F11', [{ ...transfer, 转岗时是否持证: '0否' }, ['转岗时是否持证']], transfer, { 变动类型: null }),
    change('D08', [{ 公民身份号码: stranger }, ['公民身份号码', '变动类型']], {}, { 公民身份号码: null }),
    change(
      'D08',
      [{ 变动类型: '退休', 原单位代码: '410122001001', 现单位代码: null }, ['公民身份号码', '变动类型']],
      {},
      null,
      { about: 'left, and still on duty' },
    ),
    change(
      'D08b',
      [{ ...dead }, ['公民身份号码', '变动类型']],
      { ...dead, 公民身份号码: stranger },
      { ...dead, 公民身份号码: null },
      { about: 'registered as having died, and still on duty' },
    ),
  ],
  fullCounty,
);
