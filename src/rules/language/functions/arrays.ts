import { type Cell, cellError, isError } from '../../../domain/cell';
import { toBoolean } from '../coerce';
import type { Functions } from '../function';
import { fold } from '../lift';
import { Grid } from '../value';

type Args = readonly (Cell | Grid)[];

/** Distinct rows of a range, in order of first occurrence; text without regard to case. */
function unique([range]: Args): Cell | Grid {
  if (!(range instanceof Grid)) return range;
  const seen = new Map<string, Cell[]>();
  for (const row of range.rows()) {
    const key = row.map(keyOf).join('\u0001');
    if (!seen.has(key)) seen.set(key, row);
  }
  return Grid.ofRows([...seen.values()]);
}

const keyOf = (cell: Cell): string =>
  isError(cell) ? cell.code : `${typeof cell}${String(cell).toUpperCase()}`;

/** FILTER(range, include, [if_empty]): rows whose condition holds; #CALC! where none does and nothing is given for it. */
function filter([range, include, empty]: Args): Cell | Grid {
  const grid = range instanceof Grid ? range : new Grid([[range]]);
  const conditions = include instanceof Grid ? include : new Grid([[include]]);
  if (conditions.width !== 1 || conditions.height !== grid.height) return cellError('#VALUE!');
  const kept: number[] = [];
  for (let row = 0; row < grid.height; row += 1) {
    const holds = toBoolean(conditions.columns[0][row]);
    if (isError(holds)) return holds;
    if (holds) kept.push(row);
  }
  if (kept.length === 0) return empty ?? cellError('#CALC!');
  return new Grid(grid.columns.map((column) => kept.map((row) => column[row])));
}

/** Functions that give rectangles. */
export const arrays: Functions = {
  UNIQUE: { min: 1, max: 1, bind: (args) => fold(unique, args) },
  // Most conditions compare whole columns with the record's cells: what they give is kept for records with the same.
  FILTER: { min: 2, max: 3, costly: true, bind: (args) => fold(filter, args) },
  TRANSPOSE: {
    min: 1,
    max: 1,
    bind: (args) => fold(([arg]) => (arg instanceof Grid ? Grid.ofRows(arg.columns) : arg), args),
  },
};
