import { serialOfYmd } from '../../dates/serial';
import { ymd } from '../../dates/ymd';
import type { Preset } from '../preset';

/**
 * The norm of the source documents, the default. At least 18 workers per 10,000 urban residents; above 3000
 * households or 10,000 people one more for each 300 or 1000 (可按每…增配: full steps only); below, reduced in
 * proportion (不少于: rounded up). The floor of 5 is the smallest committee (每个社区一般配备5至9名两委成员).
 */
export const DEFAULT_STAFFING: Preset = {
  name: '河南某县',
  place: '河南省某县（原文隐去县名）',
  from: undefined,
  confirmed: true,
  source: '河南省某县《城乡社区治理情况报告》（社区工作者配置标准）',
  note: '“不少于18人”按进一核减，“可按每…增配”按每满增配；下限5取自“5至9名两委成员”',
  values: {
    基数: 18,
    人口阈值: 10000,
    户数阈值: 3000,
    人口步长: 1000,
    户数步长: 300,
    核减取整: '进一',
    增配取整: '每满',
    下限: 5,
  },
};

/** Norms of other places. All are quoted from secondary pages: none was read in the document itself. */
export const staffingPresets: readonly Preset[] = [
  DEFAULT_STAFFING,
  {
    name: '甘肃2023',
    place: '甘肃省',
    from: '2023',
    confirmed: false,
    source: '甘肃日报数字报（szb.gansudaily.com.cn）',
    note: '每万城镇常住人口不少于18人，5000人以下社区不少于9人；没有增配标准，超过万人仍按同一比例',
    values: { 基数: 18, 人口阈值: 10000, 下限: 9 },
  },
  {
    name: '湖北十四五',
    place: '湖北省',
    from: '2021–2025',
    confirmed: false,
    source: 'pp6d.com 转载省民政厅',
    note: '2025年目标：每万城镇常住人口18人，持证率50%，每百户综合服务设施30㎡',
    values: { 基数: 18, 人口阈值: 10000, 持证率目标: 0.5, 每百户面积下限: 30 },
  },
  {
    name: '昌吉十四五',
    place: '新疆维吾尔自治区昌吉回族自治州',
    from: '2021–2025',
    confirmed: false,
    source: 'olshare.net',
    note: '每万人不少于25人（人口口径未注明），每百户综合服务设施30㎡；没有增配标准，超过万人仍按同一比例',
    values: { 基数: 25, 人口阈值: 10000, 每百户面积下限: 30 },
  },
  {
    name: '宁波',
    place: '浙江省宁波市',
    from: undefined,
    confirmed: false,
    source: 'creditsailing.com',
    note: '按市级管辖户数每250户配1名，没有人口口径；每个社区应有1名以上居住在本社区的专职社区工作者',
    values: { 基数: 1, 户数阈值: 250, 户数步长: 250, 本社区居民下限: 1 },
  },
  {
    name: '太原2020',
    place: '山西省太原市',
    from: '2020',
    confirmed: false,
    source: '太原日报 2020-08-18（twtpybx.cn 转载）',
    note: '只取每个社区不超过17人；按户数分档的配备标准各档首尾重叠，不能用这些参数表示',
    values: { 单社区人数上限: 17 },
  },
  {
    name: '居委会组织法2025',
    place: '全国',
    from: '2026-01-01',
    confirmed: false,
    source: '《城市居民委员会组织法》2025年修订第三条（ssfb86.com、sydw8.com 转载）',
    note: '一般在一千户至三千户的范围内设立；用于审核规则',
    values: {
      社区规模下限: 1000,
      社区规模上限: 3000,
      社区规模施行日: serialOfYmd(ymd(2026, 1, 1)) ?? null,
    },
  },
];
