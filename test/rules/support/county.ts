import { checkDigit } from '../../../src/domain/identity/check-digit';
import type { Fields, Parts } from './return-data';

const serial = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25569;
export { serial };

/** A sound identity number of a county code that exists; sequence odd for men. */
export const identity = (birth: string, sequence: number, county = '410122'): string => {
  const body = county + birth.replaceAll('-', '') + String(sequence).padStart(3, '0');
  return body + checkDigit(body);
};

export const cover: Fields = {
  填报单位: '中牟县民政局',
  填报单位代码: '410122000000',
  单位层级: 'X县(区)直',
  报告期别: '年度',
  统计时点: serial('2025-12-31'),
  报表批次: '2025-1',
  模板版本: '1.0',
  填表人: '张三',
  审核人: '李四',
  单位负责人: '王五',
  联系电话: '0371-62180000',
  填报日期: serial('2026-01-10'),
};

/** A community without any finding; its staff are two people of the roster. */
export const community = (n: number, more: Fields = {}): Fields => ({
  社区代码: `41012200100${n}`,
  社区名称: `第${'一二三四五六七八九'[n - 1]}社区`,
  '所属街道(乡镇)': '大孟街道',
  社区类型: 'C城市社区',
  城区类别: '内城区',
  成立年份: 2015,
  总户数: 2800,
  常住户数: 2500,
  总人口: 9000,
  常住人口: 8500,
  '其中:城镇常住人口': 8000,
  户籍人口: 7000,
  流动人口: 2000,
  人在户在: 6500,
  人在户不在: 2000,
  户在人不在: 500,
  核定员额: 15,
  实有社区工作者: 2,
  '其中:两委成员': 1,
  '其中:其他专职': 1,
  兼职人员: 0,
  有无独立阵地: '1有',
  办公模式: '独立办公',
  阵地权属: '1自有',
  综合服务设施面积: 1000,
  ...more,
});

const NAMES = ['赵一', '钱二', '孙三', '李四', '周五', '吴六', '郑七', '王八'];

/** A worker without any finding: odd numbers are secretary and director of community (n+1)/2, even ones their staff. */
export function worker(n: number, more: Fields = {}): Fields {
  const birth = `19${80 + n}-0${n}-1${n}`;
  const code = `41012200100${Math.ceil(n / 2)}`;
  const head = n % 2 === 1;
  return {
    序号: n,
    姓名: NAMES[n - 1],
    公民身份号码: identity(birth, n),
    性别: head ? '1男' : '2女',
    出生日期: serial(birth),
    政治面貌: '01中共党员',
    学历: '21大学本科毕业',
    是否社工及相关专业: '1是',
    所属社区代码: code,
    岗位类别: head ? '正职' : '其他人员',
    职务: head ? '党组织书记' : '其他专职工作人员',
    是否主职: head ? '1是' : '0否',
    是否两委成员: head ? '1是' : '0否',
    是否一肩挑: head ? '1是' : '0否',
    是否交叉任职: head ? '1是' : '0否',
    身份来源: '3公开招聘',
    用工形式: head ? '选任' : '劳动合同',
    进入社区工作日期: serial('2015-03-01'),
    现任职务日期: serial('2021-03-01'),
    任职届次: head ? 10 : null,
    户口所在地级别: '1本社区',
    '户口地社区(街道)代码': code,
    居住地级别: '1本社区',
    '居住地社区(街道)代码': code,
    持证级别: head ? '1初级' : '0无',
    证书管理号: head ? '202041000000000123' : null,
    取证年月: head ? serial('2020-10-01') : null,
    岗位等级: head ? 12 : 5,
    月应发报酬: 4200,
    养老保险: '1是',
    医疗保险: '1是',
    失业保险: '1是',
    工伤保险: '1是',
    生育保险: '1是',
    住房公积金: '0否',
    上年度考核等次: '合格',
    联系电话: `1380000000${n}`,
    在岗状态: '在岗',
    ...more,
  };
}

/** What has no default, as this county has decided it. */
export const localPolicy: Fields = {
  社区规模下限: 1000,
  社区规模上限: 3000,
  社区规模施行日: serial('2025-01-01'),
  每百户面积下限: 30,
  正职等级下限: 7,
  正职等级上限: 18,
  副职等级下限: 4,
  副职等级上限: 15,
  其他人员等级下限: 1,
  其他人员等级上限: 12,
  全国统考首年: 2008,
};

/** Two communities of one street with two workers each, and no finding at all. */
export const county: Parts = {
  cover,
  communities: [community(1), community(2)],
  roster: [worker(1), worker(2), worker(3), worker(4)],
  parameters: localPolicy,
};

const changed = (records: readonly Fields[], n: number, more: Fields): Fields[] =>
  records.map((record, i) => (i === n ? { ...record, ...more } : record));

/** The county with some cells of one record changed. */
export const withCover = (more: Fields): Parts => ({ ...county, cover: { ...cover, ...more } });
export const withCommunity = (more: Fields, n = 0): Parts => ({
  ...county,
  communities: changed(county.communities, n, more),
});
export const withWorker = (more: Fields, n = 1): Parts => ({
  ...county,
  roster: changed(county.roster, n, more),
});
