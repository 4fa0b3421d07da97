/** Whether a column must be filled. */
export const fill = {
  must: '必填',
  conditional: '条件必填',
  optional: '选填',
  formula: '自动计算',
};
