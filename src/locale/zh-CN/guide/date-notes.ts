/** What a number means as a date: the same for every function that takes or gives one. */
export const SERIALS =
  '日期以数字保存时，按 Excel 默认的 1900 年日期系统理解：1 是 1900年1月1日，45000 是 2023年3月15日，小数部分（时刻）略去。工作簿选用“1904 年日期系统”（多为旧的 Mac 文件）时，同一个数字代表的日子晚 4 年零 1 天，结果会错，请先在“Excel 选项—高级”中改回 1900 年系统，或改用文本日期。60 是 Excel 沿用的 1900年2月29日，实际没有这一天；0、负数和 9999年以后的数字得 #NUM!。8位整数如 20101208 读作 2010年12月8日。';
