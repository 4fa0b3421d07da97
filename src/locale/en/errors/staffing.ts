export const staffing = {
  basesDisagree:
    'By population the quota is {{population}}, by households {{households}}: the two bases disagree.',
  policyShape: 'A policy has two columns (parameter, value), not {{found}}.',
  policyUnknown: 'There is no policy parameter named "{{parameter}}". The parameters are: {{known}}.',
  policyTwice: 'The policy parameter "{{parameter}}" is given twice.',
  policyWord: 'The policy parameter "{{parameter}}" cannot be "{{found}}", only: {{allowed}}.',
  policyNumber: 'The policy parameter "{{parameter}}" is a number, not "{{found}}".',
  policyRange: 'The policy parameter "{{parameter}}" is a positive number, not {{found}}.',
  policyLimits: 'The policy parameter "{{parameter}}" ({{max}}) is below the lower limit ({{min}}).',
};
