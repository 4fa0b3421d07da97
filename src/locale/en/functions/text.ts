/** Dates, numbers, text (日期、数字、文字): what the function wizard says of each function, then of its arguments in their order. */
export const text = {
  CNDATE: {
    description: 'The date that a text writes out: 20101208, 2010.12.8, 2010年12月8日, 二○一○年十二月八日.',
    parameters: { text: { name: 'text', description: 'Date as text, one cell or a column' } },
  },
  CNNUMBER: {
    description:
      'The number that a text writes out: 8.2万, 2.25亿, 一百二十. An approximation (28000余) is #N/A with its bound in the message.',
    parameters: { text: { name: 'text', description: 'Number as text, one cell or a column' } },
  },
  NUMCHECK: {
    description:
      'What looks damaged in a number: a year inside it, a range the wrong way round, masked digits; empty text when nothing does.',
    parameters: {
      value: { name: 'value', description: 'Number, or text with numbers, one cell or a column' },
    },
  },
  TEXTCHECK: {
    description:
      'What looks damaged in a text: pinyin residue, page numbers inside words, misread signs, stray units, unpaired quotes; empty text when nothing does.',
    parameters: { text: { name: 'text', description: 'Text, one cell or a column' } },
  },
  TEXTCLEAN: {
    description:
      'The text in half width, without zero-width signs and stray spaces; nothing else is changed.',
    parameters: { text: { name: 'text', description: 'Text, one cell or a column' } },
  },
};
