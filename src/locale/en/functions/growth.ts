/** Growth (增长): what the function wizard says of each function, then of its arguments in their order. */
export const growth = {
  PPDIFF: {
    description: 'Difference of two shares in percentage points: 52% against 8% is 44.',
    parameters: {
      a: { name: 'a', description: 'The share to subtract from, a fraction such as 0.52 or 52%' },
      b: { name: 'b', description: 'The share that is subtracted' },
    },
  },
  YOY: {
    description: 'Growth on the year before: now ÷ before − 1, as a fraction.',
    parameters: {
      now: { name: 'now', description: "This period's number, one cell or a column" },
      before: { name: 'before', description: 'The number of the period before' },
    },
  },
  PRIORFROMYOY: {
    description:
      'Which whole numbers the period before can have had, given the printed growth: 150 after a growth of 154% comes from 59.',
    parameters: {
      now: { name: 'now', description: "This period's number" },
      growth: { name: 'growth', description: 'The printed growth, 154% or 1.54; a fall is negative' },
      decimals: {
        name: 'decimals',
        description: 'Decimals the growth is printed with; by default those it is written with',
      },
    },
  },
  COMPOUND: {
    description: 'A number after growing at a yearly rate: base × (1 + rate) ^ years.',
    parameters: {
      base: { name: 'base', description: 'The number to start from, one cell or a column' },
      rate: { name: 'rate', description: 'The yearly rate, 19.64% or 0.1964; a fall is negative' },
      years: { name: 'years', description: 'The number of years' },
    },
  },
};
