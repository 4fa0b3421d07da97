import { isBlank, type Cell } from '../domain/cell';

const NOTE = /^(注|说明|备注|填表|制表|填报|审核|单位负责|联系|note)/i;
/** Such a word with what it says behind it or in the next cell: `填表人：张三`, `联系电话`. */
const LABEL = /[:：]|^(注|说明|备注|note|(填表|制表|填报|审核|单位负责|联系)(人|日期|时间|单位|电话)?)$/i;

const COLON = /[:：]/;

/** More than this is a record. */
const MOST = 3;

/**
 * Whether a row is a line of words under a table: `注：…`, `填表人：张三 … 审核人：李四`. It has no number, and
 * leaves most of the row blank where not each of its cells is such a label.
 *
 * @param width how many columns the table has
 */
export function isNoteRow(cells: readonly (Cell | undefined)[], width: number): boolean {
  const filled = cells.filter(isFilled);
  const [first] = filled;
  if (typeof first !== 'string' || !NOTE.test(first.trim())) return false;
  if (filled.every((cell) => typeof cell === 'string' && COLON.test(cell))) return true;
  if (filled.length > MOST || filled.length * 3 > width) return false;
  if (filled.length > 1 && !LABEL.test(first.replace(/\s/g, ''))) return false;
  return filled.every((cell) => typeof cell !== 'number');
}

export const isFilled = (cell: Cell | undefined): boolean =>
  cell !== undefined && !isBlank(cell) && !(typeof cell === 'string' && cell.trim() === '');
