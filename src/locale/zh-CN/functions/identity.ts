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
  IDBIRTH: {
    description: '身份证号中的出生日期（日期序列值，请将单元格设为日期格式）。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，文本，一个单元格或一列' } },
  },
  IDSEX: {
    description: '身份证号中的性别：男或女。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，文本，一个单元格或一列' } },
  },
  IDREGION: {
    description: '身份证号前六位的行政区划全称，如 北京市朝阳区；已撤销的代码也能查到。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，文本，一个单元格或一列' } },
  },
  IDUPGRADE: {
    description: '15位旧身份证号升为18位；有效的18位号码原样返回。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，文本，一个单元格或一列' } },
  },
  IDMASK: {
    description: '脱敏的身份证号，如 110105********002X。',
    parameters: { id: { name: '身份证号', description: '公民身份号码，一个单元格或一列' } },
  },
};
