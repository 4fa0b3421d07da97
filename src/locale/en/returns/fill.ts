/** Whether a column must be filled. */
export const fill = {
  must: 'required',
  conditional: 'required if it applies',
  optional: 'optional',
  formula: 'calculated',
};
