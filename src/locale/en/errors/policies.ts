/** What is wrong with a policy, or what it does not give. */
export const policies = {
  policyShape:
    'A policy is a range of two columns (parameter, value), a range with a header row of 参数名 and 值, or the name of a policy; columns found: {{found}}.',
  policyUnknown: 'There is no policy parameter named "{{parameter}}". The parameters are: {{known}}.',
  policyMisspelt: 'There is no policy parameter named "{{parameter}}". Is "{{nearest}}" meant?',
  policyTwice: 'The policy parameter "{{parameter}}" is given twice.',
  policyWord: 'The policy parameter "{{parameter}}" cannot be "{{found}}", only: {{allowed}}.',
  policyNumber: 'The policy parameter "{{parameter}}" is a number, not "{{found}}".',
  policyRange: 'The policy parameter "{{parameter}}" is a positive number, not {{found}}.',
  policyNegative: 'The policy parameter "{{parameter}}" cannot be negative: {{found}}.',
  policyWhole: 'The policy parameter "{{parameter}}" is a whole number, not {{found}}.',
  policyLimits: 'The policy parameter "{{parameter}}" ({{max}}) is below the lower limit ({{min}}).',
  policyOrder:
    'The policy parameter "{{parameter}}" ({{bottom}}) is above the end (止) that belongs to it ({{top}}).',
  policyNoPreset:
    'There is no policy named "{{found}}". The policies are: {{confirmed}}; unconfirmed, to be checked first: {{unconfirmed}}.',
  policyLacks: 'The policy "{{policy}}" does not give "{{parameter}}".',
  policyTableLacks: 'The policy parameters do not give "{{parameter}}": add a row for it.',
  payGradeNeedsPolicy:
    'There is no national scheme of pay grades: give the local policy, with 岗位等级.正职.起, 岗位等级.正职.止, 晋档年数 and, where needed, 学历视同年限 and 持证晋级.',
};
