export const calls = {
  unknownFunction: 'There is no function named "{{name}}".',
  argumentCountFixed: '{{name}} takes {{most}} argument(s); {{found}} were given.',
  argumentCount: '{{name}} takes {{least}} to {{most}} arguments; {{found}} were given.',
  sizesDiffer:
    'The ranges differ in size: {{first}} and {{second}} (rows×columns). Choose ranges of one size, or a single row, column or cell.',
  unknownWord: 'The argument {{parameter}} cannot be "{{found}}", only: {{allowed}}.',
  outOfBounds: 'The argument {{parameter}} is a whole number from {{least}} to {{most}}, not {{found}}.',
  notAFlag: 'The argument {{parameter}} is TRUE or FALSE, not "{{found}}".',
  notOneCell:
    'The argument {{parameter}} takes one value; the range given ({{found}}, rows×columns) holds several.',
};
