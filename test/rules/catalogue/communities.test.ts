import { testCases } from '../support/cases';
import { community, county, withCommunity, withCover, withWorker } from '../support/county';
import type { Fields, Parts } from '../support/return-data';

/** Parameters set besides those that the county has. */
const parameters = (parts: Parts, values: Fields): Parts => ({
  ...parts,
  parameters: { ...parts.parameters, ...values },
});
/** The second worker of the first community as somebody who does not count. */
const partTimer: Parts = withWorker({ 用工形式: '兼职' });

testCases('社区基本情况表', [
  {
    rule: 'A03',
    fail: withCommunity({ 社区代码: '41012200100' }),
    cells: [[0, '社区代码']],
    pass: withCommunity({ 社区代码: 410122001001 }),
    undecided: withCommunity({ 社区代码: null }),
    also: ['D01', 'D02b'],
  },
  {
    rule: 'A03b',
    fail: {
      ...county,
      communities: [community(1, { 社区代码: '410122001401' }), community(2)],
      roster: county.roster.map((record) =>
        record.所属社区代码 === '410122001001'
          ? {
              ...record,
              所属社区代码: '410122001401',
              '户口地社区(街道)代码': '410122001401',
              '居住地社区(街道)代码': '410122001401',
            }
          : record,
      ),
    },
    cells: [[0, '社区代码']],
    pass: county,
    undecided: withCover({ 填报单位代码: null }),
  },
  {
    rule: 'A10',
    fail: withCommunity({ 成立年份: 202223 }),
    cells: [[0, '成立年份']],
    pass: withCommunity({ 成立年份: 2025 }),
    undecided: withCover({ 统计时点: null }),
  },
  {
    rule: 'A10b',
    fail: withCommunity({ 成立年份: 1948 }),
    cells: [[0, '成立年份']],
    pass: withCommunity({ 成立年份: 1949 }),
    undecided: withCommunity({ 成立年份: null }),
  },
  {
    rule: 'A14',
    about: 'a unit',
    fail: withCommunity({ 网格数: '12个' }),
    cells: [[0, '网格数']],
    pass: withCommunity({ 网格数: 0 }),
    undecided: withCommunity({ 总户数: null }),
  },
  {
    rule: 'A14',
    about: 'less than nothing',
    fail: withCommunity({ 兼职人员: -1 }),
    cells: [[0, '兼职人员']],
    pass: county,
    undecided: null,
  },
  {
    rule: 'A14',
    about: 'half a grid',
    fail: withCommunity({ 网格数: 12.5 }),
    cells: [[0, '网格数']],
    pass: withCommunity({ 综合服务设施面积: 1000.5 }),
    undecided: null,
  },
  {
    rule: 'A14b',
    fail: withCommunity({ 总户数: '2800' }),
    cells: [[0, '总户数']],
    pass: county,
    undecided: null,
  },
  {
    rule: 'B12b',
    fail: withCommunity({ 常住户数: 1500, '其中:城镇常住人口': 8000 }),
    cells: [
      [0, '常住户数'],
      [0, '常住人口'],
    ],
    pass: withCommunity({ 常住户数: 1700 }),
    undecided: withCommunity({ 常住人口: null }),
  },
  {
    rule: 'B21',
    fail: withCommunity({ 有无独立阵地: '0无', 阵地权属: null, 综合服务设施面积: null }),
    cells: [
      [0, '有无独立阵地'],
      [0, '办公模式'],
    ],
    pass: withCommunity({
      有无独立阵地: '0无',
      办公模式: '合署办公',
      阵地权属: null,
      综合服务设施面积: null,
    }),
    undecided: withCommunity({ 办公模式: null }),
  },
  {
    rule: 'B21',
    about: 'no area',
    fail: withCommunity({ 综合服务设施面积: null }),
    cells: [
      [0, '阵地权属'],
      [0, '综合服务设施面积'],
      [0, '有无独立阵地'],
    ],
    pass: county,
    undecided: withCommunity({ 有无独立阵地: null }),
  },
  {
    rule: 'B21b',
    fail: withCommunity({ 办公模式: '合署办公' }),
    cells: [
      [0, '办公模式'],
      [0, '有无独立阵地'],
    ],
    pass: county,
    undecided: withCommunity({ 办公模式: null }),
  },
  {
    rule: 'C01',
    fail: withCommunity({ 社区代码: '410122001001' }, 1),
    cells: [
      [0, '社区代码'],
      [1, '社区代码'],
    ],
    pass: county,
    undecided: withCommunity({ 社区代码: null }),
    also: ['D01'],
  },
  {
    rule: 'C01',
    about: 'name',
    fail: withCommunity({ 社区名称: '第一社区' }, 1),
    cells: [
      [0, '社区名称'],
      [1, '社区名称'],
    ],
    pass: county,
    undecided: withCommunity({ 社区名称: null }),
  },
  {
    rule: 'C04b',
    fail: withWorker({ 职务: '副书记', 是否主职: '0否', 是否一肩挑: '0否' }, 0),
    cells: [[0, '社区名称']],
    pass: withWorker({ 职务: '居委会主任', 是否两委成员: '0否' }),
    undecided: withCommunity({ 社区代码: null }),
  },
  {
    rule: 'C07',
    fail: withWorker({ 居住地级别: '3本区非本街道', '居住地社区(街道)代码': '410122002' }),
    cells: [[0, '社区名称']],
    pass: withWorker({ 居住地级别: '2本街道非本社区', '居住地社区(街道)代码': '410122001002' }),
    undecided: withCommunity({ 社区代码: null }),
  },
  {
    rule: 'D02',
    fail: withCommunity({ '其中:两委成员': 2 }),
    cells: [
      [0, '实有社区工作者'],
      [0, '其中:两委成员'],
      [0, '其中:其他专职'],
    ],
    pass: county,
    undecided: withCommunity({ '其中:两委成员': null }),
  },
  {
    rule: 'D02b',
    fail: { ...county, roster: county.roster.slice(0, 3) },
    cells: [
      [1, '实有社区工作者'],
      [1, '其中:两委成员'],
      [1, '其中:其他专职'],
    ],
    pass: withWorker({ 在岗状态: '长期病假' }),
    undecided: withCommunity({ 实有社区工作者: null }),
    also: ['C07'],
  },
  {
    rule: 'F14',
    fail: partTimer,
    cells: [
      [0, '实有社区工作者'],
      [0, '其中:其他专职'],
    ],
    pass: {
      ...partTimer,
      communities: [community(1, { 实有社区工作者: 1, '其中:其他专职': 0, 兼职人员: 1 }), community(2)],
    },
    undecided: {
      ...partTimer,
      communities: [community(1, { 实有社区工作者: null }), community(2)],
    },
    also: ['C07'],
  },
  {
    rule: 'F01',
    fail: withCommunity({ 核定员额: 14 }),
    cells: [[0, '核定员额']],
    pass: county,
    undecided: withCommunity({ 核定员额: null }),
  },
  {
    rule: 'F02',
    fail: withCommunity({ 实有社区工作者: 16 }),
    cells: [[0, '实有社区工作者']],
    pass: county,
    undecided: withCommunity({ 实有社区工作者: null }),
    also: ['D02'],
  },
  {
    rule: 'F02b',
    fail: parameters(
      { ...county, communities: [community(1)], roster: county.roster.slice(0, 2) },
      { 单社区人数上限: 1 },
    ),
    cells: [[0, '实有社区工作者']],
    pass: parameters(county, { 单社区人数上限: 2 }),
    undecided: null,
  },
  {
    rule: 'F04',
    fail: withCommunity({ 常住户数: 3001 }),
    cells: [[0, '常住户数']],
    pass: withCommunity({ 常住户数: 3000 }),
    undecided: withCover({ 统计时点: null }),
  },
  {
    rule: 'F12',
    fail: parameters(
      { ...county, communities: [community(1)], roster: county.roster.slice(0, 2) },
      { 持证率目标: 0.6 },
    ),
    cells: [[0, '社区名称']],
    pass: parameters(county, { 持证率目标: 0.5 }),
    undecided: null,
  },
  {
    rule: 'F13',
    fail: withCommunity({ 综合服务设施面积: 749 }),
    cells: [
      [0, '每百户面积'],
      [0, '综合服务设施面积'],
      [0, '常住户数'],
    ],
    pass: withCommunity({ 综合服务设施面积: 750 }),
    undecided: withCommunity({ 综合服务设施面积: null }),
  },
  {
    rule: 'G15',
    fail: withCommunity({ 人在户不在: 2001 }),
    cells: [
      [0, '常住人口'],
      [0, '人在户在'],
      [0, '人在户不在'],
    ],
    pass: county,
    undecided: withCommunity({ 人在户不在: null }),
  },
  {
    rule: 'G15',
    about: 'registered',
    fail: withCommunity({ 户在人不在: 501 }),
    cells: [
      [0, '户籍人口'],
      [0, '人在户在'],
      [0, '户在人不在'],
    ],
    pass: county,
    undecided: withCommunity({ 户在人不在: null }),
  },
  {
    rule: 'H01',
    fail: withCommunity({ 总户数: 202300 }),
    cells: [[0, '总户数']],
    pass: withCommunity({
      总人口: 20231,
      总户数: 6000,
      常住人口: 10_400,
    }),
    undecided: withCommunity({ 总户数: 202300, 常住户数: null }),
  },
  {
    rule: 'H01',
    about: 'more than twice the residents',
    fail: withCommunity({ 总人口: 20231, 总户数: 3000 }),
    cells: [[0, '总人口']],
    pass: withCommunity({ 总人口: 20231, 总户数: 3000, 常住人口: 10_400 }),
    undecided: withCommunity({ 总人口: 20231, 常住人口: null }),
  },
  {
    rule: 'H02',
    fail: withCommunity({ 总户数: '202300户到2022户' }),
    cells: [[0, '总户数']],
    pass: withCommunity({ 总户数: '2000户到2300户' }),
    undecided: null,
  },
  {
    rule: 'H05',
    fail: withCommunity({ 社区名称: '創業(yè)社区' }),
    cells: [[0, '社区名称']],
    pass: withCommunity({ 社区名称: '创业(二)社区' }),
    undecided: withCommunity({ 社区名称: null }),
  },
  {
    rule: 'H05b',
    fail: withCommunity({ 社区名称: '创?社区' }),
    cells: [[0, '社区名称']],
    pass: withCommunity({ 社区名称: '创业(IT)社区' }),
    undecided: withCommunity({ 社区名称: null }),
  },
  {
    rule: 'H06',
    fail: withCommunity({ 社区名称: '第一\n社区' }),
    cells: [[0, '社区名称']],
    pass: withCommunity({ 备注: '第一行\n第二行' }),
    undecided: withCommunity({ 社区名称: null }),
  },
  {
    rule: 'H08',
    fail: withCommunity({ '所属街道(乡镇)': '大孟' }),
    cells: [
      [0, '所属街道(乡镇)'],
      [0, '社区代码'],
    ],
    pass: withCommunity({ '所属街道(乡镇)': '万洪路区域发展中心' }),
    undecided: withCommunity({ '所属街道(乡镇)': null }),
  },
  {
    rule: 'S14',
    fail: withCommunity({ 应配人数: 16 }),
    cells: [[0, '应配人数']],
    pass: withCommunity({ 应配人数: 15, 缺口: 13 }),
    // The sound county has never been calculated: all its computed cells are blank, and undecided.
    undecided: null,
  },
]);
