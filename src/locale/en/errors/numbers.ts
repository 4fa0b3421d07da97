export const numbers = {
  notANumber:
    '"{{found}}" is not a number. Enter digits only, without units or words such as 余, 多, 近, 约.',
  notFinite: 'The number is too large to calculate with.',
  negative: 'The number cannot be negative: {{found}}.',
  notWhole: 'A whole number is expected, not {{found}}.',
  emptyBase: 'The base is 0 (nothing was counted): there is no dividing by it.',
  partExceedsWhole: 'The part ({{part}}) is larger than the whole ({{whole}}).',
  notAShare: '"{{found}}" is not a share. Write 47.8%, 47.8, or the fraction 0.478.',
  shareOutOfRange: 'The share "{{found}}" is not between 0 and 100%.',
  noBase: 'Up to {{max}}, no number of people can produce these shares together.',
};
