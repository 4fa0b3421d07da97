/** What a column holds. */
export const types = {
  text: 'text',
  note: 'free text',
  identity: 'text (18 characters)',
  digits: 'digits as text',
  integer: 'whole number',
  decimal: 'number',
  date: 'date',
  month: 'year and month',
  percent: 'percentage',
  codes: 'codes (several)',
  code: 'code',
};
