import type { PolicyParameter } from '../parameter';

const number = (name: string, unit: string): PolicyParameter => ({
  name,
  family: 'rules',
  type: 'number',
  unit,
  zero: true,
});

/** Years of work that the conditions of the examination ask for: by level and education, and more for other majors. */
const EXAM_YEARS = [
  ...['初级.高中', '初级.大专', '初级.本科'],
  ...['中级.高中', '中级.大专', '中级.本科', '中级.硕士', '中级.博士'],
  ...['高级.本科', '其他专业增加'],
];

/**
 * What only the rules of a return read. The functions judge none of it; the names are known so that one table can
 * serve both, and so that a preset can give what its text says about them. (The bounds of pay grades are the rules'
 * as well: they stand with the pay grades.)
 */
export const ruleParameters: readonly PolicyParameter[] = [
  number('年龄下限', '岁'),
  number('年龄上限', '岁'),
  number('用工最低年龄', '岁'),
  number('户均人口下限', '人/户'),
  number('户均人口上限', '人/户'),
  number('本社区居民下限', '人'),
  number('本街道居民下限', '人'),
  number('同一电话人数上限', '人'),
  number('同一生日人数基数', '人'),
  number('社区规模下限', '户'),
  number('社区规模上限', '户'),
  { name: '社区规模施行日', family: 'rules', type: 'date', unit: '日期' },
  number('每百户面积下限', '㎡/百户'),
  number('每万人配备下限', '人/万人'),
  number('差异不大上限', '个百分点'),
  number('单社区人数上限', '人'),
  number('持证率目标', '比例'),
  number('全国统考首年', '年'),
  number('场均人次下限', '人次/场'),
  number('场均人次上限', '人次/场'),
  number('总量变动上限', '比例'),
  number('人口变动上限', '比例'),
  number('最低月报酬', '元/月'),
  number('首次登记期限', '月'),
  number('登记有效期', '月'),
  number('继续教育学时.初级', '学时'),
  number('继续教育学时.中级', '学时'),
  number('继续教育学时.高级', '学时'),
  ...EXAM_YEARS.map((name) => number(`报考年限.${name}`, '年')),
  number('转岗须持证', '1/0'),
  number('考核优秀分数', '分'),
  number('考核合格分数', '分'),
  number('考核基本合格分数', '分'),
  number('孤儿机构养育标准', '元/月'),
  number('孤儿散居养育标准', '元/月'),
  { ...number('上报说明最少字数', '字'), whole: true },
];
