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
    message: '{{value}} elected; the two bands of education have {{expected}}; in neither: {{difference}}.',
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
  G10: {
    title: 'Shares do not come from this number',
    message: '{{shares}} cannot be shares of {{分母}}[[; the smallest possible base is {{expected}}]].',
    todo: 'Check the shares and the total: both must be of the same people. Name the base where it is another one.',
  },
  G11: {
    title: 'Shares add up to more than 100%',
    message: 'The shares of {{指标名称}} add up to {{total}}.',
    todo: 'Check the groups: everybody belongs to one.',
  },
  G11b: {
    title: 'Shares add up to less than 100%',
    message: 'The shares of {{指标名称}} add up to {{total}}.',
    todo: 'Add the group that was left out, or check the numbers; if they are right, say why.',
  },
  G11c: {
    title: 'Differences do not cancel out',
    message:
      'The differences of {{指标名称}} to {{比较对象}} add up to {{pointTotal}}; they should add up to 0.',
    todo: 'Add the group that was left out, or check the differences; if they are right, say why.',
  },
  G12: {
    title: 'A difference of shares is in 个百分点',
    message: 'The report has {{报告数值}}; the difference of two shares is {{expected}}.',
    todo: 'Write 个百分点 instead of %.',
  },
  G12b: {
    title: 'Wording of a difference of shares',
    message: '“{{term}}”: the difference of two shares is given in 个百分点.',
    todo: 'Write 个百分点; if a relative change is meant, say so.',
  },
  G13: {
    title: 'Wording contradicts the data',
    message:
      'The report says “{{term}}”; for {{对象}}, {{指标名称}} ({{分组}}) the difference in points is {{百分点差}}.',
    todo: 'Check scope and data and correct the wording; if another scope is meant, name it.',
  },
  G13b: {
    title: 'Wording contradicts the share',
    message: 'The report says “{{term}}”; the share of {{对象}}, {{指标名称}} ({{分组}}) is {{占比}}.',
    todo: 'Check the data and correct the wording; if several groups together are meant, say so.',
  },
  G17: {
    title: 'Completion above 100%',
    message: '{{指标名称}} is {{said}}, above 100%.',
    todo: 'Check plan and result; if they are right, say in the report that the plan was exceeded.',
  },
  G17b: {
    title: 'Completion cut at 100%',
    message: '{{指标名称}} is {{expected}}; the report has {{报告占比}}.',
    todo: 'Write the real figure.',
  },
  G18: {
    title: 'Share without a named denominator',
    message: 'The denominator of {{said}} is not named.',
    todo: 'Name it under 分母说明, such as 社区与村合计.',
  },
};
