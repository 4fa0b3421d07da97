/** Shares (占比): what the function wizard says of each function, then of its arguments in their order. */
export const shares = {
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
  SHARECHECK: {
    description: '核对占比与人数：该人数能否同时得出一组公布的占比，能则为 TRUE。',
    parameters: {
      shares: { name: '占比', description: '同一组公布的占比，如 47.8% 或 47.8（文本），或小数0.478' },
      n: { name: '人数', description: '总人数，一个单元格，或一列待核对的人数' },
      decimals: { name: '小数位', description: '百分数公布到几位小数；文本按其本身的小数位，数字默认1' },
      exhaustive: { name: '是否完整', description: 'TRUE 表示各项合起来就是全部人员；默认 FALSE' },
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
