export const staffing = {
  basesDisagree:
    'By population the quota is {{population}}, by households {{households}}: the two bases disagree.',
  baseNotInPolicy: 'The policy does not give "{{parameter}}", so nothing can be counted on this basis.',
  boundsCrossed: 'The lower bound {{least}} is above the upper bound {{most}}.',
};
