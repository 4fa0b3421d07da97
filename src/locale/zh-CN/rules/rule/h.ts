/** Class H: damaged text and numbers. */
export const h = {
  H01: {
    title: '疑似年份替换损坏',
    message: '{{column}}“{{value}}”含有年份，且与相关数据不成比例，疑似被整体替换损坏。',
    todo: '对照原始资料改正；属实的，写明理由。',
  },
  H02: {
    title: '区间上下限颠倒',
    message: '{{column}}“{{value}}”的下限大于上限。',
    todo: '填写一个确定的数。',
  },
  H05: {
    title: '文字损坏',
    message: '{{column}}“{{value}}”含拼音残留或断裂的字。',
    todo: '按原文重新录入。',
  },
  H06: {
    title: '含不可见字符',
    message: '{{column}}“{{value}}”含换行、多余空格、不可见字符或全角字母数字。',
    todo: '删去多余字符后重新录入。',
  },
  H08: {
    title: '街道(乡镇)名称须核实',
    message: '“{{所属街道(乡镇)}}”不是规范名称，或与同代码的其他社区不同{{standard}}。',
    todo: '填写规范的街道(乡镇)名称；属实的，写明理由。',
  },
  H07: {
    title: '文字疑似损坏',
    message: '{{column}}：{{reason}}',
    todo: '按原文改正；没有错的，说明原因。',
  },
  H03: {
    title: '疑似识别错字',
    message: '{{column}}“{{value}}”含有“虬、我、口、O”等字，疑似把数字或“%”识别错了。',
    todo: '对照原件，改填准确的数。',
  },
  H04: {
    title: '疑似洗稿用词',
    message: '{{column}}疑似误用词：{{words}}。',
    todo: '按原意改正；就是这个意思的，说明即可。',
  },
  H09: {
    title: '计量单位须核实',
    message: '单位“{{unit}}”与指标“{{指标名称}}”的单位“{{expected}}”不一致或缺失。',
    todo: '改正单位；换用单位的，连同数值一并换算。',
  },
  H10: {
    title: '术语与指标名不一致',
    message: '术语“{{term}}”与指标“{{指标名称}}”不一致。',
    todo: '使用规范名称：社区工作者、持证社会工作者、助理社会工作师、社会工作师、志愿者；确指其他人员的，写明理由。',
  },
  H11: {
    title: '题文主体不一致',
    message: '标题为“{{heading}}”，正文为“{{body}}”。',
    todo: '核对这句话是否说的是本单位、本指标；属实的，写明理由。',
  },
};
