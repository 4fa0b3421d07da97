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
};
