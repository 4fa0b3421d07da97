/** Other codes (代码): what the function wizard says of each function, then of its arguments in their order. */
export const codes = {
  USCCCHECK: {
    description:
      'Whether a unified social credit code is valid: 18 characters, a department that registers, both check characters.',
    parameters: {
      code: { name: 'code', description: 'Unified social credit code as text, one cell or a column' },
    },
  },
  'USCCCHECK.REASON': {
    description: 'What is wrong with a unified social credit code; empty text when nothing is.',
    parameters: {
      code: { name: 'code', description: 'Unified social credit code as text, one cell or a column' },
    },
  },
  PHONECHECK: {
    description: 'Whether a text is a mobile number of mainland China: eleven digits, 1 and then 3 to 9.',
    parameters: {
      phone: { name: 'phone', description: 'Mobile number, one cell or a column' },
    },
  },
  REGIONNAME: {
    description:
      'Name of a region by its six-digit code (GB/T 2260), such as 北京市朝阳区; retired codes included.',
    parameters: {
      code: { name: 'code', description: 'Six-digit region code, one cell or a column' },
    },
  },
  REGIONCODE: {
    description:
      'Six-digit code (GB/T 2260) of a region by its name, such as 北京市朝阳区 or 北京朝阳; retired names included.',
    parameters: {
      name: { name: 'name', description: 'Name of the region with province and city, one cell or a column' },
    },
  },
};
