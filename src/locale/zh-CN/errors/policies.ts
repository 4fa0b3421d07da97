/** What is wrong with a policy, or what it does not give. */
export const policies = {
  policyShape:
    '政策参数应为两列（参数、数值），或带表头“参数名”“值”的区域，或一个政策的名称；实为 {{found}} 列。',
  policyUnknown: '没有名为“{{parameter}}”的政策参数。可用的参数：{{known}}。',
  policyMisspelt: '没有名为“{{parameter}}”的政策参数，是否应为“{{nearest}}”？',
  policyTwice: '政策参数“{{parameter}}”给出了两次。',
  policyWord: '政策参数“{{parameter}}”不能是“{{found}}”，只能是：{{allowed}}。',
  policyNumber: '政策参数“{{parameter}}”应为数字，实为“{{found}}”。',
  policyRange: '政策参数“{{parameter}}”应为正数，实为 {{found}}。',
  policyNegative: '政策参数“{{parameter}}”不能是负数，实为 {{found}}。',
  policyWhole: '政策参数“{{parameter}}”应为整数，实为 {{found}}。',
  policyLimits: '政策参数“{{parameter}}”（{{max}}）小于下限（{{min}}）。',
  policyOrder: '政策参数“{{parameter}}”（{{bottom}}）大于相应的“止”（{{top}}）。',
  policyNoPreset:
    '没有名为“{{found}}”的政策。可用的政策：{{confirmed}}；未核实、须自行核对的政策：{{unconfirmed}}。',
  policyLacks: '政策“{{policy}}”没有给出“{{parameter}}”。',
  policyTableLacks: '政策参数中没有“{{parameter}}”，请补充这一行。',
  payGradeNeedsPolicy:
    '岗位等级没有全国统一的标准，请给出本地的政策参数：岗位等级.正职.起、岗位等级.正职.止、晋档年数，需要时还有学历视同年限、持证晋级。',
};
