import { type Cell, cellError, isError } from '../../../domain/cell';
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

/** AND, OR, XOR: how many are TRUE, of how many; text and blanks in referenced cells are passed over, as Excel does. */
const connective = (join: (yes: number, all: number) => boolean): FormulaFunction => ({
  min: 1,
  max: 255,
  call: (args, { references }) =>
    fold(
      (values) => {
        let all = 0;
        let yes = 0;
        for (let i = 0; i < values.length; i += 1) {
          const value = values[i];
          if (value instanceof Grid) {
            for (const column of value.columns) {
              for (const cell of column) {
                if (isError(cell)) return cell;
                if (typeof cell !== 'boolean' && typeof cell !== 'number') continue;
                all += 1;
                if (cell) yes += 1;
              }
            }
          } else if (value !== null && !(references[i] && typeof value === 'string')) {
            const truth = toBoolean(value);
            if (isError(truth)) return truth;
            all += 1;
            if (truth) yes += 1;
          }
        }
        return all === 0 ? cellError('#VALUE!') : join(yes, all);
      },
      args as readonly Value[],
    ),
});

export const logic: Functions = {
  IF: eachWithErrors(2, 3, ifCells),
  IFS: eachWithErrors(2, 254, branch),
  SWITCH: eachWithErrors(3, 254, switchCase),
  CHOOSE: eachWithErrors(2, 254, choose),
  IFERROR: eachWithErrors(2, 2, ([value, other]) => (isError(value) ? (other ?? 0) : (value ?? 0))),
  IFNA: eachWithErrors(2, 2, ([value, other]) =>
    isError(value) && value.code === '#N/A' ? (other ?? 0) : (value ?? 0),
  ),
  AND: connective((yes, all) => yes === all),
  OR: connective((yes) => yes > 0),
  XOR: connective((yes) => yes % 2 === 1),
  NOT: eachWithErrors(1, 1, ([value]) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: eachWithErrors(0, 0, () => true),
  FALSE: eachWithErrors(0, 0, () => false),
};
