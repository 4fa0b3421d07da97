export const staffing = {
  basesDisagree: '按人口应配 {{population}} 人，按户数应配 {{households}} 人，两个口径不一致。',
  baseNotInPolicy: '这项政策没有给出“{{parameter}}”，不能按这个口径计算。',
  boundsCrossed: '下限 {{least}} 大于上限 {{most}}。',
};
