/** Identity numbers (身份证号): what the function wizard says of each function, then of its arguments in their order. */
export const identity = {
  IDCHECK: {
    description:
      'Whether an identity number is valid: 18 characters as text, with a known province, a birth date and the right check digit.',
    parameters: {
      id: { name: 'id', description: 'Identity number as text, one cell or a column' },
    },
  },
  'IDCHECK.REASON': {
    description: 'What is wrong with an identity number; empty text when nothing is.',
    parameters: {
      id: { name: 'id', description: 'Identity number as text, one cell or a column' },
      date: { name: 'date', description: 'When given, the birth must not be after this day' },
    },
  },
  IDMASK: {
    description: 'Masked identity number, such as 110105********002X.',
    parameters: {
      id: { name: 'id', description: 'Identity number, one cell or a column' },
    },
  },
};
