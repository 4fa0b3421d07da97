/** Why a function gives an error value, or what is wrong with a value: what was found, what was expected. */
export const errors = {
  // Calls
  unknownFunction: 'There is no function named "{{name}}".',
  argumentCountFixed: '{{name}} takes {{most}} argument(s); {{found}} were given.',
  argumentCount: '{{name}} takes {{least}} to {{most}} arguments; {{found}} were given.',
  sizesDiffer:
    'The ranges differ in size: {{first}} and {{second}} (rows×columns). Choose ranges of one size, or a single row, column or cell.',
  unknownWord: 'The argument {{parameter}} cannot be "{{found}}", only: {{allowed}}.',
  outOfBounds: 'The argument {{parameter}} is a whole number from {{least}} to {{most}}, not {{found}}.',
  notAFlag: 'The argument {{parameter}} is TRUE or FALSE, not "{{found}}".',

  // Numbers
  notANumber:
    '"{{found}}" is not a number. Enter digits only, without units or words such as 余, 多, 近, 约.',
  notFinite: 'The number is too large to calculate with.',
  negative: 'Cannot be negative: {{found}}.',
  notWhole: 'People and households are whole numbers, not {{found}}.',
  emptyBase: 'The base is 0: there is no share of it.',
  partExceedsWhole: 'The part ({{part}}) is larger than the whole ({{whole}}).',
  notAShare: '"{{found}}" is not a share. Write 47.8% or 47.8.',
  shareOutOfRange: 'The share "{{found}}" is not between 0 and 100%.',
  noBase: 'Up to {{max}}, no number of people can produce these shares together.',

  // Dates and ages
  notADate: '"{{found}}" is not a date. Enter a date, or text such as 2010-12-08, 2010年12月8日 or 20101208.',
  dateOutOfRange: '{{found}} is outside the dates that Excel knows (1900 to 9999).',
  birthAfterDate: 'The birth date {{birth}} is after the reference date {{date}}.',
  bandsNotAscending: 'The upper bounds of age bands ascend: {{found}} comes after {{before}}.',
  identityUnreadable: 'The identity number {{found}} has a mistake and cannot give a birth date.',

  // Staffing norm
  basesDisagree:
    'By population the quota is {{population}}, by households {{households}}: the two bases disagree.',
  policyShape: 'A policy has two columns (parameter, value), not {{found}}.',
  policyUnknown: 'There is no policy parameter named "{{parameter}}". The parameters are: {{known}}.',
  policyTwice: 'The policy parameter "{{parameter}}" is given twice.',
  policyWord: 'The policy parameter "{{parameter}}" cannot be "{{found}}", only: {{allowed}}.',
  policyNumber: 'The policy parameter "{{parameter}}" is a number, not "{{found}}".',
  policyRange: 'The policy parameter "{{parameter}}" is a positive number, not {{found}}.',
  policyLimits: 'The policy parameter "{{parameter}}" ({{max}}) is below the lower limit ({{min}}).',

  // Locality
  unknownLevel:
    '"{{found}}" is not a level of locality. The levels are 1 to 4, or: 本社区, 本街道非本社区, 本区非本街道, 区外.',

  // Identity numbers
  idNumberTyped:
    'the identity number is stored as a number and its last digits are lost; format the cell as text and enter it again',
  idLength: '18 characters expected, {{found}} found',
  idFifteen: '15-digit numbers are out of use; the 18-digit number is {{upgraded}}',
  idFifteenFlawed: '15-digit numbers are out of use, and this one has no 18-digit form',
  idMasked: 'the number is masked and cannot be checked',
  idCharacters: 'the first 17 characters must be digits, the last a digit or X',
  idPlaceholder: 'a placeholder, not a real identity number',
  idProvince: 'the first two digits "{{province}}" are no province',
  idBirth: 'digits 7 to 14 "{{birth}}" are no date',
  idBornLater: 'the birth date {{birth}} is after the reference date {{date}}',
  idCheckDigit: 'the check digit should be {{expected}}, not {{found}}',
  idCounty: 'note: the county code "{{county}}" is in no edition of the division codes, please verify',
  idOldBirth: 'note: the year of birth is {{year}}, please verify',
};
