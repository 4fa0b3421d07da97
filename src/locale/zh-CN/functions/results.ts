/** Words inside the results of functions (IDCHECK.REASON, the clause of STAFFQUOTA.DETAIL). */
export const results = {
  separator: '；',
  listSeparator: '、',
  population: '人口',
  households: '户数',
  populationUnit: '人',
  householdsUnit: '户',
  clauseNobody: '{{basis}}为0，不配备',
  clauseReduced: '{{basis}}不足{{threshold}}{{unit}}，按每{{threshold}}{{unit}}{{base}}人等比核减',
  clauseThreshold: '{{basis}}恰为{{threshold}}{{unit}}，按标准配{{base}}人',
  clauseIncreased: '{{basis}}超过{{threshold}}{{unit}}，在{{base}}人之上每{{step}}{{unit}}增配1人',
  clauseRate: '{{basis}}超过{{threshold}}{{unit}}，仍按每{{threshold}}{{unit}}{{base}}人计算',
  minApplied: '按下限取{{quota}}人',
  maxApplied: '按上限取{{quota}}人',
  mixedBases: '人口、户数两个口径一超一不足，请核实',
};
