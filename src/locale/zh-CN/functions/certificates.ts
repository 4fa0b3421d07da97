/** Certificates and pay (持证与待遇): what the function wizard says of each function, then of its arguments in their order. */
export const certificates = {
  CERTRATE: {
    description: '持证率：持证人数（或某一级别的人数）占已填级别人数的比例。',
    parameters: {
      levels: { name: '持证级别', description: '持证级别：无、初级、中级、高级，或0至3' },
      level: { name: '级别', description: '只算这一级别；省略时算全部持证人员' },
    },
  },
  CERTBONUS: {
    description: '首次取得证书的一次性奖励（元），按级别和政策。',
    parameters: {
      level: { name: '持证级别', description: '持证级别，一个单元格或一列' },
      policy: {
        name: '政策参数',
        description: '两列（参数、数值）的区域、整张政策参数表，或一个政策的名称（如：甘肃2023）',
      },
    },
  },
  CERTALLOWANCE: {
    description: '持证月津贴（元），按级别和政策，乘以月数。',
    parameters: {
      level: { name: '持证级别', description: '持证级别，一个单元格或一列' },
      policy: {
        name: '政策参数',
        description: '两列（参数、数值）的区域、整张政策参数表，或一个政策的名称（如：甘肃2023）',
      },
      months: { name: '月数', description: '整月数，默认1' },
    },
  },
  PAYGRADE: {
    description: '社区工作者的岗位等级，按本地政策计算；没有给出政策时为 #N/A。',
    parameters: {
      post: { name: '岗位', description: '政策中的岗位名称：正职、副职、其他等；一个单元格或一列' },
      years: { name: '工作年限', description: '工作年限（年），一个单元格或一列' },
      education: { name: '学历', description: '学历名称或代码（GB/T 4658）' },
      certificate: { name: '持证级别', description: '持证级别：无、初级、中级、高级，或0至3' },
      policy: {
        name: '政策参数',
        description: '两列（参数、数值）的区域、整张政策参数表，或一个政策的名称（如：甘肃2023）',
      },
    },
  },
  PASSRATE: {
    description: '通过率：通过人数占报名（或实考）人数的比例。',
    parameters: {
      passed: { name: '通过人数', description: '通过人数，一个单元格或一列' },
      base: { name: '报名或实考人数', description: '报名人数或实考人数，一个单元格或一列' },
    },
  },
  PLANRATE: {
    description: '计划完成率：实际占计划的比例，超过100%不截断。',
    parameters: {
      actual: { name: '实际', description: '实际完成数，一个单元格或一列' },
      plan: { name: '计划', description: '计划数，一个单元格或一列' },
    },
  },
  COVERAGE: {
    description: '覆盖率：应覆盖的代码或名称中已经出现的比例，重复的只算一次。',
    parameters: {
      present: { name: '已有', description: '已有的代码或名称' },
      required: { name: '应有', description: '应覆盖的代码或名称' },
    },
  },
  SERVICERATIO: {
    description: '每名服务人员对应的服务对象人数，不四舍五入。',
    parameters: {
      clients: { name: '服务对象', description: '服务对象人数，一个单元格或一列' },
      staff: { name: '服务人员', description: '服务人员人数，一个单元格或一列' },
    },
  },
};
