export const numbers = {
  notANumber: '“{{found}}”不是数字。请只填数字，不带单位和“余、多、近、约”等字样。',
  notFinite: '数字太大，无法计算。',
  negative: '不能是负数：{{found}}。',
  notWhole: '应为整数，实为 {{found}}。',
  emptyBase: '分母为 0（没有可以计算的数），无法计算。',
  partExceedsWhole: '部分（{{part}}）大于总体（{{whole}}）。',
  notAShare: '“{{found}}”不是占比。应如 47.8%、47.8，或小数 0.478。',
  shareOutOfRange: '占比“{{found}}”不在 0 到 100% 之间。',
  noBase: '在 {{max}} 以内，没有任何人数能同时得出这些占比。',
};
