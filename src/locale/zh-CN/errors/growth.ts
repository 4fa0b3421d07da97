export const growth = {
  notAFraction: '“{{found}}”不是占比或增长率。应如 0.52 或 52%。',
  nothingBefore: '上期数为 0，无法计算增长率。',
  fallBeyondAll: '数量不可能下降 100% 以上。',
  noPrior:
    '没有任何整数的上期数，能使本期数 {{now}} 正好得出该增长率。请核对两个数；增长 154% 应写成 154% 或 1.54。',
  priorEndless: '下降 100% 时上期数无法确定：任何足够大的数都符合。',
  tooManyPriors: '符合的上期数太多：{{least}} 到 {{most}} 之间的整数都符合。',
  priorBlock: '请选取单行、单列或单个单元格，不能是 {{rows}}×{{columns}} 的区域。',
  rateTooLow: '年均增长率应大于 −100%。',
};
