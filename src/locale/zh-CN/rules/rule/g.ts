/** Class G: totals and shares. */
export const g = {
  G15: {
    title: '人户情况合计不符',
    message: '{{column}}{{value}}≠各部分之和{{expected}}，相差{{difference}}。',
    todo: '核对人户情况；口径或时点不同的，写明理由。',
  },
  G01: {
    title: '分级之和不等于合计',
    message: '需配社会工作者{{value}}，高、中、初级之和{{expected}}，相差{{difference}}。',
    todo: '核对合计和各级人数。',
  },
  G02: { title: '“其中”大于合计', message: '{{found}}。其中的人数不能多于合计。', todo: '核对人数。' },
  G03: {
    title: '文化程度合计不符',
    message: '当选总人数{{value}}，大专及以上与高中及以下之和{{expected}}，相差{{difference}}人未分类。',
    todo: '核对各栏，每人都要分到一栏。',
  },
  G04: {
    title: '年龄段合计不符',
    message: '{{column}}{{value}}，各年龄段之和{{expected}}，相差{{difference}}。“以上”“以下”含本数。',
    todo: '核对各年龄段，不重不漏。',
  },
  G05: { title: '部分大于全部', message: '{{found}}。部分不能多于全部。', todo: '核对两个数。' },
  G06: {
    title: '支出大于收入',
    message: '本年支出比收入多{{over}}万元。',
    todo: '核对；动用上年结余的，写明理由。',
  },
  G07: {
    title: '考试人数逐级不符',
    message: '{{found}}。应为：报名≥资格审查通过≥实考≥通过。',
    todo: '核对各环节人数。',
  },
  G08: {
    title: '选票、选民数不符',
    message: '{{found}}。应为：登记≤选民，收回≤发出≤登记，有效≤收回，委托≤发出，当选≤应选。',
    todo: '核对选举记录。',
  },
  G09: {
    title: '连任与新当选之和不符',
    message: '当选总人数{{value}}，连选连任与新当选之和{{expected}}，相差{{difference}}。',
    todo: '核对三个数。',
  },
  G14: {
    title: '通过率有误',
    message: '{{column}}{{value}}，应为{{expected}}。',
    todo: '恢复公式，或按人数重新计算。',
  },
  G16: {
    title: '分项之和大于总数',
    message: '{{found}}。各分项之和不能大于总数。',
    todo: '核对各项金额。',
  },
};
