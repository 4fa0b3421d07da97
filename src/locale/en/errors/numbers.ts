export const numbers = {
  notANumber:
    '"{{found}}" is not a number. Enter digits only, without units or words such as 余, 多, 近, 约.',
  notFinite: 'The number is too large to calculate with.',
  negative: 'Cannot be negative: {{found}}.',
  notWhole: 'People and households are whole numbers, not {{found}}.',
  emptyBase: 'The base is 0: there is no share of it.',
  partExceedsWhole: 'The part ({{part}}) is larger than the whole ({{whole}}).',
  notAShare: '"{{found}}" is not a share. Write 47.8% or 47.8.',
  shareOutOfRange: 'The share "{{found}}" is not between 0 and 100%.',
  noBase: 'Up to {{max}}, no number of people can produce these shares together.',
};
