import { makeCreditCode } from '../../../src/domain/codes/make-credit-code';
import { EXAM_CONDITIONS, GRADE_STEPS } from './career-cases';
import { county, identity, localPolicy, serial, worker } from './county';
import type { Fields, Parts } from './return-data';

/** The unit that reports, and a social-work agency whose code bears the right check digits. */
export const UNIT = '410122000000';
export const AGENCY = makeCreditCode('52', '410122', 'MJ000000');

/** One record of each optional sheet, without any finding beside the county of two communities. */
const records: Readonly<Record<string, Fields>> = {
  持证社工登记表: {
    序号: 1,
    姓名: worker(1).姓名!,
    公民身份号码: worker(1).公民身份号码!,
    性别: '1男',
    学历: '21大学本科毕业',
    是否社工及相关专业: '1是',
    单位类别: '社区',
    工作单位: '第一社区',
    工作单位代码: '410122001001',
    工作领域: '城市社区治理',
    持证级别: '1初级',
    证书管理号: '202041000000000123',
    取证日期: serial('2020-10-01'),
    首次登记日期: serial('2021-03-15'),
    登记有效期至: serial('2027-03-14'),
    周期继续教育学时: 80,
    是否在社工岗位: '1是',
    一次性奖励: 1500,
    月津贴: 100,
  },
  社工站情况表: {
    站点代码: '41012200100101',
    站点名称: '大孟街道社工站',
    站点层级: '乡镇(街道)社工站',
    '所属乡镇(街道)代码': '410122001',
    挂牌日期: serial('2022-05-01'),
    运行状态: '正式运行',
    站长职务: '街道办事处副主任',
    驻站社工人数: 4,
    '其中:持证': 2,
    承接机构代码: AGENCY,
    服务方式: '政府购买',
    功能室: '社工办公室、来访接待区',
    服务对象户数: 205,
    服务对象人数: 335,
    年度经费: 20,
    季度考核次数: 4,
  },
  社工服务机构台账: {
    统一社会信用代码: AGENCY,
    机构名称: '示例社会工作服务中心',
    登记管理机关: '中牟县民政局',
    登记日期: serial('2018-06-01'),
    法定代表人: '赵示例',
    运行状态: '正常',
    年末从业人数: 10,
    '其中:女': 7,
    中共党员: 3,
    大学专科: 4,
    大学本科及以上: 5,
    助理社会工作师: 2,
    社会工作师: 1,
    高级社会工作师: 0,
    '35岁及以下': 4,
    '36岁至45岁': 3,
    '46岁至55岁': 2,
    '56岁及以上': 1,
    本年收入合计: 86.5,
    '其中:政府购买服务': 80,
    '其中:捐赠收入': 2.5,
    本年支出合计: 80,
    承接社工站数: 1,
  },
  培训登记表: {
    培训编号: '2025-01',
    主办单位: '县民政局',
    培训名称: '考前培训班',
    培训类别: '考前培训',
    开始日期: serial('2025-04-10'),
    结束日期: serial('2025-04-12'),
    学时: 24,
    场次: 3,
    参训人数: 36,
    参训人次: 100,
  },
  考试登记表: {
    单位代码: UNIT,
    考试年度: 2025,
    级别: '1初级',
    报名人数: 40,
    资格审查通过: 38,
    实考人数: 30,
    通过人数: 9,
    '通过率(按报名)': 0.225,
    '通过率(按实考)': 0.3,
    年末累计持证: 1,
  },
  活动与服务表: {
    '单位(站点)代码': '41012200100101',
    月份: 6,
    活动类别: '小组',
    服务领域: '养老服务',
    场次: 4,
    服务人次: 120,
    '其中:志愿者人次': 20,
  },
  服务对象情况表: { 单位代码: UNIT, 对象类别: '老年人', 户数: 100, 人数: 150, 服务人员数: 5 },
  经费与待遇表: {
    单位代码: UNIT,
    项目: '午餐补助',
    来源: '财政拨款',
    实际金额: 1.8,
    受益人数: 10,
    月标准: 150,
    发放月数: 12,
  },
  考核登记表: {
    公民身份号码: worker(1).公民身份号码!,
    考核年度: 2025,
    考核类型: '季度',
    得分: 88,
    等次: '合格',
  },
  换届情况表: {
    社区代码: '410122001001',
    届次: 10,
    选举日期: serial('2021-03-01'),
    完成情况: '1一次成功',
    选民总数: 5000,
    登记选民数: 4800,
    发出选票: 4700,
    收回选票: 4500,
    有效票: 4400,
    委托投票: 300,
    应选职数: 7,
    正式候选人数: 8,
    当选总人数: 7,
    '其中:女': 3,
    '其中:党员': 5,
    连选连任: 4,
    新当选: 3,
    '30岁及以下': 1,
    '31岁至40岁': 3,
    '41岁及以上': 3,
    大专及以上: 5,
    高中及以下: 2,
    交叉任职: 4,
    书记主任一肩挑: '1是',
    '属地化人数(本社区居民)': 1,
  },
  人员变动登记表: {
    公民身份号码: worker(2).公民身份号码!,
    变动类型: '招录',
    变动日期: serial('2021-03-01'),
    现单位代码: '410122001001',
    变动依据文号: '牟民〔2021〕12号',
  },
  志愿服务组织表: {
    组织代码: 'V-001',
    组织名称: '示例志愿服务队',
    层级: '社区',
    注册志愿者数: 120,
    年度活动次数: 24,
    年度参加人次: 480,
  },
  社工岗位与需求表: {
    单位代码: UNIT,
    单位类别: '民政企事业单位',
    是否设立社工岗位: '1是',
    已设岗位数: 6,
    实际在岗社工: 5,
    规划期需设专职岗位: 12,
    需配社会工作者: 12,
    '其中:高级': 1,
    '其中:中级': 3,
    '其中:初级': 8,
  },
  阵地设施表: {
    社区代码: '410122001001',
    设施类别: '警务室',
    数量: 1,
    面积: 40,
    投入使用年份: 2019,
  },
};

/** The second holder: the county's other secretary is certified as well. */
const holders: readonly Fields[] = [
  records.持证社工登记表!,
  {
    ...records.持证社工登记表!,
    序号: 2,
    姓名: worker(3).姓名!,
    公民身份号码: worker(3).公民身份号码!,
    证书管理号: '202041000000000124',
    工作单位: '第二社区',
    工作单位代码: '410122001002',
  },
];

/** What the county has decided besides: what the rules of the optional sheets need. */
export const fullPolicy: Fields = {
  ...localPolicy,
  '一次性奖励.初级': 1500,
  '月津贴.初级': 100,
  首次登记期限: 12,
  登记有效期: 36,
  '继续教育学时.初级': 72,
  转岗须持证: 1,
  考核优秀分数: 90,
  考核合格分数: 75,
  考核基本合格分数: 60,
  孤儿机构养育标准: 1000,
  孤儿散居养育标准: 600,
  ...EXAM_CONDITIONS,
  ...GRADE_STEPS,
};

export const fullCounty: Parts = {
  ...county,
  parameters: fullPolicy,
  sheets: Object.fromEntries(
    Object.entries(records).map(([name, record]) => [
      name,
      // Two holders in the county, and the examinations say so.
      name === '持证社工登记表'
        ? holders
        : name === '考试登记表'
          ? [{ ...record, 年末累计持证: 2 }]
          : [record],
    ]),
  ),
};

/** The full county with cells of the first record of a sheet changed. */
export function withRecord(sheet: string, more: Fields, parts: Parts = fullCounty): Parts {
  const [first, ...rest] = parts.sheets![sheet]!;
  return { ...parts, sheets: { ...parts.sheets, [sheet]: [{ ...first, ...more }, ...rest] } };
}

/** The full county with one more record on a sheet: the first one (with cells of its own changed) with other cells. */
export function withAnother(sheet: string, more: Fields, own: Fields = {}): Parts {
  const [head, ...rest] = fullCounty.sheets![sheet]!;
  const first = { ...head, ...own };
  return {
    ...fullCounty,
    sheets: { ...fullCounty.sheets, [sheet]: [first, ...rest, { ...first, ...more }] },
  };
}

export const withParameter = (more: Fields, parts: Parts = fullCounty): Parts => ({
  ...parts,
  parameters: { ...parts.parameters, ...more },
});

/** Somebody whom nothing else in the county knows. */
export const stranger = identity('1990-05-05', 55);
