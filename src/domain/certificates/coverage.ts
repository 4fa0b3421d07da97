import { type Cell, type CellError, isBlank, isError, type Matrix } from '../cell';
import { roundedShare } from '../shares/round';
import { foldText } from '../text/fold';

const DECIMALS = 2;

/** The codes in a range, each once; a number and the same digits as text are one code. */
function codesOf(range: Matrix): Set<string> | CellError {
  const codes = new Set<string>();
  for (const row of range) {
    for (const cell of row as readonly Cell[]) {
      if (isError(cell)) return cell;
      const code = isBlank(cell) ? '' : foldText(String(cell));
      if (code !== '') codes.add(code);
    }
  }
  return codes;
}

/**
 * 覆盖率: the share of the required codes or names that occur among those present. Duplicates count once on either
 * side, what is present and not required counts for nothing. `#DIV/0!` when nothing is required.
 */
export function coverage(present: Matrix, required: Matrix): number | CellError {
  const wanted = codesOf(required);
  if (isError(wanted)) return wanted;
  const found = codesOf(present);
  if (isError(found)) return found;
  let covered = 0;
  for (const code of wanted) if (found.has(code)) covered++;
  return roundedShare(covered, wanted.size, DECIMALS);
}
