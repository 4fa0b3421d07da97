import { testCases } from '../support/cases';
import { county, identity, serial, withCommunity, withCover, withWorker, worker } from '../support/county';
import type { Fields, Parts } from '../support/return-data';

/** Born 1982-02-12, a woman: the second worker. */
const staff = (more: Fields): Parts => withWorker(more, 1);
/** The secretary and director of the first community. */
const head = (more: Fields): Parts => withWorker(more, 0);
const people = (...roster: Fields[]): Parts => ({ ...county, roster });
const wrongDigit = `${String(worker(2).公民身份号码).slice(0, 17)}${String(worker(2).公民身份号码).endsWith('1') ? '2' : '1'}`;
/** Ten people of one community who all hold certificates. */
const certified = (level: string): Parts => {
  const [first, second] = county.communities;
  const roster = Array.from({ length: 10 }, (_, i) => {
    const birth = `1985-01-${10 + i}`;
    return worker(i === 0 ? 1 : 2, {
      序号: i + 1,
      公民身份号码: identity(birth, i === 0 ? 1 : 2 * i),
      出生日期: serial(birth),
      联系电话: `1390000000${i}`,
      所属社区代码: '410122001001',
      持证级别: i === 9 ? level : '1初级',
      证书管理号: i === 9 && level === '0无' ? null : '202041000000000123',
      取证年月: i === 9 && level === '0无' ? null : serial('2020-10-01'),
    });
  });
  return {
    ...county,
    communities: [
      { ...first, 实有社区工作者: 10, '其中:其他专职': 9 },
      { ...second, 实有社区工作者: 0, '其中:两委成员': 0, '其中:其他专职': 0 },
    ],
    roster,
  };
};

testCases('社区工作者花名册', [
  {
    rule: 'A01',
    fail: staff({ 姓名: '钱 二' }),
    cells: [[1, '姓名']],
    pass: staff({ 姓名: '阿依古丽·买买提' }),
    undecided: staff({ 姓名: null }),
  },
  {
    rule: 'A02',
    fail: staff({ 公民身份号码: wrongDigit }),
    cells: [[1, '公民身份号码']],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'A02b',
    fail: staff({ 公民身份号码: 410122198202120000 }),
    cells: [[1, '公民身份号码']],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'A02c',
    fail: staff({ 公民身份号码: '111111111111111111' }),
    cells: [[1, '公民身份号码']],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'A02d',
    fail: staff({ 公民身份号码: identity('1982-02-12', 2, '419999') }),
    cells: [[1, '公民身份号码']],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'A02e',
    fail: staff({ 公民身份号码: '410122820212002' }),
    cells: [[1, '公民身份号码']],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'A02f',
    fail: staff({ 公民身份号码: 'E12345678' }),
    cells: [[1, '公民身份号码']],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'A05',
    fail: staff({ 性别: '0未知的性别' }),
    cells: [[1, '性别']],
    pass: county,
    undecided: staff({ 性别: null }),
  },
  {
    rule: 'A06',
    fail: staff({ 联系电话: '1280000000' }),
    cells: [[1, '联系电话']],
    pass: staff({ 联系电话: 19900000000 }),
    undecided: staff({ 联系电话: null }),
  },
  {
    rule: 'A06b',
    fail: staff({ 联系电话: '0371-62180000' }),
    cells: [[1, '联系电话']],
    pass: county,
    undecided: staff({ 联系电话: null }),
  },
  {
    rule: 'A07',
    fail: staff({ 学历: '大本' + '?' }),
    cells: [[1, '学历']],
    pass: staff({ 学历: '31大学专科毕业' }),
    undecided: staff({ 学历: null }),
  },
  {
    rule: 'A07b',
    fail: staff({ 学历: '23大学本科肄业' }),
    cells: [[1, '学历']],
    pass: county,
    undecided: staff({ 学历: null }),
  },
  {
    rule: 'A07c',
    fail: staff({ 政治面貌: '党员同志' }),
    cells: [[1, '政治面貌']],
    pass: staff({ 政治面貌: '13群众' }),
    undecided: staff({ 政治面貌: null }),
  },
  {
    rule: 'A09',
    fail: head({ 证书管理号: '2020410000' }),
    cells: [[0, '证书管理号']],
    pass: county,
    undecided: head({ 证书管理号: null }),
  },
  {
    rule: 'A14',
    fail: staff({ 月应发报酬: '4200元' }),
    cells: [[1, '月应发报酬']],
    pass: staff({ 月应发报酬: 4200.55 }),
    undecided: staff({ 月应发报酬: null }),
  },
  {
    rule: 'A16',
    fail: staff({ 所属社区代码: '某社区' }),
    cells: [[1, '所属社区代码']],
    pass: staff({ 备注: '原在某单位' }),
    undecided: staff({ 姓名: null }),
    also: ['C07', 'D02b'],
  },
  {
    rule: 'A17',
    fail: staff({
      公民身份号码: identity('1959-12-30', 2),
      出生日期: serial('1959-12-30'),
    }),
    cells: [
      [1, '年龄'],
      [1, '出生日期'],
    ],
    pass: staff({ 公民身份号码: identity('1960-12-30', 2), 出生日期: serial('1960-12-30') }),
    undecided: withCover({ 统计时点: null }),
  },
  {
    rule: 'B01',
    fail: staff({ 出生日期: serial('1982-02-13') }),
    cells: [
      [1, '出生日期'],
      [1, '公民身份号码'],
    ],
    pass: staff({ 出生日期: '1982-02-12' }),
    undecided: staff({ 出生日期: null }),
  },
  {
    rule: 'B01',
    about: 'sex',
    fail: staff({ 性别: '1男' }),
    cells: [
      [1, '性别'],
      [1, '公民身份号码'],
    ],
    pass: county,
    undecided: staff({ 性别: null }),
  },
  {
    rule: 'B02',
    fail: head({ 岗位类别: '副职' }),
    cells: [
      [0, '是否主职'],
      [0, '岗位类别'],
      [0, '职务'],
    ],
    pass: county,
    undecided: head({ 岗位类别: null }),
  },
  {
    rule: 'B03',
    fail: head({ 是否交叉任职: '0否' }),
    cells: [
      [0, '是否一肩挑'],
      [0, '是否主职'],
      [0, '是否两委成员'],
      [0, '是否交叉任职'],
    ],
    pass: county,
    undecided: head({ 是否交叉任职: null }),
  },
  {
    rule: 'B04',
    fail: head({ 任职届次: null }),
    cells: [
      [0, '任职届次'],
      [0, '是否两委成员'],
    ],
    pass: county,
    undecided: staff({ 是否两委成员: null }),
  },
  {
    rule: 'B05',
    fail: staff({ 进入社区工作日期: serial('1998-02-11') }),
    cells: [
      [1, '进入社区工作日期'],
      [1, '出生日期'],
    ],
    pass: staff({ 进入社区工作日期: serial('1998-02-12') }),
    undecided: staff({ 进入社区工作日期: null }),
  },
  {
    rule: 'B05',
    about: 'duty before entry',
    fail: staff({ 现任职务日期: serial('2015-02-28') }),
    cells: [
      [1, '现任职务日期'],
      [1, '进入社区工作日期'],
    ],
    pass: staff({ 现任职务日期: '2015年3月1日' }),
    undecided: staff({ 现任职务日期: '不详' }),
  },
  {
    rule: 'B05',
    about: 'left before the duty',
    fail: staff({ 离岗日期: serial('2021-02-28') }),
    cells: [
      [1, '离岗日期'],
      [1, '现任职务日期'],
    ],
    pass: staff({ 离岗日期: serial('2021-03-01') }),
    undecided: staff({ 离岗日期: serial('2021-02-28'), 现任职务日期: null }),
  },
  {
    rule: 'B05',
    about: 'left after the reference date',
    fail: staff({ 离岗日期: serial('2026-01-01') }),
    cells: [[1, '离岗日期']],
    pass: staff({ 离岗日期: serial('2025-12-31') }),
    undecided: withCover({ 统计时点: null }),
  },
  {
    rule: 'B05',
    about: 'duty after the reference date',
    fail: staff({ 现任职务日期: serial('2026-01-01') }),
    cells: [[1, '现任职务日期']],
    pass: staff({ 现任职务日期: serial('2025-12-31') }),
    undecided: withCover({ 统计时点: null }),
  },
  {
    rule: 'B05b',
    fail: staff({ 进入社区工作日期: serial('2000-02-11') }),
    cells: [
      [1, '进入社区工作日期'],
      [1, '出生日期'],
    ],
    pass: staff({ 进入社区工作日期: serial('2000-02-12') }),
    undecided: staff({ 出生日期: null }),
  },
  {
    rule: 'B06',
    fail: head({ 证书管理号: null }),
    cells: [
      [0, '持证级别'],
      [0, '证书管理号'],
      [0, '取证年月'],
    ],
    pass: head({ 持证级别: '0无', 证书管理号: null, 取证年月: null }),
    undecided: head({ 持证级别: null }),
  },
  {
    rule: 'B06b',
    fail: head({ 取证年月: serial('2007-06-01') }),
    cells: [[0, '取证年月']],
    pass: head({ 取证年月: '2008-01' }),
    undecided: head({ 持证级别: null }),
  },
  {
    rule: 'B06d',
    // Eighteen in the month after.
    fail: head({ 出生日期: serial('2002-11-01') }),
    cells: [
      [0, '取证年月'],
      [0, '出生日期'],
    ],
    pass: head({ 出生日期: serial('2002-10-31') }),
    undecided: head({ 出生日期: null }),
    also: ['B01', 'B05'],
  },
  {
    rule: 'B08',
    fail: staff({ '户口地社区(街道)代码': '410122001002' }),
    cells: [
      [1, '户口所在地级别'],
      [1, '户口地社区(街道)代码'],
      [1, '所属社区代码'],
    ],
    pass: staff({ 户口所在地级别: '3本区非本街道', '户口地社区(街道)代码': '410122002' }),
    undecided: staff({ 户口所在地级别: null }),
  },
  {
    rule: 'B08',
    about: 'residence',
    fail: staff({ 居住地级别: '2本街道非本社区' }),
    cells: [
      [1, '居住地级别'],
      [1, '居住地社区(街道)代码'],
      [1, '所属社区代码'],
    ],
    pass: staff({ 居住地级别: '2本街道非本社区', '居住地社区(街道)代码': '410122001009' }),
    undecided: staff({ 居住地级别: '2本街道非本社区', '居住地社区(街道)代码': '410122' }),
  },
  {
    rule: 'B22',
    fail: head({ 用工形式: '劳动合同' }),
    cells: [
      [0, '用工形式'],
      [0, '是否两委成员'],
    ],
    pass: county,
    undecided: head({ 用工形式: null }),
  },
  {
    rule: 'F08',
    fail: staff({ 岗位等级: 13 }),
    cells: [
      [1, '岗位等级'],
      [1, '岗位类别'],
    ],
    pass: staff({ 岗位等级: 12 }),
    undecided: staff({ 岗位等级: null }),
  },
  {
    rule: 'C02',
    fail: people(
      worker(1),
      worker(2),
      worker(3),
      worker(4, { 公民身份号码: worker(2).公民身份号码, 出生日期: worker(2).出生日期 }),
    ),
    cells: [
      [1, '公民身份号码'],
      [1, '姓名'],
      [3, '公民身份号码'],
      [3, '姓名'],
    ],
    pass: county,
    undecided: staff({ 公民身份号码: null }),
  },
  {
    rule: 'C02b',
    fail: people(
      worker(1),
      worker(2),
      worker(3),
      worker(4, { 公民身份号码: worker(2).公民身份号码, 出生日期: worker(2).出生日期, 姓名: worker(2).姓名 }),
    ),
    cells: [
      [1, '公民身份号码'],
      [1, '所属社区代码'],
      [3, '公民身份号码'],
      [3, '所属社区代码'],
    ],
    pass: county,
    undecided: staff({ 所属社区代码: null }),
  },
  {
    rule: 'C02c',
    fail: people(
      worker(1),
      worker(2),
      worker(3),
      worker(4, {
        公民身份号码: identity('1982-02-12', 4),
        出生日期: worker(2).出生日期,
        姓名: worker(2).姓名,
      }),
    ),
    cells: [
      [1, '姓名'],
      [1, '出生日期'],
      [1, '公民身份号码'],
      [3, '姓名'],
      [3, '出生日期'],
      [3, '公民身份号码'],
    ],
    pass: county,
    undecided: staff({ 姓名: null }),
  },
  {
    rule: 'C04',
    fail: staff({ 职务: '党组织书记' }),
    cells: [
      [0, '职务'],
      [0, '所属社区代码'],
      [1, '职务'],
      [1, '所属社区代码'],
    ],
    pass: staff({ 职务: '党组织书记', 在岗状态: '长期病假' }),
    undecided: head({ 所属社区代码: null }),
  },
  {
    rule: 'C04',
    about: 'directors',
    fail: staff({ 职务: '居委会主任' }),
    cells: [
      [0, '职务'],
      [0, '所属社区代码'],
      [1, '职务'],
      [1, '所属社区代码'],
    ],
    pass: {
      ...staff({ 职务: '居委会主任' }),
      roster: [worker(1, { 是否一肩挑: '0否' }), worker(2, { 职务: '居委会主任' }), worker(3), worker(4)],
    },
    undecided: head({ 所属社区代码: null }),
  },
  {
    rule: 'C05',
    fail: staff({ 序号: 3 }),
    cells: [
      [1, '序号'],
      [2, '序号'],
    ],
    pass: people(
      worker(1, { 序号: 4 }),
      worker(2, { 序号: 3 }),
      worker(3, { 序号: 2 }),
      worker(4, { 序号: 1 }),
    ),
    undecided: staff({ 序号: null }),
  },
  {
    rule: 'C08',
    fail: people(
      ...county.roster.map((record, i) => (i < 3 ? { ...record, 联系电话: '13900000000' } : record)),
    ),
    cells: [
      [0, '联系电话'],
      [1, '联系电话'],
      [2, '联系电话'],
    ],
    pass: staff({ 联系电话: worker(1).联系电话 }),
    undecided: staff({ 联系电话: null }),
  },
  {
    rule: 'D01',
    fail: staff({ 所属社区代码: '410122001009' }),
    cells: [[1, '所属社区代码']],
    pass: withCommunity({ 社区代码: 410122001001 }),
    undecided: staff({ 所属社区代码: null }),
    also: ['C07', 'D02b'],
  },
  {
    rule: 'D15',
    fail: certified('2中级'),
    cells: [],
    columns: ['持证级别'],
    pass: certified('0无'),
    undecided: null,
  },
  {
    rule: 'S10',
    fail: staff({ 上年度考核等次: ' ' }),
    cells: [[1, '上年度考核等次']],
    pass: county,
    undecided: null,
    also: ['S11'],
  },
  {
    rule: 'S11',
    fail: staff({ 上年度考核等次: '良好' }),
    cells: [[1, '上年度考核等次']],
    pass: staff({ 上年度考核等次: '优秀' }),
    undecided: staff({ 上年度考核等次: null }),
  },
  {
    rule: 'S11b',
    fail: staff({ 民族: '穿青人' }),
    cells: [[1, '民族']],
    pass: staff({ 民族: '98外国血统中国籍人士' }),
    undecided: null,
  },
  {
    rule: 'S13',
    fail: staff({ 现任职务日期: '2021.13.1' }),
    cells: [[1, '现任职务日期']],
    pass: staff({ 现任职务日期: '2021/3/1' }),
    undecided: staff({ 现任职务日期: null }),
  },
]);
