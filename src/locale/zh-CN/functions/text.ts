/** Dates, numbers, text (日期、数字、文字): what the function wizard says of each function, then of its arguments in their order. */
export const text = {
  CNDATE: {
    description: '把文字写的日期读成日期：20101208、2010.12.8、2010年12月8日、二○一○年十二月八日。',
    parameters: { text: { name: '日期文字', description: '文字写的日期，一个单元格或一列' } },
  },
  CNNUMBER: {
    description:
      '把文字写的数读成数字：8.2万、2.25亿、一百二十。约数（28000余）为 #N/A，提示中写明上限或下限。',
    parameters: { text: { name: '数字文字', description: '文字写的数，一个单元格或一列' } },
  },
  NUMCHECK: {
    description: '数字疑似损坏之处：混入年份、区间颠倒、数字被隐去；没有时为空文本。',
    parameters: { value: { name: '数值', description: '数字，或含数字的文字，一个单元格或一列' } },
  },
  TEXTCHECK: {
    description:
      '文字疑似损坏之处：拼音残留、页码混入词中、识别错字、单位混用、引号不成对等；没有时为空文本。',
    parameters: { text: { name: '文字', description: '文字，一个单元格或一列' } },
  },
  TEXTCLEAN: {
    description: '把文字转为半角，去掉零宽字符和多余空格；其他一概不改。',
    parameters: { text: { name: '文字', description: '文字，一个单元格或一列' } },
  },
};
