import type { GuideEntry } from '../../guide-entry';
import { HOW, MISTAKES, names } from './policy-notes';

const LEVELS =
  'Levels are 无 (none), 初级 (junior), 中级 (intermediate), 高级 (senior), the codes 0 to 3, or the titles 助理社会工作师 (junior), 社会工作师 (intermediate), 高级社会工作师 (senior). Any other word is #N/A.';

export const certificates: Readonly<Record<string, GuideEntry>> = {
  CERTRATE: {
    title: 'Certification rate',
    returns: 'One share (a fraction: 0.2222 is 22.22%), rounded half up to two decimals of the percentage.',
    notes: [
      LEVELS,
      'The base is everybody whose level is filled in, 无 and 0 included; blanks do not count. People without a certificate must therefore be filled in as 无, or the rate is too high.',
      'With a level only that level counts; the shares of all levels and 无 add up to 1 (give or take 0.0001). Who holds several certificates is counted by the highest.',
      'No level filled in is #DIV/0!. An error or unknown word in the range is the result.',
    ],
    source: 'National professional qualification of social workers (junior, intermediate, senior)',
  },
  CERTBONUS: {
    title: 'One-off certificate bonus',
    returns: 'Yuan a person, the shape of the levels. 0 without a certificate, blank for a blank.',
    notes: [
      LEVELS,
      'A policy must be given: there is no national standard and no default. Parameters: 一次性奖励.初级, 一次性奖励.中级, 一次性奖励.高级, in yuan.',
      'A level that the policy does not give is #N/A; no other level or place stands in for it. He County, for one, gives no bonus for the senior level.',
      'Only the amount of the level is given. Whether it is a first certificate, whether the holder is in post and insured long enough, is to be checked apart.',
      HOW,
      MISTAKES,
      names('certificates'),
    ],
    source:
      'China Social Work (中国社会工作), report on He County: 1500 yuan junior, 3000 yuan intermediate for a first certificate',
  },
  CERTALLOWANCE: {
    title: 'Monthly certificate allowance',
    returns: 'Yuan: the monthly allowance times the months. 0 without a certificate, blank for a blank.',
    notes: [
      LEVELS,
      'Months left out or blank are 1, which gives the monthly amount; a year is 12. They are whole, from 0 to 1200, otherwise #NUM!.',
      'A policy must be given. Parameters: 月津贴.初级, 月津贴.中级, 月津贴.高级, in yuan a month. A level that the policy does not give is #N/A.',
      'For somebody who rose within the year, add two calls with the months of each level.',
      HOW,
      MISTAKES,
      names('certificates'),
    ],
    source:
      'China Social Work (中国社会工作), report on He County: 100 yuan a month junior, 200 intermediate, 300 senior',
  },
  PAYGRADE: {
    title: 'Pay grade',
    returns: 'The grade, the shape of the arguments. Blank where the post or the years are blank.',
    notes: [
      'Grade = bottom of the post + full steps + steps of the certificate, at most the top of the post. Full steps are the whole number in (years of work + years credited for education) ÷ years a step (晋档年数): 3 years are a step of three, 2.9 are none.',
      'Without a policy #N/A. 三岗十八级 is known from pages that copy each other, and places differ in posts, grades and years a step; there is no default. Fill in the parameters of the local document.',
      'Parameters: 岗位等级.正职.起 and 岗位等级.正职.止 (the same for 副职, 其他, and under its own name for any other post), 晋档年数, 学历视同年限.本科, .硕士, .博士, 持证晋级.初级, .中级, .高级. The names that the rules of a return use (正职等级下限, 正职等级上限 and so on) are the same as 起 and 止: give one of the two. 起 above 止 is #VALUE!.',
      'Education and certificate may be left out; where they are given and the policy says nothing of them, the result is #N/A. Education is a name or a code of GB/T 4658; below all that the policy lists it counts 0 years. 研究生 without 博士 or 硕士, and studies that were not finished, are #N/A where it makes a difference.',
      'The highest certificate counts, they do not add up. Years of work may be fractions, negative ones are #NUM!. When they begin, and what interruptions do, is for the local rules to say.',
      HOW,
      MISTAKES,
      names('payGrade'),
    ],
    source:
      'No document was seen; the local policy gives the parameters. 以上 and 不满 as in the Civil Code, art. 1259',
  },
  PASSRATE: {
    title: 'Pass rate',
    returns:
      'A share (a fraction), rounded half up to two decimals of the percentage; the shape of the arguments.',
    notes: [
      'Passed ÷ registered, or passed ÷ sat. The two differ a lot: say which one it is. News often count those who registered.',
      'Both are whole and not negative. More passed than the base is #NUM!, a base of 0 #DIV/0!, and a blank gives a blank.',
      'The rate of several places comes from their sums, not from the average of their rates.',
    ],
    source: '',
  },
  PLANRATE: {
    title: 'Completion of a plan',
    returns:
      'A share (a fraction), rounded half up to two decimals of the percentage, above 1 where the plan was exceeded; the shape of the arguments.',
    notes: [
      'Actual ÷ planned, never capped at 100%: 20 built of 18 planned is 1.1111.',
      'People, pieces or money, in one unit; fractions are allowed. A plan of 0 is #DIV/0!, negative numbers are #NUM!, and a blank gives a blank.',
      'A total comes from the sums: units that exceed their plan hide those that fall short, so report how many kept it as well.',
    ],
    source: '',
  },
  COVERAGE: {
    title: 'Coverage',
    returns:
      'One share (a fraction), rounded half up to two decimals of the percentage; 1 covers everything.',
    notes: [
      'The share of the required codes or names that occur among those present. Duplicates count once on either side, what is not required and blanks count for nothing.',
      'Compared as text: full-width forms and spaces around do not matter, and a number equals the same digits as text. A short name is not the full one, so codes are best.',
      'Nothing required is #DIV/0!; an error in either range is the result.',
    ],
    source: '',
  },
  SERVICERATIO: {
    title: 'Clients per worker',
    returns: 'Clients for each worker, not rounded; the shape of the arguments.',
    notes: [
      'Clients ÷ workers: 335 clients of 5 workers are 67, or 1:67.',
      'No workers is #DIV/0!, negative numbers are #NUM!, and a blank gives a blank. Clients are people, not visits.',
    ],
    source: 'Provincial outline of the survey of social-work talent in civil affairs, question 2',
  },
};
