/** Staffing (员额): what the function wizard says of each function, then of its arguments in their order. */
export const staffing = {
  STAFFQUOTA: {
    description: '按配备标准计算社区的应配人数（员额）。可整列计算。',
    parameters: {
      population: {
        name: '城镇常住人口',
        description: '社区的城镇常住人口，一个单元格或一列；空白时按户数计算',
      },
      households: { name: '户数', description: '社区的户数，一个单元格或一列' },
      basis: { name: '口径', description: '人口（默认）、户数、就高、就低、严格（两个口径不一致时为 #N/A）' },
      policy: {
        name: '政策参数',
        description:
          '两列（参数、数值）的区域、整张政策参数表，或一个政策的名称（如：甘肃2023）；省略时用默认标准',
      },
    },
  },
  'STAFFQUOTA.DETAIL': {
    description: '应配人数的计算依据，每个社区一行：人口口径、户数口径、是否冲突、按万人平算、采用值、依据。',
    parameters: {
      population: { name: '城镇常住人口', description: '社区的城镇常住人口，一个单元格或一列' },
      households: { name: '户数', description: '社区的户数，一个单元格或一列' },
      policy: {
        name: '政策参数',
        description:
          '两列（参数、数值）的区域、整张政策参数表，或一个政策的名称（如：甘肃2023）；省略时用默认标准',
      },
    },
  },
  STAFFGAP: {
    description: '缺口：应配人数减实有人数；负数为超配。',
    parameters: {
      actual: { name: '实有人数', description: '实有社区工作者人数，一个单元格或一列' },
      quota: { name: '应配人数', description: '应配人数，一个单元格或一列' },
    },
  },
  STAFFPER10K: {
    description: '每万名城镇常住人口配备的社区工作者人数，不四舍五入。',
    parameters: {
      staff: { name: '实有人数', description: '实有社区工作者人数，一个单元格或一列' },
      population: { name: '城镇常住人口', description: '城镇常住人口，一个单元格或一列' },
    },
  },
  COMMITTEEOK: {
    description: '两委成员人数是否在规定范围内（默认5至9名，含本数）。',
    parameters: {
      members: { name: '两委成员', description: '两委成员人数，一个单元格或一列' },
      min: { name: '最少', description: '最少几名，默认5' },
      max: { name: '最多', description: '最多几名，默认9' },
    },
  },
  APPORTION: {
    description: '把总数按权重分成整数，各数之和等于总数（最大余数法，余数相同的在前者优先）。',
    parameters: {
      total: { name: '总数', description: '要分配的总数，整数' },
      weights: { name: '权重', description: '权重：人数、小数或百分比，一行或一列' },
    },
  },
};
