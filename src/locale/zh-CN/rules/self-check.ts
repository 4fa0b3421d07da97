/** What is wrong with a set of rules. */
export const selfCheck = {
  duplicate: '规则 {{first}} 与 {{second}} 的公式和适用条件相同',
  neverFails: '规则 {{first}} 对任何数据都通过{{of}}',
  neverPasses: '规则 {{first}} 对任何数据都不通过{{of}}',
  neverApplies: '规则 {{first}} 的适用条件永不成立{{of}}',
  noNumbersPass: '规则 {{first}}：“{{column}}”填任何数值都不能通过',
  contradiction: '强制性规则 {{first}} 与 {{second}} 矛盾：“{{column}}”取任何值都不能同时通过',
  inconsistent: '强制性规则 {{all}} 互相矛盾：“{{column}}”填任何数值都不能同时通过',
  codeSpelling:
    '规则 {{first}}：“{{column}}”是代码列，“{{found}}”读入后都写作“{{expected}}”，公式中应写“{{expected}}”',
  codeTyped:
    '规则 {{first}}：“{{column}}”从下拉列表填入的是“{{expected}}”，公式中的“{{found}}”与它不相等（按单元格原样比较）',
  unseenColumn: '“{{column}}”列没有规则审核',
  broken: '规则 {{first}} 不能执行：{{why}}',
  and: '、',
  ofColumn: '（看“{{column}}”）',
};
