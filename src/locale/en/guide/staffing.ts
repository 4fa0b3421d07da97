import type { GuideEntry } from '../../guide-entry';
import { HOW, MISTAKES, names } from './policy-notes';

const NORM =
  'Report on urban and rural community governance of a county of Henan (staffing standard of community workers). 以上 and 以下 include the number, 超过 and 不足 do not (Civil Code, art. 1259)';

export const staffing: Readonly<Record<string, GuideEntry>> = {
  STAFFQUOTA: {
    title: 'Staffing quota',
    returns:
      'Community workers that a community should have, whole; the shape of the arguments. A policy that rounds by 按比例 may give fractions.',
    notes: [
      'The default norm: at least 18 for 10,000 urban residents. Exactly 10,000 people (or 3000 households) are 18; fewer are reduced in proportion and rounded up, so that 8000 people are 14.4 and need 15; above, one more for each full 1000 people (or 300 households), so that 12,999 people need 20. Fewer than 5 become 5, the smallest committee. A population of 0 needs nobody.',
      'Basis: 人口 (default) counts the population, or the households where the population is blank; 户数 counts the households alone; 就高 and 就低 take the higher and the lower; 严格 is #N/A where the two differ, to find communities to be checked. A basis that the policy does not have counts as blank.',
      'Blank where both are blank. Text numbers with full-width digits, thousands separators or spaces around count as numbers; text such as 28000余 or 2万 is #VALUE!, never 0. Negative and fractional counts are #NUM!. A base that is wrong is told even where it does not count.',
      'The sum over a county may be below 18 for 10,000 of all its people: above 10,000 a community gains only one for each 1000. Both numbers are right, and neither corrects the other; STAFFQUOTA.DETAIL gives the plain rate.',
      HOW,
      'Parameters and their defaults: 基数 18, 人口阈值 10000, 户数阈值 3000, 人口步长 1000, 户数步长 300, 核减取整 进一 (up), 增配取整 每满 (full steps), 下限 5, 上限 none. Roundings are 进一, 每满 or 舍去, 四舍五入, 按比例. A table leaves the rest at the defaults; a step of 不设 lets the rate go on above the threshold, a threshold of 不设 takes the basis away. A policy called by its name holds what its text gives, and defaults do not fill it up.',
      MISTAKES,
      names('staffing'),
    ],
    source: NORM,
  },
  'STAFFQUOTA.DETAIL': {
    title: 'The numbers behind a quota',
    returns:
      'A row a community with six columns: quota by population, by households, whether they conflict (TRUE/FALSE), plain rate for 10,000, the quota taken, the clause in words. No header row.',
    notes: [
      'The first two columns are the quotas by population alone and by households alone, blank where the count is blank or the policy has no such basis. They conflict where both are given and differ.',
      'The plain rate is the standard for 10,000 people without steps and limits, rounded up. The quota taken is that of STAFFQUOTA by its default basis: population, or households where it is blank.',
      'The clause says what applied: reduced in proportion, exactly the standard, increased; raised or cut to a limit; and where one of population and households is above its threshold and the other below, so that two sentences of the text contradict each other. Its words follow the display language: do not compare them.',
      'Always a row a community, whether the ranges are columns or rows. A community without both counts is a blank row; one with a wrong count has the same error in all six columns.',
      HOW,
      MISTAKES,
    ],
    source: NORM,
  },
  STAFFGAP: {
    title: 'Gap of staff',
    returns:
      'Workers missing: quota minus actual, the shape of the arguments. Positive: short of staff; negative: more than the quota; 0: exactly.',
    notes: [
      'Blank where either is blank: not reported is not nobody. Negative numbers are #NUM!, text that is no number #VALUE!.',
      'The quota may come straight from STAFFQUOTA: =SHEQU.STAFFGAP(D2:D40,SHEQU.STAFFQUOTA(B2:B40)).',
      'Whether public-welfare posts, part-timers and temporary staff count is a matter of local definition. In sums the negative gaps of some communities cancel the gaps of others.',
    ],
    source: '',
  },
  STAFFPER10K: {
    title: 'Workers per 10,000 residents',
    returns: 'Community workers per 10,000 urban residents, not rounded; the shape of the arguments.',
    notes: [
      'Workers ÷ urban residents × 10,000. It is not rounded, since it is compared with a standard: 17.996 does not reach 18. Use the number format for two decimals.',
      'The base is urban residents, not registered households and not the rural population. A population of 0 is #DIV/0!, negative numbers are #NUM!, and a blank gives a blank.',
      'The number of a county comes from its sums; do not add or average those of its communities.',
    ],
    source:
      'Report on urban and rural community governance of a county of Henan: at least 18 for 10,000 urban residents',
  },
  COMMITTEEOK: {
    title: 'Size of a committee',
    returns: 'TRUE within the bounds, FALSE outside; the shape of the arguments. Blank for a blank.',
    notes: [
      'From 5 to 9 by default, both included. The second and third argument set local bounds: =SHEQU.COMMITTEEOK(B2,5,11).',
      'Members are whole and not negative. An average (6.15 a community) cannot tell whether each community keeps the bounds, and is #NUM!. So are bounds that cross.',
    ],
    source:
      'Report on urban and rural community governance of a county of Henan: 5 to 9 committee members a community; bounds included by the Civil Code, art. 1259',
  },
  APPORTION: {
    title: 'Split a total by weights',
    returns: 'A whole number for each weight, together exactly the total; the shape of the weights.',
    notes: [
      'Largest remainder: each share is rounded down, then what is left goes to the largest remainders, one each, ties to the earlier. The same method as 最大余数 in SHARES.',
      'Weights are counts, fractions or percentages as text (47.8%), taken as exact decimals; they need not add up to 1. 35 beds by 90, 6 and 4 (9064) are 32, 2 and 1.',
      'A blank weight stays blank and gets nothing; a weight of 0 gets 0. Weights that add up to 0 are #DIV/0!. A weight that is no number makes the others errors as well, since the proportions are unknown. The total is whole and not negative.',
      'With few places and many units the small ones may get none: that is what proportions say. Where each must have a minimum, give it first and split the rest.',
    ],
    source: '',
  },
};
