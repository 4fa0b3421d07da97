/** Shares (占比): what the function wizard says of each function, then of its arguments in their order. */
export const shares = {
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
  SHARECHECK: {
    description: 'TRUE when a number of people can produce the printed shares, all of them together.',
    parameters: {
      shares: {
        name: 'shares',
        description: 'Printed shares of one group, 47.8% or 47.8 as text, or fractions such as 0.478',
      },
      n: { name: 'n', description: 'The number of people, one cell or a column of candidates' },
      decimals: {
        name: 'decimals',
        description: 'Decimals the percentages are printed with; text has its own, numbers default to 1',
      },
      exhaustive: {
        name: 'exhaustive',
        description: 'TRUE when the shares together account for everybody; default FALSE',
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
