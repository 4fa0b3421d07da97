import type { GuideEntry } from '../../guide-entry';

export const shares: Readonly<Record<string, GuideEntry>> = {
  SHARE: {
    title: 'Share',
    returns:
      'A share as a fraction (0.1408; a cell in percentage format shows 14.08%); a column gives one for each row.',
    notes: [
      'Part ÷ whole, rounded half up at the decimals, which are those of the percentage: 2 by default, so 39 of 277 is 0.1408, that is 14.08%.',
      'The calculation uses exact fractions and does not depend on how a computer stores decimals: 14.085% at two decimals is always 14.09%.',
      'A blank part or whole gives a blank. A whole of 0 gives #DIV/0!; a negative number, or a part larger than the whole, #NUM!; text such as 28000余 #VALUE!, never 0.',
      'Rates that may pass 100%, such as a plan fulfilled, are no shares: use PLANRATE.',
    ],
    source: '',
  },
  SHARES: {
    title: 'Shares of a group (that can add up to 100%)',
    returns: 'Shares as fractions, in the shape of the counts.',
    notes: [
      'Each count divided by the sum of all, rounded at the decimals (default 1).',
      '四舍五入 rounds each share by itself, half up; the sum may be 99.9% or 100.1%, which is no mistake. 最大余数 rounds all shares down and then gives one unit each to the largest remainders (ties to the earlier), so that they add up to exactly 100%. 五成双 rounds half to even: a tie goes to the even digit.',
      'A blank stays blank and is not counted. A sum of 0 gives #DIV/0!. When one count cannot be read, is negative or is an error, the sum is unknown: that count shows its own error, and all others show it too.',
    ],
    source: 'GB/T 8170-2008, rules of rounding (五成双)',
  },
  SHARECHECK: {
    title: 'Do shares and number of people agree?',
    returns: 'TRUE or FALSE; a column of numbers of people gives a result for each.',
    notes: [
      'Whether so many people can produce this group of shares, all of them together. Each share needs a whole number of people whose share, rounded, is the printed one; together they are not more than the people there are. With exhaustive TRUE they add up to exactly that number.',
      '47.8%, 47.8% and 3.3%, for example, can come from 90 people (43, 43 and 3, and 1 in none of them), and never from 105.',
      'Where a share is a tie, rounding half up and half to even both count as right: nobody is accused over the way of rounding.',
      'Shares as text (47.8% or 47.8) are checked at their own decimals; where the decimals ask for more, zeros were dropped in print. Fractions (0.478) are checked at the decimals, 1 by default, so whole percentages (0.33 for 33%) need decimals 0. When one number is above 1, all numbers are percentages (47.8 is 47.8%).',
      'One group at a time: all shares of the range are one group, blanks are left out. Where each row is a group of its own, write a formula in each row.',
      'A blank number of people gives a blank; 0 gives #DIV/0!, a negative or broken number #NUM!; a share outside 0 to 100% #NUM!.',
      'FALSE means that a share or the number is wrong, or that the shares were counted on another number: WHICHN finds which.',
    ],
    source: '',
  },
  WHICHN: {
    title: 'Which number of people do shares come from?',
    returns: 'Every number of people that can produce the shares together, ascending, one below the other.',
    notes: [
      'Looks from 1 up to the maximum (200 by default, 100,000 at most) and lists every number for which SHARECHECK is TRUE.',
      'Tables on the same people (by age, by sex, by education) should have a number in common.',
      'The more shares and decimals, the fewer answers. One or two whole percentages fit almost any number, and say nothing.',
      'When no number fits, the result is #N/A: a share may be misprinted, the group may not be exhaustive, or the number lies above the maximum.',
    ],
    source: '',
  },
};
