import { type Cell, CellError, cellError, isError } from '../../../domain/cell';
import { compare, toBoolean, toNumber } from '../coerce';
import { eachWithErrors, type FormulaFunction, type Functions } from '../function';
import { fold } from '../lift';
import { Grid, type Value } from '../value';

/** IF, IFS, SWITCH, CHOOSE look only at the branch they take, so an error in another one does no harm. */
function branch(cells: readonly Cell[]): Cell {
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const condition = toBoolean(cells[i]);
    if (isError(condition)) return condition;
    if (condition) return cells[i + 1];
  }
  return cellError('#N/A');
}

/** IF on single cells: condition, then, and otherwise FALSE; a blank that is handed on is 0. */
export const ifCells = ([condition, yes, no]: readonly Cell[]): Cell => {
  const taken = toBoolean(condition);
  if (isError(taken)) return taken;
  return taken ? (yes ?? 0) : no === undefined ? false : (no ?? 0);
};

function switchCase(cells: readonly Cell[]): Cell {
  const [value, ...rest] = cells;
  if (isError(value)) return value;
  let i = 0;
  for (; i + 1 < rest.length; i += 2) {
    const option = rest[i];
    if (isError(option)) return option;
    if (compare(value, option) === 0) return rest[i + 1];
  }
  return i < rest.length ? rest[i] : cellError('#N/A');
}

function choose([index, ...options]: readonly Cell[]): Cell {
  const number = toNumber(index);
  if (isError(number)) return number;
  const n = Math.trunc(number as number);
  return n >= 1 && n <= options.length ? options[n - 1] : cellError('#VALUE!');
}

/** AND, OR, XOR: text and blanks inside rectangles are passed over, as Excel does. */
function truths(args: readonly (Cell | Grid)[]): readonly boolean[] | CellError {
  const found: boolean[] = [];
  for (const arg of args) {
    if (arg instanceof Grid) {
      for (const column of arg.columns) {
        for (const cell of column) {
          if (isError(cell)) return cell;
          if (typeof cell === 'boolean' || typeof cell === 'number') found.push(Boolean(cell));
        }
      }
    } else if (arg !== null) {
      const value = toBoolean(arg);
      if (isError(value)) return value;
      found.push(value);
    }
  }
  return found.length === 0 ? cellError('#VALUE!') : found;
}

const connective = (join: (values: readonly boolean[]) => boolean): FormulaFunction => ({
  min: 1,
  max: 255,
  call: (args) =>
    fold(
      (values) => {
        const found = truths(values);
        return isError(found) ? found : join(found as readonly boolean[]);
      },
      args as readonly Value[],
    ),
});

export const logic: Functions = {
  IF: eachWithErrors(2, 3, ifCells),
  IFS: eachWithErrors(2, 254, branch),
  SWITCH: eachWithErrors(3, 254, switchCase),
  CHOOSE: eachWithErrors(2, 254, choose),
  IFERROR: eachWithErrors(2, 2, ([value, other]) => (isError(value) ? other : (value ?? 0))),
  IFNA: eachWithErrors(2, 2, ([value, other]) => (isError(value) && value.code === '#N/A' ? other : value)),
  AND: connective((values) => values.every(Boolean)),
  OR: connective((values) => values.some(Boolean)),
  XOR: connective((values) => values.filter(Boolean).length % 2 === 1),
  NOT: eachWithErrors(1, 1, ([value]) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: eachWithErrors(0, 0, () => true),
  FALSE: eachWithErrors(0, 0, () => false),
};
