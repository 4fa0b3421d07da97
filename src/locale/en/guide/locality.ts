import type { GuideEntry } from '../../guide-entry';

const SURVEY =
  'Survey of the localisation of community workers; 以上 includes the number (Civil Code, art. 1259)';
const WORDS =
  'Levels are 1 to 4 or words: 1 本社区 (the community), 2 本街道非本社区 (its street), 3 本区非本街道 (its district), 4 区外 (elsewhere), and other wordings of surveys such as 某区非本街道, 不在某区, 某区以外, 1本社区. Any other word is #N/A.';

export const locality: Readonly<Record<string, GuideEntry>> = {
  LOCALLEVEL: {
    title: 'Level from division codes',
    returns:
      '1 (community), 2 (street), 3 (district or county) or 4 (elsewhere); the shape of the arguments.',
    notes: [
      'Compares two statistical division codes of 12 digits: all 12 alike is 1; the first 9 (township or street) 2; the first 6 (district or county) 3; anything else 4.',
      'A code has 12 digits and is best kept as text; a number of exactly 12 digits will do, and so will full-width digits and spaces around. Codes of 6, 9 or any other number of digits are #VALUE!; a code whose first two digits are no province is #N/A. A blank gives a blank.',
      'A code that ends in 000 reaches down to the street only, one that ends in 000000 to the district. What the digits at hand decide is given (another district is 4); where the missing ones would decide, the result is #N/A and no guess.',
      'Codes change every year as communities are founded and merged: take both from the list of one year. Household register and home are judged apart.',
    ],
    source:
      'Statistical division codes of the National Bureau of Statistics (the first 6 digits are GB/T 2260)',
  },
  LOCALRATE: {
    title: 'Locality rate',
    returns: 'One share (a fraction: 0.1408 is 14.08%), rounded half up to two decimals of the percentage.',
    notes: [
      WORDS,
      'The base is everybody whose level is filled in; blanks do not count. Each scope includes the nearer ones: 本社区 is level 1, 本街道 1 and 2, 本区 1 to 3.',
      'Household register and home are two things: count them apart. Compare two groups at the same scope, with PPDIFF, in percentage points.',
      'No level filled in is #DIV/0!. An error or unknown word in the range is the result, since the counts cannot be trusted any more.',
    ],
    source: SURVEY,
  },
  LOCALTABLE: {
    title: 'Locality table',
    returns:
      'A table: header row, a row a group, a total. Columns: group, counts of the four levels, blanks, sum, four shares.',
    notes: [
      WORDS,
      'Without groups there is the total alone. Groups (streets, posts, areas) come in the order in which they first occur; numbers stay numbers. A blank group with a level counts under 未填; where both are blank there is no record.',
      'The groups have the size of the levels, or are one row, one column or one cell that stretches over them; any other size is #VALUE! with both sizes in the message.',
      'Shares are of those whose level is filled in, rounded to two decimals of the percentage, so that four of them may miss 1 by 0.0001. A group without any level has shares of #DIV/0!.',
      'An error or unknown word in the ranges is the only result.',
    ],
    source: SURVEY,
  },
  LOCALRULE: {
    title: 'Whether the locality rule is kept',
    returns:
      'Without communities TRUE or FALSE; with them a table: header row, a row a community with its own residents, residents of the street, and whether it keeps the rule.',
    notes: [
      'The rule: at least 1 resident of the community and 2 of the street, both numbers included; both can be set. Levels are those of the homes; with those of the household register the conclusion is another one, to be said in the report.',
      '包含 (default): residents of the community are residents of its street, so 2 of them suffice. 并列: besides, 2 must live in other communities of the street. The text does not say which, and the results may differ: follow the local reading.',
      WORDS,
      'Where no level of a community is filled in, the result is blank: nothing can be said. The communities have the size of the levels, or are one row, one column or one cell.',
    ],
    source: SURVEY,
  },
};
