/** Words inside the results of functions (IDCHECK.REASON, the clause of STAFFQUOTA.DETAIL). */
export const results = {
  separator: '; ',
  listSeparator: ', ',
  population: 'population',
  households: 'households',
  populationUnit: 'people',
  householdsUnit: 'households',
  clauseNobody: '{{basis}} is 0: nobody is needed',
  clauseReduced: '{{basis}} below {{threshold}} {{unit}}: reduced in proportion to a staff of {{base}}',
  clauseThreshold: '{{basis}} exactly {{threshold}} {{unit}}: a staff of {{base}} by the norm',
  clauseIncreased:
    '{{basis}} above {{threshold}} {{unit}}: a staff of {{base}} and one more for each {{step}} {{unit}}',
  clauseRate:
    '{{basis}} above {{threshold}} {{unit}}: the same rate of {{base}} for each {{threshold}} {{unit}}',
  minApplied: 'raised to the lower limit of {{quota}}',
  maxApplied: 'cut to the upper limit of {{quota}}',
  mixedBases: 'one of population and households is above its threshold and the other below, please verify',
};
