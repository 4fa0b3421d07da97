/** People (人员): what the function wizard says of each function, then of its arguments in their order. */
export const people = {
  AGEAT: {
    description: 'Completed years of age at the reference date.',
    parameters: {
      birth: {
        name: 'birth',
        description: 'Birth date (date or text) or identity number, one cell or a column',
      },
      date: { name: 'date', description: 'The reference date, required' },
    },
  },
  AGEBAND: {
    description: 'Name of the age band; by default up to 35, 36–45, 46–55, 56 and over.',
    parameters: {
      birth: {
        name: 'birth',
        description: 'Birth date, identity number, or an age below 150, one cell or a column',
      },
      date: { name: 'date', description: 'The reference date' },
      bands: {
        name: 'bands',
        description: 'Upper bounds, included, ascending, such as {35,45,55} or {30,40}',
      },
    },
  },
  EDUBAND: {
    description: 'Band of an education, from a GB/T 4658-2006 code or a name.',
    parameters: {
      education: {
        name: 'education',
        description: 'Code such as 21, or name such as 本科, 大专, 中专; one cell or a column',
      },
      scheme: {
        name: 'scheme',
        description: '二分 two bands: 大专及以上, 高中及以下 (default); 五分 five bands',
      },
    },
  },
};
