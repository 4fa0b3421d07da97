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
  IDBIRTH: {
    description: "Birth date in an identity number, as a date's serial number: format the cells as dates.",
    parameters: {
      id: { name: 'id', description: 'Identity number as text, one cell or a column' },
    },
  },
  IDSEX: {
    description: 'Sex in an identity number: 男 (male) or 女 (female).',
    parameters: {
      id: { name: 'id', description: 'Identity number as text, one cell or a column' },
    },
  },
  IDREGION: {
    description:
      'Name of the region where an identity number was issued, such as 北京市朝阳区; retired codes included.',
    parameters: {
      id: { name: 'id', description: 'Identity number as text, one cell or a column' },
    },
  },
  IDUPGRADE: {
    description:
      '18-digit form of an old identity number of 15 digits; a valid number of 18 digits stays as it is.',
    parameters: {
      id: { name: 'id', description: 'Identity number as text, one cell or a column' },
    },
  },
  IDMASK: {
    description: 'Masked identity number, such as 110105********002X.',
    parameters: {
      id: { name: 'id', description: 'Identity number, one cell or a column' },
    },
  },
};
