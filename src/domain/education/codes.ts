import type { Level } from './level';

/**
 * The codes of GB/T 4658-2006 (学历代码) by level: 10–19 研究生, 20–28 大学本科, 30–33 大学专科, 40–49 中等职业,
 * 60–63 普通高中, 70–73 初中, 80–83 小学. Finished (毕业), completed (结业) and broken off (肄业) stay in the class
 * that the standard puts them in. The standard has 73 and 83; the 72, 82, 01–08 of other lists, and the 50 of the
 * 1984 edition, are no codes. 90 (其他) is one without a level.
 */
const CODES: Readonly<Record<Level, readonly number[]>> = {
  graduate: [10, 11, 12, 13, 14, 15, 16, 17, 18, 19],
  bachelor: [20, 21, 22, 23, 28],
  college: [30, 31, 32, 33],
  secondary: [40, 41, 42, 43, 44, 45, 46, 47, 48, 49, 60, 61, 62, 63],
  basic: [70, 71, 73, 80, 81, 83],
};

/** 其他: an education that the list has no place for. */
export const OTHER = 90;

export const levelOfCode: ReadonlyMap<number, Level> = new Map(
  Object.entries(CODES).flatMap(([level, codes]) =>
    codes.map((code): [number, Level] => [code, level as Level]),
  ),
);
