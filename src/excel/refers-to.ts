import { parseRange } from '../workbook/address';
import type { CellRange } from '../workbook/port';

/** `=封面!$B$3` or `='a''b'!$A$1:$C$9` → its rectangle; null for formulas, constants, unions and whole columns. */
export function refersTo(formula: unknown): CellRange | null {
  const match =
    typeof formula === 'string' ? /^=(?:'((?:[^']|'')+)'|([^'!(),]+))!([$A-Z0-9:]+)$/i.exec(formula) : null;
  if (!match) return null;
  const rect = parseRange(match[3]);
  const sheet = match[1]?.replace(/''/g, "'") ?? match[2];
  // A book in brackets is another workbook.
  return rect && !sheet.includes('[') ? { sheet, ...rect } : null;
}
