/** Words inside the results of functions (IDCHECK.REASON, the clause of STAFFQUOTA.DETAIL). */
export const results = {
  separator: '；',
  population: '人口',
  households: '户数',
  populationUnit: '人',
  householdsUnit: '户',
  clauseNobody: '{{basis}}为0，不配备',
  clauseReduced: '{{basis}}不足{{threshold}}{{unit}}，按每{{threshold}}{{unit}}{{base}}人等比核减',
  clauseThreshold: '{{basis}}恰为{{threshold}}{{unit}}，按标准配{{base}}人',
  clauseIncreased: '{{basis}}超过{{threshold}}{{unit}}，在{{base}}人之上每{{step}}{{unit}}增配1人',
  minApplied: '按下限取{{quota}}人',
  maxApplied: '按上限取{{quota}}人',
  mixedBases: '人口、户数两个口径一超一不足，请核实',
};

/** What the function wizard says: a function, then its arguments in their order (name in Chinese, then help). */
export const descriptions = {
  STAFFQUOTA: {
    description: '按配备标准计算社区的应配人数（员额）。可整列计算。',
    parameters: {
      population: {
        name: '城镇常住人口',
        description: '社区的城镇常住人口，一个单元格或一列；空白时按户数计算',
      },
      households: { name: '户数', description: '社区的户数，一个单元格或一列' },
      basis: { name: '口径', description: '人口（默认）、户数、就高、就低、严格（两个口径不一致时为 #N/A）' },
      policy: {
        name: '政策参数',
        description: '两列（参数、数值）的区域，如：基数、人口阈值、下限；省略时用默认标准',
      },
    },
  },
  'STAFFQUOTA.DETAIL': {
    description: '应配人数的计算依据，每个社区一行：人口口径、户数口径、是否冲突、按万人平算、采用值、依据。',
    parameters: {
      population: { name: '城镇常住人口', description: '社区的城镇常住人口，一个单元格或一列' },
      households: { name: '户数', description: '社区的户数，一个单元格或一列' },
      policy: { name: '政策参数', description: '两列（参数、数值）的区域；省略时用默认标准' },
    },
  },
  STAFFGAP: {
    description: '缺口：应配人数减实有人数；负数为超配。',
    parameters: {
      actual: { name: '实有人数', description: '实有社区工作者人数，一个单元格或一列' },
      quota: { name: '应配人数', description: '应配人数，一个单元格或一列' },
    },
  },
  LOCALRATE: {
    description: '属地率：在指定范围内的人数占已填级别人数的比例。',
    parameters: {
      levels: {
        name: '属地级别',
        description: '户口或居住地的级别，1至4或文字（本社区、本街道非本社区、本区非本街道、区外）',
      },
      scope: { name: '范围', description: '本社区（默认）、本街道、本区；范围由近及远，包含更近的级别' },
    },
  },
  LOCALTABLE: {
    description: '属地化汇总表：表头，每组一行，合计；四个级别的人数、未填、合计和四个占比。',
    parameters: {
      levels: { name: '属地级别', description: '户口或居住地的级别，1至4或文字' },
      groups: { name: '分组', description: '与级别同样大小的区域，如街道或岗位；省略时只有合计' },
    },
  },
  LOCALRULE: {
    description: '属地化要求（1名以上本社区居民、2名以上本街道居民）是否达标；给出社区时每个社区一行。',
    parameters: {
      levels: { name: '居住级别', description: '工作者居住地的级别，1至4或文字' },
      communities: { name: '社区', description: '与级别同样大小的区域，各人所在社区；省略时视为同一个社区' },
      minCommunity: { name: '本社区下限', description: '本社区居民至少几名，默认1' },
      minStreet: { name: '本街道下限', description: '本街道居民至少几名，默认2' },
      mode: { name: '方式', description: '包含（默认，本社区计入本街道）或并列' },
    },
  },
  AGEAT: {
    description: '到统计时点的周岁。',
    parameters: {
      birth: { name: '出生', description: '出生日期（日期或文本）或身份证号，一个单元格或一列' },
      date: { name: '统计时点', description: '按哪一天计算，必填' },
    },
  },
  AGEBAND: {
    description: '年龄段名称，默认35岁及以下、36–45岁、46–55岁、56岁及以上。',
    parameters: {
      birth: { name: '出生', description: '出生日期、身份证号，或150以下的年龄，一个单元格或一列' },
      date: { name: '统计时点', description: '按哪一天计算' },
      bands: { name: '分段上限', description: '各段上限（含本数），由小到大，如 {35,45,55} 或 {30,40}' },
    },
  },
  IDCHECK: {
    description: '身份证号是否有效：18位文本，省级代码、出生日期和校验码正确。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，文本，一个单元格或一列' } },
  },
  'IDCHECK.REASON': {
    description: '身份证号有什么问题；没有问题时为空文本。',
    parameters: {
      id: { name: '身份证号', description: '公民身份号码，文本，一个单元格或一列' },
      date: { name: '统计时点', description: '给出时，出生日期不得晚于这一天' },
    },
  },
  IDMASK: {
    description: '脱敏的身份证号，如 110105********002X。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，一个单元格或一列' } },
  },
  SHARE: {
    description: '占比，精确四舍五入，如277中的39为0.1408（14.08%）。',
    parameters: {
      part: { name: '部分', description: '部分的数量，一个单元格或一列' },
      whole: { name: '总体', description: '总体的数量，一个单元格或一列' },
      decimals: { name: '小数位', description: '百分数保留几位小数，默认2' },
    },
  },
  SHARES: {
    description: '一组数量各自的占比，可使各占比之和恰为100%。',
    parameters: {
      counts: { name: '数量', description: '各项的数量，如各年龄段人数' },
      decimals: { name: '小数位', description: '百分数保留几位小数，默认1' },
      method: { name: '修约方法', description: '四舍五入（默认）、最大余数（占比之和恰为1）、五成双' },
    },
  },
  WHICHN: {
    description: '由公布的占比反推总人数：列出能同时得出这些占比的所有人数。',
    parameters: {
      shares: { name: '占比', description: '公布的占比，如 47.8% 或 47.8（文本），或小数0.478' },
      decimals: { name: '小数位', description: '百分数公布到几位小数；文本按其本身的小数位，数字默认1' },
      max: { name: '最大人数', description: '查找到多少人为止，默认200' },
      exhaustive: { name: '是否完整', description: 'TRUE 表示各项合起来就是全部人员；默认 FALSE' },
    },
  },
};

export const functions = { results, descriptions };
