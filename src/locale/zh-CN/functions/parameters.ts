/**
 * Chinese names of the arguments that messages speak of (小数位 for `decimals`), as the function wizard has them. A
 * name that differs in one function stands under that function as well: `'COMMITTEEOK.max'`. English messages use
 * the stable names themselves.
 */
export const parameters: Readonly<Record<string, string>> = {
  'COMMITTEEOK.max': '最多',
  basis: '口径',
  decimals: '小数位',
  exhaustive: '是否完整',
  max: '最大人数',
  method: '修约方法',
  min: '最少',
  minCommunity: '本社区下限',
  minStreet: '本街道下限',
  mode: '方式',
  months: '月数',
  scheme: '分段方法',
  scope: '范围',
};
