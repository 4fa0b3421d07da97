import { type Cell, type CellError, cellError, isError } from '../../../domain/cell';
import { compare, toBoolean, toNumber } from '../coerce';
import { eachWithErrors, type FormulaFunction, type Functions } from '../function';
import { fill, fillPlaces, withFill } from '../fill';
import { type Calculation, fold, overGrids } from '../lift';
import { Grid } from '../value';

/** IFS and SWITCH look only at the branch they take, so an error in another one does no harm. */
function branch(cells: readonly Cell[]): Cell {
  for (let i = 0; i + 1 < cells.length; i += 2) {
    const condition = toBoolean(cells[i]);
    if (isError(condition)) return condition;
    if (condition) return cells[i + 1];
  }
  return cellError('#N/A');
}

/** IF on single cells: condition, then, and otherwise FALSE; a blank that is handed on is 0. */
const ifCells = ([condition, yes, no]: readonly Cell[]): Cell => {
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

/** Only the branch that a record takes is worked out: what follows a cheap test (is it text?) is not for everybody. */
const lazyIf: FormulaFunction = {
  min: 2,
  max: 3,
  scalar: 'ofScalars',
  bind: ([condition, yes, no]) => {
    const all = no ? [condition, yes, no] : [condition, yes];
    const { at: test } = condition;
    const { at: then } = yes;
    const otherwise = no?.at ?? ((): Cell => false);
    // A rectangle of conditions has no one branch to take.
    const everywhere = (record: number): Cell | Grid =>
      overGrids(
        ifCells as Calculation,
        all.map((node) => node.at(record)),
      );
    return withFill(
      (record) => {
        const value = test(record);
        if (value instanceof Grid) return everywhere(record);
        const taken = toBoolean(value);
        if (isError(taken)) return taken;
        return (taken ? then(record) : otherwise(record)) ?? 0;
      },
      all.every(({ scalar }) => scalar) &&
        ((records, into) => {
          const whereTrue: number[] = [];
          const whereFalse: number[] = [];
          fill(test, records, into);
          for (let n = 0; n < records.length; n += 1) {
            const taken = toBoolean(into[n] as Cell);
            if (typeof taken === 'boolean') (taken ? whereTrue : whereFalse).push(n);
            else into[n] = taken;
          }
          fillPlaces(then, records, whereTrue, into, 0);
          fillPlaces(otherwise, records, whereFalse, into, 0);
        }),
    );
  },
};

/** The same for IFERROR and CHOOSE, where no rectangle can be among the values that are not taken. */
const lazily = (eager: FormulaFunction, lazy: FormulaFunction['bind']): FormulaFunction => ({
  ...eager,
  bind: (args, context) => (args.every((arg) => arg.scalar) ? lazy : eager.bind)(args, context),
});

const ifError = lazily(
  eachWithErrors(2, 2, ([value, other]) => (isError(value) ? (other ?? 0) : (value ?? 0))),
  ([{ at: tried }, { at: other }]) =>
    withFill(
      (record) => {
        const value = tried(record);
        return (isError(value) ? other(record) : value) ?? 0;
      },
      (records, into) => {
        const failed: number[] = [];
        fill(tried, records, into);
        for (let n = 0; n < records.length; n += 1) {
          if (isError(into[n])) failed.push(n);
          else into[n] ??= 0;
        }
        fillPlaces(other, records, failed, into, 0);
      },
    ),
);

function choose([index, ...options]: readonly Cell[]): Cell {
  const place = placeOf(index, options);
  return typeof place === 'number' ? options[place] : place;
}

/** Which option a number chooses: its place. */
function placeOf(index: Cell, { length }: readonly unknown[]): number | CellError {
  const number = toNumber(index);
  if (isError(number)) return number;
  const n = Math.trunc(number as number);
  return n >= 1 && n <= length ? n - 1 : cellError('#VALUE!');
}

const lazyChoose = lazily(eachWithErrors(2, 254, choose), ([{ at: index }, ...nodes]) => {
  const options = nodes.map(({ at }) => at);
  return withFill(
    (record) => {
      const place = placeOf(index(record) as Cell, options);
      return typeof place === 'number' ? options[place](record) : place;
    },
    (records, into) => {
      const chosen = options.map((): number[] => []);
      fill(index, records, into);
      for (let n = 0; n < records.length; n += 1) {
        const place = placeOf(into[n] as Cell, options);
        if (typeof place === 'number') chosen[place].push(n);
        else into[n] = place;
      }
      options.forEach((option, place) => fillPlaces(option, records, chosen[place], into));
    },
  );
});

/** What AND and OR make of a value: a truth value, an error, or nothing where they pass over it. */
function truthOf(cell: Cell, isReference: boolean): boolean | CellError | null {
  if (typeof cell === 'boolean') return cell;
  return cell === null || (isReference && typeof cell === 'string') ? null : toBoolean(cell);
}

/** AND, OR, XOR: how many are TRUE, of how many; text and blanks in referenced cells are passed over, as Excel does. */
const connective = (join: (yes: number, all: number) => boolean): FormulaFunction => ({
  min: 1,
  max: 255,
  scalar: 'always',
  bind: (args, { references }) => {
    return fold((values) => {
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
          continue;
        }
        const truth = truthOf(value, references[i]);
        if (truth === null) continue;
        if (typeof truth !== 'boolean') return truth;
        all += 1;
        if (truth) yes += 1;
      }
      return all === 0 ? cellError('#VALUE!') : join(yes, all);
    }, args);
  },
});

export const logic: Functions = {
  IF: lazyIf,
  IFS: eachWithErrors(2, 254, branch),
  SWITCH: eachWithErrors(3, 254, switchCase),
  CHOOSE: lazyChoose,
  IFERROR: ifError,
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
