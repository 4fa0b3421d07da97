/** What a column holds. */
export const types = {
  text: '文本',
  note: '文字说明',
  identity: '文本（18位）',
  digits: '数字文本',
  integer: '整数',
  decimal: '小数',
  date: '日期',
  month: '年月',
  percent: '百分比',
  codes: '代码（可多选）',
  code: '代码',
};
