import type { GuideEntry } from '../../guide-entry';

export const growth: Readonly<Record<string, GuideEntry>> = {
  PPDIFF: {
    title: 'Difference in percentage points',
    returns:
      'Percentage points, a number: 52% is 44 points above 8%, so 44; negative when the first is lower.',
    notes: [
      '(a − b) × 100, exact in decimals: 0.52 − 0.08 is 44, not 43.99999999999999.',
      'Shares are fractions (0.52), cells in percentage format, or text such as 52%. 52 without a sign is 5200%, never taken for 52%.',
      'Say percentage points for the difference of two shares: from 8% to 52% is up by 44 points, not by 44% (that would only reach 11.52%).',
      'A blank gives a blank; text that is neither a number nor a percentage gives #VALUE!.',
    ],
    source: '',
  },
  YOY: {
    title: 'Growth on the year before',
    returns: 'Growth as a fraction: 1.5 is a growth of 150%, −0.1 a fall of 10%.',
    notes: [
      '(now − before) ÷ before. The result is not rounded: show it in percentage format with the decimals you need.',
      'Before is the same period of the last year, counted in the same way. A growth of 150% is 2.5 times as many.',
      'Nothing before (0) gives #DIV/0!, since there is no growth on nothing; negative numbers give #NUM!; a blank gives a blank.',
    ],
    source: '',
  },
  PRIORFROMYOY: {
    title: 'The number before, from a printed growth',
    returns:
      'Every whole number before that gives the growth, ascending, one below the other; for a column, a row each, several to the right.',
    notes: [
      'When a report only says "150 people, up by 154%": 150 ÷ 59 − 1 is 154.24%, printed 154%, so it was 59 people before.',
      'Lists every whole number whose growth, rounded at the printed decimals, is the printed growth. Where it is a tie, every usual way of rounding counts as right.',
      'Write the growth as 154% or 1.54; a fall is negative. The text 154.0% is printed with one decimal; numbers lose zeros at their end, so say how many decimals were printed. A growth calculated by a formula has many decimals: say at how many it was printed.',
      'No whole number gives #N/A: this number or the growth is wrong. A fall of 100% (nothing says what was before) and more than 100,000 answers also give #N/A, with the reason; a fall of more than 100% gives #NUM!.',
      'A blank gives a blank. Choose a single row, column or cell.',
    ],
    source: '',
  },
  COMPOUND: {
    title: 'Growing at a yearly rate',
    returns: 'The number after so many years, not rounded; a column of years gives each of them.',
    notes: [
      'base × (1 + rate) ^ years. 1,500,000 people at 19.64% a year are 1,794,600 after one year and about 2,568,742 after three.',
      'Whole years are worked out exactly; parts of years (0.5) and negative years (backwards) are possible.',
      'The rate is 19.64% or 0.1964, negative for a fall, and above −100%, or else #NUM!; a negative base or too large a result also gives #NUM!. A blank gives a blank.',
      'The result is an estimate; do not report it as people who are there.',
    ],
    source: '',
  },
};
