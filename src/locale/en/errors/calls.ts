export const calls = {
  unknownFunction: 'There is no function named "{{name}}".',
  argumentCountFixed: 'Number of arguments of {{name}}: {{most}} expected, {{found}} given.',
  argumentCount: 'Number of arguments of {{name}}: {{least}} to {{most}} expected, {{found}} given.',
  ofArgument: 'Argument {{parameter}}: {{message}}',
  sizesDiffer:
    'The ranges differ in size: {{first}} and {{second}} (rows×columns). Choose ranges of one size, or a single row, column or cell.',
  unknownWord: 'The argument {{parameter}} cannot be "{{found}}", only: {{allowed}}.',
  outOfBounds: 'The argument {{parameter}} is a whole number from {{least}} to {{most}}, not {{found}}.',
  notAFlag: 'The argument {{parameter}} is TRUE or FALSE (also 是, 否, 1, 0), not "{{found}}".',
  notOneCell:
    'The argument {{parameter}} takes one value; the range given ({{found}}, rows×columns) holds several. Choose one cell.',
};
