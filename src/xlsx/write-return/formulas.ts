import { formulaToFile } from '../sheet/formula-text';

/** `[@列]` and `[@[列]]`: a cell of the same record. */
const SAME_RECORD = /\[@(?:\[([^\]]*)\]|([^[\]]*))\]/g;

/**
 * A column's formula as the file holds it: `[@列]` is shorthand of the editing line, which files write out with
 * the table's name, and functions bear their prefixes.
 */
export function columnFormula(formula: string, table: string): string {
  const full = formula.replace(SAME_RECORD, (_, long, short) => `${table}[[#This Row],[${long ?? short}]]`);
  return formulaToFile(full).replace(/^=/, '');
}
