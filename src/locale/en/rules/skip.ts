/** Why a rule could not run. */
export const skip = {
  syntax: 'syntax error at character {{position}} of the formula',
  fullWidth: 'character {{position}} of the formula, "{{found}}", is full-width: write "{{half}}"',
  otherSign: 'character {{position}} of the formula, "{{found}}", is written "{{half}}" in a formula',
  divisionByZero:
    'the formula divides by 0 and has no result whatever the data (character {{position}} of the formula)',
  clock:
    '{{function}}() cannot be used: a check does not look at the clock, write the name 统计时点, the reference date (character {{position}} of the formula)',
  unknownFunction: 'there is no function {{function}} (character {{position}} of the formula)',
  argumentCount:
    '{{function}} does not take {{given}} argument{{given, s}} (character {{position}} of the formula)',
  unknownTable: 'there is no table "{{table}}" (character {{position}} of the formula)',
  noPrior: "last period's return was not chosen",
  tableMissing: 'the return has no table "{{table}}"',
  unknownColumn: 'table "{{table}}" has no column "{{column}}"',
  columnMissing: 'column "{{column}}" of table "{{table}}" is missing',
  otherTableRow: 'a formula cannot refer to this row of another table "{{table}}" (character {{position}})',
  unknownName: 'there is no name "{{name}}" (character {{position}} of the formula)',
  unsupported: '"{{what}}" is not supported (character {{position}} of the formula)',
  unknownColumnAt: 'table "{{table}}" has no column "{{column}}" (character {{position}} of the formula)',
  columnMissingAt:
    'column "{{column}}" of table "{{table}}" is missing (character {{position}} of the formula)',
  lostReference: 'the formula holds a reference that was lost, #REF! (character {{position}})',
  wholeColumn:
    '"{{what}}" is a whole column where one value is wanted: put @ before its name (character {{position}} of the formula)',
  textResult: 'the formula gives text, not TRUE or FALSE (character {{position}} of the formula)',
  badPattern:
    '"{{pattern}}" is no regular expression that can be used (character {{position}} of the formula)',
  rangeSizes:
    'not all ranges are of one size, in rows and columns, as they have to be for {{function}} (character {{position}} of the formula)',
  columnBeyond:
    'there is no column {{place}} for {{function}}: the last one of its range is {{width}} (character {{position}} of the formula)',
  placeBelow:
    'rows and columns are counted from 1, and there is no {{place}} for {{function}} (character {{position}} of the formula)',
  badOption:
    'this argument of {{function}} must be {{options}}, not "{{option}}" (character {{position}} of the formula)',
  badFormat: '"{{format}}" is no number format that can be used (character {{position}} of the formula)',
  textColumn: 'column "{{column}}" holds text, not TRUE or FALSE (character {{position}} of the formula)',
  severalCells:
    '"{{what}}" is several cells where one value is wanted (character {{position}} of the formula)',
  rowMissing: 'a rule needs its "{{column}}"; this one was not run',
  rowChoice: '"{{column}}" of a rule must be {{expected}}, not "{{value}}"; it was run as "{{used}}"',
  rowDuplicate: 'the rule id "{{value}}" is in use; this rule is called "{{expected}}"',
  nameCycle: 'name "{{name}}" refers to itself (character {{position}} of the formula)',
  rowNumber:
    '“{{column}}” of the rule should be a number not below 0, or a formula that begins with “=”; “{{value}}” is neither, and the rule was run without it',
  rowPlaceholder:
    '{{names}} in “{{column}}” of the rule cannot be filled in: it may name a column of the table, 填报值 (the value found), with an expected value 应有值, 差额 and 相差 (expected, difference, its size), with a tolerance 相差 and 容差',
  noComparison: 'a tolerance or rounding unit needs a formula with =, <= or >= at its top',
  roundingUnclear:
    'the formula does not say how many rounded figures it adds up, so it cannot have a rounding unit',
  roundingUnclearAt:
    'the formula does not say at character {{position}} how many rounded figures it adds up, so it cannot have a rounding unit',
  tableEmpty: 'the worksheet “{{table}}” is empty, or has no header',
};
