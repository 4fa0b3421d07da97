/** Class I: procedure. */
export const i = {
  I03: {
    title: '填报日期早于统计时点',
    message: '填报日期{{填报日期}}早于统计时点{{统计时点}}。',
    todo: '核对这两个日期。',
  },
  I04: {
    title: '模板版本不符',
    message: '模板版本“{{模板版本}}”不是现行的{{expected}}。',
    todo: '下载现行模板重新填报。',
  },
  I05: {
    title: '填表人与审核人相同',
    message: '填表人与审核人都是“{{填表人}}”。',
    todo: '由另一人审核；确只有一人的，写明理由。',
  },
  I01: {
    title: '有未填报的社区',
    message: '{{对象}}应填报{{expected}}个，已填报{{数值}}个。未填报：{{missing}}。',
    todo: '补报后再汇总上报。',
  },
  I06: {
    title: '尚有强制性问题，不能上报',
    message: '上报状态为“{{上报状态}}”，仍有{{hardFindings}}个强制性问题。',
    todo: '全部改正后再上报。',
  },
};
