/** Class G: totals and shares. */
export const g = {
  G15: {
    title: 'Total and parts differ',
    message: '{{column}} {{value}} ≠ sum of its parts {{expected}}; difference {{difference}}.',
    todo: 'Check the numbers; if they follow other definitions or days, say so.',
  },
  G01: {
    title: 'Levels do not add up',
    message: '{{value}} needed; the levels add up to {{expected}}, a difference of {{difference}}.',
    todo: 'Check the total and the levels.',
  },
  G02: {
    title: 'A part above its total',
    message: '{{found}}: a part cannot be more than its total.',
    todo: 'Check the figures.',
  },
  G03: {
    title: 'Education does not add up',
    message:
      '{{value}} elected; the two bands of education have {{expected}}, {{difference}} are in neither.',
    todo: 'Check the figures; everybody belongs to one band.',
  },
  G04: {
    title: 'Age bands do not add up',
    message:
      '{{column}} {{value}}; the age bands have {{expected}}, a difference of {{difference}}. 以上 and 以下 include the number.',
    todo: 'Check the bands: everybody in exactly one.',
  },
  G05: {
    title: 'A part above its whole',
    message: '{{found}}: a part cannot be more than the whole.',
    todo: 'Check both figures.',
  },
  G06: {
    title: 'Expense above income',
    message: 'Expense exceeds income by {{over}} (10,000 yuan).',
    todo: "Check; give the reason where last year's surplus was spent.",
  },
  G07: {
    title: 'Figures of an examination',
    message: '{{found}}: registered ≥ eligible ≥ sat ≥ passed.',
    todo: 'Check the figures of each stage.',
  },
  G08: {
    title: 'Votes and voters',
    message:
      '{{found}}: registered ≤ voters; returned ≤ issued ≤ registered; valid ≤ returned; proxy ≤ issued; elected ≤ seats.',
    todo: 'Check the election record.',
  },
  G09: {
    title: 'Re-elected and new',
    message: '{{value}} elected; re-elected and new add up to {{expected}}, a difference of {{difference}}.',
    todo: 'Check the three figures.',
  },
  G14: {
    title: 'Pass rate',
    message: '{{column}} {{value}}; it should be {{expected}}.',
    todo: 'Restore the formula, or calculate it again.',
  },
  G16: {
    title: 'Items above their total',
    message: '{{found}}: the items cannot be more than the total.',
    todo: 'Check the amounts.',
  },
};
