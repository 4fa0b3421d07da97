export const staffing = {
  basesDisagree: '按人口应配 {{population}} 人，按户数应配 {{households}} 人，两个口径不一致。',
  policyShape: '政策参数应为两列（参数、数值），实为 {{found}} 列。',
  policyUnknown: '没有名为“{{parameter}}”的政策参数。可用的参数：{{known}}。',
  policyTwice: '政策参数“{{parameter}}”给出了两次。',
  policyWord: '政策参数“{{parameter}}”不能是“{{found}}”，只能是：{{allowed}}。',
  policyNumber: '政策参数“{{parameter}}”应为数字，实为“{{found}}”。',
  policyRange: '政策参数“{{parameter}}”应为正数，实为 {{found}}。',
  policyLimits: '政策参数“{{parameter}}”（{{max}}）小于下限（{{min}}）。',
};
