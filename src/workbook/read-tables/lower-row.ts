import { isBlank, type Cell } from '../../domain/cell';

/**
 * Whether a row goes on with the header that stands over it, as where cells were merged: `数量 单价 金额` under `明细`,
 * and nothing under what was merged downwards. A first record may look like that as well where a column has no name;
 * so it takes a sign that what follows is another kind of row: a number under one of the words, or a first column
 * that is filled in from there on.
 */
export function isLowerRow(
  upper: readonly Cell[],
  lower: readonly Cell[],
  below: readonly (readonly Cell[])[],
): boolean {
  const filled = lower.flatMap((cell, offset) => (isEmpty(cell) ? [] : [offset]));
  if (upper.some(isRemark) || !filled.every((offset) => isWord(lower[offset]))) return false;
  if (upper.every(isEmpty) || !filled.some((offset) => isEmpty(upper[offset]))) return false;
  if (!filled.every((offset) => isEmpty(upper[offset]) || isGroup(upper, lower, offset))) return false;
  const first = upper.findIndex((cell) => !isEmpty(cell));
  const next = below.find((row) => !row.every(isEmpty));
  return (
    below.some((row) => filled.some((offset) => typeof row[offset] === 'number')) ||
    (isEmpty(lower[first]) && !isEmpty(next?.[first]))
  );
}

/** Whether a word stands over the blank cells beside it too, since the row below has words there. */
function isGroup(upper: readonly Cell[], lower: readonly Cell[], offset: number): boolean {
  for (let at = offset + 1; at < lower.length && isEmpty(upper[at]); at += 1) {
    if (!isEmpty(lower[at])) return true;
  }
  return false;
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');

/** What a column may be called: text that is no number, or a year. */
export const isWord = (cell: Cell): boolean =>
  typeof cell === 'string' ? Number.isNaN(Number(cell)) : typeof cell === 'number' && isYear(cell);

const isYear = (number: number): boolean => Number.isInteger(number) && number >= 1900 && number <= 2100;

/** `单位：元`, `填报单位：某街道` stand over a table and name none of its columns. */
const isRemark = (cell: Cell): boolean => typeof cell === 'string' && /[:：]\s*\S/.test(cell);
