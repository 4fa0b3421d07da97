/**
 * First character of a unified social credit code, the department that registers, and the second ones listed for
 * it: GB 32100-2015 with the departments added to it since (2 外交, 3 司法行政, 4 文化, 6 旅游, 7 宗教, 8 工会,
 * A 中央军委改革和编制办公室, N 农业).
 */
const CATEGORIES: Readonly<Record<string, string>> = {
  1: '1239',
  2: '19',
  3: '123459',
  4: '19',
  5: '1239',
  6: '129',
  7: '129',
  8: '19',
  9: '1239',
  A: '19',
  N: '1239',
  Y: '1',
};

export const isDepartment = (sign: string): boolean => Object.hasOwn(CATEGORIES, sign);

/** Whether the lists give this category; the departments extend theirs, so another one is not wrong for that. */
export const isListedCategory = (department: string, category: string): boolean =>
  CATEGORIES[department]?.includes(category) === true;
