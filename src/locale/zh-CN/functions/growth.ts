/** Growth (增长): what the function wizard says of each function, then of its arguments in their order. */
export const growth = {
  PPDIFF: {
    description: '两个占比相差多少个百分点，如52%与8%相差44。',
    parameters: {
      a: { name: '占比甲', description: '被减的占比，小数0.52或52%' },
      b: { name: '占比乙', description: '减去的占比' },
    },
  },
  YOY: {
    description: '同比增长：本期÷上期−1，结果为小数（设为百分比格式显示）。',
    parameters: {
      now: { name: '本期数', description: '本期的数量，一个单元格或一列' },
      before: { name: '上期数', description: '上年同期的数量' },
    },
  },
  PRIORFROMYOY: {
    description: '由本期数和公布的增长率反推上期数，列出所有可能的整数，如本期150、同比增长154%，上期为59。',
    parameters: {
      now: { name: '本期数', description: '本期的数量' },
      growth: { name: '增长率', description: '公布的增长率，154%或1.54；下降为负' },
      decimals: { name: '小数位', description: '增长率公布到几位小数（按百分数计），默认按所写的位数' },
    },
  },
  COMPOUND: {
    description: '按年均增长率推算：基数×(1+增长率)^年数。',
    parameters: {
      base: { name: '基数', description: '起始的数量，一个单元格或一列' },
      rate: { name: '年均增长率', description: '每年的增长率，19.64%或0.1964；下降为负' },
      years: { name: '年数', description: '推算多少年' },
    },
  },
};
