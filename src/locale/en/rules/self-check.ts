/** What is wrong with a set of rules. */
export const selfCheck = {
  duplicate: 'rules {{first}} and {{second}} have the same formula and condition',
  neverFails: 'rule {{first}} passes whatever the data{{of}}',
  neverPasses: 'rule {{first}} fails whatever the data{{of}}',
  neverApplies: 'the condition of rule {{first}} never holds{{of}}',
  noNumbersPass: 'rule {{first}}: no numbers in "{{column}}" pass it',
  contradiction:
    'hard rules {{first}} and {{second}} contradict each other: no value of "{{column}}" passes both',
  inconsistent: 'hard rules {{all}} contradict each other: no numbers in "{{column}}" pass all of them',
  codeSpelling:
    'rule {{first}}: "{{column}}" is a code column, "{{found}}" is read as "{{expected}}", so write "{{expected}}"',
  codeTyped:
    'rule {{first}}: the list of "{{column}}" fills in "{{expected}}", which is not "{{found}}" (cells are compared as typed)',
  unseenColumn: 'no rule looks at column "{{column}}"',
  broken: 'rule {{first}} cannot be run: {{why}}',
  and: ', ',
  ofColumn: ' (see "{{column}}")',
};
