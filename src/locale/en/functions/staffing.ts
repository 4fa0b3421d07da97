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
        description:
          'Two columns (parameter, value), the 政策参数表, or the name of a policy; left out: the default norm',
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
        description:
          'Two columns (parameter, value), the 政策参数表, or the name of a policy; left out: the default norm',
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
  STAFFPER10K: {
    description: 'Workers per 10,000 urban residents; not rounded.',
    parameters: {
      staff: { name: 'staff', description: 'Actual community workers, one cell or a column' },
      population: { name: 'population', description: 'Urban residents, one cell or a column' },
    },
  },
  COMMITTEEOK: {
    description: 'Whether a committee has from 5 to 9 members, or within other bounds, both included.',
    parameters: {
      members: { name: 'members', description: 'Members of the two committees, one cell or a column' },
      min: { name: 'min', description: 'Fewest members, default 5' },
      max: { name: 'max', description: 'Most members, default 9' },
    },
  },
  APPORTION: {
    description:
      'Splits a total into whole numbers in proportion to weights; they add up to the total (largest remainder, ties to the earlier).',
    parameters: {
      total: { name: 'total', description: 'What is split, a whole number' },
      weights: {
        name: 'weights',
        description: 'Weights: counts, fractions or percentages, a row or a column',
      },
    },
  },
};
