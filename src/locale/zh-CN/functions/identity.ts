/** Identity numbers (身份证号): what the function wizard says of each function, then of its arguments in their order. */
export const identity = {
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
};
