/** Words on the sheets of a written return. */
export const workbook = {
  guideSheet: '填报说明',
  codesSheet: '代码表',
  guideTitle: 'How to fill in this return',
  guideIntro:
    'Leave headers, sheet names and table names as they are; rows may be added below. Cells with an arrow are chosen from the code lists.',
  guideSheetColumn: 'Sheet',
  guideColumn: 'Column',
  guideFill: 'Filling in',
  guideType: 'Type',
  guideUnit: 'Unit',
  guideNote: 'Note',
  guideSource: 'Source',
  total: 'Total',
  formulaTitle: 'Calculated',
  formulaMessage: 'This column is calculated by a formula; nothing is to be typed.',
  severalTitle: 'Several may be chosen',
  severalMessage: 'Any of these, separated by 、: {{names}}',
  boundsTitle: 'A number within bounds',
  boundsMessage: 'From {{least}} to {{most}}.',
  codeTitle: 'Choose from the list',
  codeMessage: 'Choose from the list, or write the code or the name.',
  wholeTitle: 'A whole number',
  wholeMessage: 'A whole number of 0 or more, without a unit.',
  fixedMessage: '{{length}} character{{length, s}}.',
  fictitious:
    'Sample data: the people are fictitious; the identity numbers have valid check digits and were never issued.',
  fictitiousWhy:
    'The identity numbers in this sample use division codes that were abolished in 1983, before residents were first numbered in 1984, so none was ever issued to anybody; phone, certificate and credit code numbers are fictitious as well.',
};
