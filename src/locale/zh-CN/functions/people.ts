/** People (人员): what the function wizard says of each function, then of its arguments in their order. */
export const people = {
  AGEAT: {
    description: '到统计时点的周岁。',
    parameters: {
      birth: { name: '出生', description: '出生日期（日期或文本）或身份证号，一个单元格或一列' },
      date: { name: '统计时点', description: '按哪一天计算，必填' },
    },
  },
  AGEBAND: {
    description: '年龄段名称，默认35岁及以下、36–45岁、46–55岁、56岁及以上。',
    parameters: {
      birth: { name: '出生', description: '出生日期、身份证号，或150以下的年龄，一个单元格或一列' },
      date: { name: '统计时点', description: '按哪一天计算' },
      bands: { name: '分段上限', description: '各段上限（含本数），由小到大，如 {35,45,55} 或 {30,40}' },
    },
  },
  EDUBAND: {
    description: '学历段名称，由学历代码（GB/T 4658—2006）或学历名称得出。',
    parameters: {
      education: { name: '学历', description: '代码如21，或名称如本科、大专、中专；一个单元格或一列' },
      scheme: {
        name: '分段方法',
        description: '二分：大专及以上、高中及以下（默认）；五分：由初中及以下到研究生及以上',
      },
    },
  },
};
