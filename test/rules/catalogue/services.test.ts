import { testCases } from '../support/cases';
import { casesOn } from '../support/cases-on';
import { serial } from '../support/county';
import { AGENCY, fullCounty, withAnother, withRecord } from '../support/sheets';

const station = casesOn('社工站情况表');
testCases(
  '社工站情况表',
  [
    {
      rule: 'C01',
      fail: withAnother('社工站情况表', { 站点名称: '另一站', 承接机构代码: null, 服务方式: '自主运营' }),
      cells: [
        [0, '站点代码'],
        [1, '站点代码'],
      ],
      pass: fullCounty,
      undecided: withRecord('社工站情况表', { 站点代码: null }),
    },
    station(
      'D03',
      [{ '所属乡镇(街道)代码': '41012200' }, ['所属乡镇(街道)代码']],
      {},
      { '所属乡镇(街道)代码': null },
      { also: ['C10'] },
    ),
    station(
      'D03b',
      [{ '所属乡镇(街道)代码': '410123001' }, ['所属乡镇(街道)代码']],
      {},
      { '所属乡镇(街道)代码': null },
      { also: ['C10'] },
    ),
    station(
      'G05',
      [{ '其中:持证': 5 }, ['其中:持证', '驻站社工人数']],
      { '其中:持证': 4 },
      { 驻站社工人数: null },
    ),
    station('B12', [{ 服务对象户数: 336 }, ['服务对象户数', '服务对象人数']], { 服务对象户数: 335 }, null),
    station('B15', [{ 季度考核次数: 5 }, ['季度考核次数']], { 季度考核次数: 0 }, { 季度考核次数: null }),
    station('S15', [{ 承接机构代码: null }, ['承接机构代码']], { 服务方式: '混合' }, null, {
      also: ['D06'],
    }),
    station('S11', [{ 功能室: '社工办公室、食堂' }, ['功能室']], { 功能室: '社工办公室，其他' }, null, {
      about: 'several',
    }),
    station('D06b', [{ 承接机构代码: '52410122MJ0000013G' }, ['承接机构代码']], {}, null, {
      also: ['D06'],
    }),
    station(
      'B09b',
      [{ 挂牌日期: serial('2026-02-01') }, ['挂牌日期']],
      { 挂牌日期: serial('2025-12-31') },
      null,
    ),
    {
      rule: 'D04',
      fail: withRecord('持证社工登记表', { 工作单位代码: '41012200100101' }),
      cells: [[0, '其中:持证']],
      pass: withRecord(
        '社工站情况表',
        { '其中:持证': 1 },
        withRecord('持证社工登记表', { 工作单位代码: '41012200100101' }),
      ),
      undecided: withRecord(
        '社工站情况表',
        { '其中:持证': null },
        withRecord('持证社工登记表', { 工作单位代码: '41012200100101' }),
      ),
    },
  ],
  fullCounty,
);

testCases(
  '社区基本情况表',
  [
    {
      rule: 'C10',
      fail: withRecord('社工站情况表', { '所属乡镇(街道)代码': '410122002' }),
      cells: [
        [0, '所属街道(乡镇)'],
        [1, '所属街道(乡镇)'],
      ],
      pass: fullCounty,
      undecided: {
        ...fullCounty,
        communities: [{ ...fullCounty.communities[0]!, 社区代码: null }, fullCounty.communities[1]!],
      },
    },
  ],
  fullCounty,
);

/** One holder of a junior certificate works at the agency. */
const employed = withRecord('持证社工登记表', { 工作单位代码: AGENCY });
const agency = casesOn('社工服务机构台账');
testCases(
  '社工服务机构台账',
  [
    agency(
      'A04',
      [{ 统一社会信用代码: '52410122MJ000000I' }, ['统一社会信用代码']],
      {},
      { 统一社会信用代码: null },
      { also: ['D06', 'D06b'] },
    ),
    agency(
      'A04b',
      [{ 统一社会信用代码: '91110000600037341L' }, ['统一社会信用代码', '登记管理机关']],
      {},
      { 统一社会信用代码: null },
      { also: ['D06', 'D06b'] },
    ),
    agency(
      'A04c',
      [{ 统一社会信用代码: '52410122MJ0000005X' }, ['统一社会信用代码']],
      {},
      { 统一社会信用代码: null },
      { also: ['D06', 'D06b'] },
    ),
    agency(
      'G02',
      [{ '其中:女': 11 }, ['其中:女', '年末从业人数']],
      { '其中:女': 10 },
      { 年末从业人数: null },
    ),
    agency(
      'G02',
      [{ 大学专科: 6 }, ['大学专科', '大学本科及以上', '年末从业人数']],
      { 大学专科: 5 },
      { 大学专科: null },
      { about: 'education' },
    ),
    agency(
      'G04',
      [{ '35岁及以下': 3 }, ['年末从业人数', '35岁及以下', '36岁至45岁', '46岁至55岁', '56岁及以上']],
      {},
      { '35岁及以下': null },
    ),
    agency(
      'G16',
      [{ '其中:政府购买服务': 85 }, ['本年收入合计', '其中:政府购买服务', '其中:捐赠收入']],
      { '其中:政府购买服务': 84 },
      null,
    ),
    agency(
      'G06',
      [{ 本年支出合计: 90 }, ['本年支出合计', '本年收入合计']],
      { 本年支出合计: 86.5 },
      { 本年支出合计: null },
    ),
    agency('D06', [{ 承接社工站数: 2 }, ['承接社工站数']], {}, { 承接社工站数: null }),
    agency('B09b', [{ 登记日期: serial('2026-01-01') }, ['登记日期']], {}, null),
    {
      rule: 'D05b',
      fail: withRecord('社工服务机构台账', { 社会工作师: 0 }, employed),
      cells: [[0, '助理社会工作师']],
      pass: withRecord('社工服务机构台账', { 助理社会工作师: 1, 社会工作师: 0 }, employed),
      undecided: withRecord('社工服务机构台账', { 助理社会工作师: null, 社会工作师: 0 }, employed),
    },
  ],
  fullCounty,
);

const training = casesOn('培训登记表');
testCases(
  '培训登记表',
  [
    {
      rule: 'C01',
      fail: withAnother('培训登记表', { 培训名称: '另一班' }),
      cells: [
        [0, '培训编号'],
        [1, '培训编号'],
      ],
      pass: fullCounty,
      undecided: withRecord('培训登记表', { 培训编号: null }),
    },
    training(
      'B09',
      [{ 结束日期: serial('2025-04-09') }, ['开始日期', '结束日期']],
      { 结束日期: serial('2025-04-10'), 学时: 8 },
      { 结束日期: null },
    ),
    training('B09b', [{ 结束日期: serial('2026-01-02'), 学时: 8 }, ['结束日期']], {}, { 结束日期: null }),
    training('B10', [{ 学时: 25 }, ['学时', '开始日期', '结束日期']], { 学时: 24 }, { 学时: null }),
    training(
      'B11c',
      [{ 参训人次: 206 }, ['参训人次', '参训人数', '场次']],
      { 参训人次: 108 },
      { 参训人次: null },
    ),
    training('B11c', [{ 参训人次: 35 }, ['参训人次', '参训人数', '场次']], { 参训人次: 36 }, null, {
      about: 'fewer than people',
    }),
  ],
  fullCounty,
);

const exam = casesOn('考试登记表');
testCases(
  '考试登记表',
  [
    {
      rule: 'C06',
      fail: withAnother('考试登记表', { 年末累计持证: 0 }),
      cells: [0, 1].flatMap((n) => [
        [n, '单位代码'] as const,
        [n, '考试年度'] as const,
        [n, '级别'] as const,
      ]),
      pass: fullCounty,
      undecided: withRecord('考试登记表', { 单位代码: null }),
    },
    exam('A10', [{ 考试年度: 2026 }, ['考试年度']], {}, { 考试年度: null }),
    exam('A08', [{ 考试年度: 1999 }, ['考试年度']], {}, { 考试年度: null }),
    exam('G07', [{ 资格审查通过: 41 }, ['资格审查通过', '报名人数']], { 资格审查通过: 40 }, null),
    exam('G07', [{ 实考人数: 39, '通过率(按实考)': null }, ['实考人数', '资格审查通过']], {}, null, {
      about: 'sat',
    }),
    exam(
      'G14',
      [{ '通过率(按报名)': 0.24 }, ['通过率(按报名)', '通过人数', '报名人数']],
      { '通过率(按报名)': 0.23 },
      null,
      { also: ['S14'] },
    ),
    exam('S15', [{ 实考人数: null, '通过率(按实考)': null }, ['实考人数']], {}, null),
  ],
  fullCounty,
);

const activity = casesOn('活动与服务表');
testCases(
  '活动与服务表',
  [
    {
      rule: 'C06b',
      fail: withAnother('活动与服务表', {}),
      cells: [0, 1].flatMap((n) =>
        ['单位(站点)代码', '月份', '活动类别', '服务领域'].map((column) => [n, column] as const),
      ),
      pass: withAnother('活动与服务表', { 月份: 7 }),
      undecided: withRecord('活动与服务表', { 月份: null }),
    },
    activity('A08', [{ 月份: 13 }, ['月份']], { 月份: 12 }, { 月份: null }),
    activity(
      'B11',
      [{ 场次: 0 }, ['场次', '服务人次']],
      { 场次: 0, 服务人次: 0, '其中:志愿者人次': 0 },
      { 服务人次: null },
    ),
    activity(
      'B11d',
      [{ 服务人次: 0, '其中:志愿者人次': 0 }, ['场次', '服务人次']],
      { 服务人次: 120 },
      { 服务人次: null },
    ),
    activity(
      'B11b',
      [{ 服务人次: 19, '其中:志愿者人次': 1 }, ['服务人次', '场次']],
      { 服务人次: 20 },
      { 场次: null },
    ),
    activity('G05', [{ '其中:志愿者人次': 121 }, ['其中:志愿者人次', '服务人次']], {}, null),
    activity(
      'D12',
      [{ '单位(站点)代码': '41012200100199' }, ['单位(站点)代码']],
      { '单位(站点)代码': '410122001002' },
      { '单位(站点)代码': null },
    ),
  ],
  fullCounty,
);

const client = casesOn('服务对象情况表');
testCases(
  '服务对象情况表',
  [
    client('B12', [{ 户数: 151 }, ['户数', '人数']], { 户数: 150 }, null),
    client('B12c', [{ 户数: 10, 人数: 101 }, ['户数', '人数']], { 户数: 10, 人数: 100 }, { 户数: null }),
    client('D11', [{ 服务人员数: 15 }, ['服务人员数']], { 服务人员数: 14 }, { 服务人员数: null }),
    client(
      'F10',
      [{ 对象类别: '孤儿-社会散居', 月标准: 599 }, ['月标准', '对象类别']],
      { 对象类别: '孤儿-社会散居', 月标准: 600 },
      { 对象类别: null },
    ),
    client(
      'B14',
      [{ 月标准: 100, 年度支出: 20 }, ['年度支出', '月标准', '人数']],
      { 月标准: 100, 年度支出: 18 },
      null,
    ),
  ],
  fullCounty,
);

const fund = casesOn('经费与待遇表');
testCases(
  '经费与待遇表',
  [
    fund(
      'A15',
      [{ 项目: '办公经费', 受益人数: null, 月标准: null, 实际金额: 10001 }, ['实际金额']],
      { 项目: '办公经费', 受益人数: null, 月标准: null, 实际金额: 10000 },
      { 实际金额: null },
    ),
    fund('B14', [{ 实际金额: 2 }, ['实际金额', '月标准', '受益人数', '发放月数']], { 实际金额: 1.81 }, null),
    fund('S15', [{ 受益人数: null }, ['受益人数']], {}, null),
    fund(
      'D10',
      [{ 项目: '持证津贴', 受益人数: 3, 实际金额: 0.54 }, ['受益人数']],
      { 项目: '持证津贴', 受益人数: 2, 实际金额: 0.36 },
      { 项目: null },
    ),
    fund('A08b', [{ 发放月数: 13, 实际金额: 1.95 }, ['发放月数']], {}, null),
  ],
  fullCounty,
);

const volunteer = casesOn('志愿服务组织表');
testCases(
  '志愿服务组织表',
  [
    volunteer(
      'A12',
      [{ 注册志愿者数: '28000余' }, ['注册志愿者数']],
      { 注册志愿者数: 28000 },
      { 注册志愿者数: null },
    ),
    volunteer(
      'B11d',
      [{ 年度参加人次: 23 }, ['年度活动次数', '年度参加人次']],
      { 年度参加人次: 24 },
      { 年度参加人次: null },
    ),
  ],
  fullCounty,
);

const post = casesOn('社工岗位与需求表');
testCases(
  '社工岗位与需求表',
  [
    post(
      'B19',
      [{ 是否设立社工岗位: '0否' }, ['是否设立社工岗位', '已设岗位数', '实际在岗社工']],
      { 是否设立社工岗位: '0否', 已设岗位数: null, 实际在岗社工: 0 },
      { 是否设立社工岗位: null },
    ),
    post(
      'B19b',
      [{ 实际在岗社工: 7 }, ['实际在岗社工', '已设岗位数']],
      { 实际在岗社工: 6 },
      { 是否设立社工岗位: null },
    ),
    post('S15', [{ 已设岗位数: null }, ['已设岗位数']], {}, null),
    post(
      'G01',
      [{ '其中:初级': 9 }, ['需配社会工作者', '其中:高级', '其中:中级', '其中:初级']],
      {},
      { '其中:初级': null },
    ),
  ],
  fullCounty,
);

const facility = casesOn('阵地设施表');
testCases(
  '阵地设施表',
  [
    facility('A10', [{ 投入使用年份: 2026 }, ['投入使用年份']], {}, { 投入使用年份: null }),
    facility('B20', [{ 面积: null }, ['数量', '面积']], { 数量: 0, 面积: null }, { 数量: null }),
    facility('D01', [{ 社区代码: '410122001009' }, ['社区代码']], {}, null),
  ],
  fullCounty,
);
