import type { ReturnRecord } from './content';

/** A value that a jurisdiction decides and that rules call by its name; a record of 政策参数表 sets it. */
export interface PolicyParameter {
  readonly name: string;
  /** `date` values are serials. */
  readonly type: 'number' | 'date';
  /** As printed in the column 单位; empty for a plain number. */
  readonly unit: string;
  /** What holds where nothing else is set. Null: nothing holds everywhere, so the rules stay undecided. */
  readonly value: number | null;
  /** The document that the value comes from, as printed in the column 依据; empty without a value. */
  readonly basis: string;
}

const known = (
  name: string,
  unit: string,
  value: number,
  basis: string,
): PolicyParameter & { readonly value: number } => ({
  name,
  type: 'number',
  unit,
  value,
  basis,
});

const open = (name: string, unit: string, type: PolicyParameter['type'] = 'number'): PolicyParameter => ({
  name,
  type,
  unit,
  value: null,
  basis: '',
});

/** One parameter a level of certificate: 月津贴.初级. */
const levels = (name: string, unit: string): readonly PolicyParameter[] =>
  ['初级', '中级', '高级'].map((level) => open(`${name}.${level}`, unit));

const COMMITTEE_AGE = '《城市居民委员会组织法》：居民委员会成员须年满十八周岁';
const LABOUR_LAW = '《劳动法》第十五条（1995-01-01起施行）：禁止招用未满十六周岁的未成年人';
const OUR_BOUND = '本报表的核实界限，不是政策规定';

/** Characters that a reason (上报说明) should have at least: no rule reads it, what is said of a reason does. */
export const LEAST_REASON = known('上报说明最少字数', '字', 4, '本报表的填写要求，不是政策规定');

/**
 * The parameters that the built-in rules know. A default is either read in a document that holds everywhere, or
 * the survey's own bound for asking back, which no policy claims. What one jurisdiction decided, and what was only
 * seen quoted on a page that is not the document's own, has none.
 */
export const policyParameters: readonly PolicyParameter[] = [
  known('年龄下限', '岁', 18, COMMITTEE_AGE),
  // No document bounds the age from above; older people are only to be confirmed.
  known('年龄上限', '岁', 65, OUR_BOUND),
  known('用工最低年龄', '岁', 16, LABOUR_LAW),
  known('户均人口下限', '人/户', 2, `${OUR_BOUND}（员额标准隐含每户约3.33人）`),
  known('户均人口上限', '人/户', 5, `${OUR_BOUND}（员额标准隐含每户约3.33人）`),
  known('本社区居民下限', '人', 1, '属地化调查：每个社区有1名以上本社区居民（含本数）'),
  known('本街道居民下限', '人', 2, '属地化调查：每个社区有2名以上本街道居民（含本数，含本社区居民）'),
  known('同一电话人数上限', '人', 2, OUR_BOUND),
  known('同一生日人数基数', '人', 4, OUR_BOUND),
  // 一千户至三千户 of the 2025 revision of 城市居民委员会组织法, and its date, were seen on reprints alone.
  open('社区规模下限', '户'),
  open('社区规模上限', '户'),
  open('社区规模施行日', '日期', 'date'),
  // 30 ㎡ is what provincial plans quote of the 十四五 plan; the plan's own table was not seen, and plans end.
  open('每百户面积下限', '㎡/百户'),
  known('每万人配备下限', '人/万人', 18, '县级基层治理报告：每万名城镇常住人口不少于18人'),
  known('差异不大上限', '个百分点', 5, OUR_BOUND),
  known('场均人次下限', '人次/场', 5, OUR_BOUND),
  known('场均人次上限', '人次/场', 500, OUR_BOUND),
  known('总量变动上限', '比例', 0.3, OUR_BOUND),
  known('人口变动上限', '比例', 0.1, OUR_BOUND),
  // One city has 17, another 15.
  open('单社区人数上限', '人'),
  open('最低月报酬', '元/月'),
  // One province aims at 50 % in 2025. A share: 0.5, or 50%.
  open('持证率目标', '比例'),
  // 三岗十八级 is one scheme of several (四岗十八级, 四岗二十四级), and the pages that describe it are not official.
  open('正职等级下限', '级'),
  open('正职等级上限', '级'),
  open('副职等级下限', '级'),
  open('副职等级上限', '级'),
  open('其他人员等级下限', '级'),
  open('其他人员等级上限', '级'),
  // 2008 is known from one page's definition of indicators, and older local certificates are counted by some.
  open('全国统考首年', '年'),
  // Awards and allowances differ from county to county.
  ...levels('一次性奖励', '元'),
  ...levels('月津贴', '元/月'),
  // Terms of registration and of continuing education are known from pages that are not official.
  open('首次登记期限', '月'),
  open('登记有效期', '月'),
  ...levels('继续教育学时', '学时'),
  // The conditions of the examination are on pages that agree with each other (初级: 高中4, 大专2, 本科0; 中级: 高中6,
  // 大专4, 本科3, 硕士1, 博士0; other majors 2 more; 高级: 本科 and 5 after 中级), and none of them is the document.
  ...['初级.高中', '初级.大专', '初级.本科'].map((name) => open(`报考年限.${name}`, '年')),
  ...['中级.高中', '中级.大专', '中级.本科', '中级.硕士', '中级.博士'].map((name) =>
    open(`报考年限.${name}`, '年'),
  ),
  open('报考年限.高级.本科', '年'),
  open('报考年限.其他专业增加', '年'),
  // Steps of pay grades, years credited for an education and steps for a certificate: each from another page.
  open('晋档年数', '年'),
  ...['大专', '本科', '硕士', '博士'].map((education) => open(`学历视同年限.${education}`, '年')),
  ...levels('持证晋级', '级'),
  // 1 where transferred grid workers must be certified.
  open('转岗须持证', '1/0'),
  open('考核优秀分数', '分'),
  open('考核合格分数', '分'),
  open('考核基本合格分数', '分'),
  // One province's standard of 2014.
  open('孤儿机构养育标准', '元/月'),
  open('孤儿散居养育标准', '元/月'),
  LEAST_REASON,
];

/** Defaults bind everywhere until a jurisdiction sets its own. */
const EVERYWHERE = '不限';

/** The records that an empty 政策参数表 starts with: every name, and the values that hold by default. */
export const parameterRecords = (): ReturnRecord[] =>
  policyParameters.map(({ name, unit, value, basis }) => ({
    参数名: name,
    值: value,
    单位: unit || null,
    适用地区: value === null ? null : EVERYWHERE,
    依据: basis || null,
  }));
