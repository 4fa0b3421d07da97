/** Staffing (员额): what the function wizard says of each function, then of its arguments in their order. */
export const staffing = {
  STAFFQUOTA: {
    description: 'Workers a community should have by the staffing norm. Takes whole columns.',
    parameters: {
      population: {
        name: 'population',
        description: 'Urban residents of the community, one cell or a column; blank: households are used',
      },
      households: { name: 'households', description: 'Households of the community, one cell or a column' },
      basis: {
        name: 'basis',
        description:
          '人口 population (default), 户数 households, 就高 the higher, 就低 the lower, 严格 #N/A when the two disagree',
      },
      policy: {
        name: 'policy',
        description: 'Range of two columns, parameter and value; left out: the default norm',
      },
    },
  },
  'STAFFQUOTA.DETAIL': {
    description:
      'The numbers behind the quota, a row a community: by population, by households, whether they conflict, plain rate, quota, clause.',
    parameters: {
      population: {
        name: 'population',
        description: 'Urban residents of the community, one cell or a column',
      },
      households: { name: 'households', description: 'Households of the community, one cell or a column' },
      policy: {
        name: 'policy',
        description: 'Range of two columns, parameter and value; left out: the default norm',
      },
    },
  },
  STAFFGAP: {
    description: 'Gap: quota minus actual workers; negative where there are more than the norm.',
    parameters: {
      actual: { name: 'actual', description: 'Actual community workers, one cell or a column' },
      quota: { name: 'quota', description: 'Quota, one cell or a column' },
    },
  },
};
