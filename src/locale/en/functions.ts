/** Words inside the results of functions (IDCHECK.REASON, the clause of STAFFQUOTA.DETAIL). */
export const results = {
  separator: '; ',
  population: 'population',
  households: 'households',
  populationUnit: 'people',
  householdsUnit: 'households',
  clauseNobody: '{{basis}} is 0: nobody is needed',
  clauseReduced: '{{basis}} below {{threshold}} {{unit}}: reduced in proportion to {{base}} workers',
  clauseThreshold: '{{basis}} exactly {{threshold}} {{unit}}: {{base}} workers by the norm',
  clauseIncreased:
    '{{basis}} above {{threshold}} {{unit}}: {{base}} workers and one more for each {{step}} {{unit}}',
  minApplied: 'raised to the lower limit of {{quota}}',
  maxApplied: 'cut to the upper limit of {{quota}}',
  mixedBases: 'one of population and households is above its threshold and the other below, please verify',
};

/** What the function wizard says: a function, then its arguments in their order (name, then help). */
export const descriptions = {
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
  LOCALRATE: {
    description: 'Share of people within a scope among those whose level is filled in.',
    parameters: {
      levels: { name: 'levels', description: 'Levels of household register or home, 1 to 4 or their words' },
      scope: {
        name: 'scope',
        description:
          '本社区 community (default), 本街道 street, 本区 district; each includes the nearer ones',
      },
    },
  },
  LOCALTABLE: {
    description:
      'Table of locality: header, a row a group and a total; counts of the four levels, blanks, sum and four shares.',
    parameters: {
      levels: { name: 'levels', description: 'Levels of household register or home, 1 to 4 or their words' },
      groups: {
        name: 'groups',
        description: 'Range of the same size, such as streets or posts; left out: the total alone',
      },
    },
  },
  LOCALRULE: {
    description:
      'Whether communities keep the locality rule (1 resident of the community, 2 of the street); a row a community when communities are given.',
    parameters: {
      levels: { name: 'levels', description: "Levels of the workers' homes, 1 to 4 or their words" },
      communities: {
        name: 'communities',
        description: "Range of the same size, each worker's community; left out: all are of one community",
      },
      minCommunity: {
        name: 'minCommunity',
        description: 'At least so many residents of the community, default 1',
      },
      minStreet: { name: 'minStreet', description: 'At least so many residents of the street, default 2' },
      mode: {
        name: 'mode',
        description: '包含 the community counts towards the street (default), or 并列 it does not',
      },
    },
  },
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
  SHARE: {
    description: 'Share, rounded exactly and half up: 39 of 277 is 0.1408 (14.08%).',
    parameters: {
      part: { name: 'part', description: 'The part, one cell or a column' },
      whole: { name: 'whole', description: 'The whole, one cell or a column' },
      decimals: { name: 'decimals', description: 'Decimals of the percentage, default 2' },
    },
  },
  SHARES: {
    description: 'The share of each count in their sum; can be made to add up to 100%.',
    parameters: {
      counts: { name: 'counts', description: 'The counts, such as people by age band' },
      decimals: { name: 'decimals', description: 'Decimals of the percentage, default 1' },
      method: {
        name: 'method',
        description:
          '四舍五入 half up (default), 最大余数 largest remainder (adds up to 1), 五成双 half to even',
      },
    },
  },
  WHICHN: {
    description: 'Which numbers of people can produce the printed shares: every base up to a maximum.',
    parameters: {
      shares: {
        name: 'shares',
        description: 'Printed shares, 47.8% or 47.8 as text, or fractions such as 0.478',
      },
      decimals: {
        name: 'decimals',
        description: 'Decimals the percentages are printed with; text has its own, numbers default to 1',
      },
      max: { name: 'max', description: 'Search up to this many people, default 200' },
      exhaustive: {
        name: 'exhaustive',
        description: 'TRUE when the shares together account for everybody; default FALSE',
      },
    },
  },
};

export const functions = { results, descriptions };
