import { type Cell, type CellError, cellError, isError } from '../../../domain/cell';
import { compare, toBoolean, toNumber } from '../coerce';
import { eachOneWithErrors, eachWithErrors, type FormulaFunction, type Functions } from '../function';
import { borrow, fill, fillPlaces, giveBack, withFill } from '../fill';
import { type Calculation, fold, overGrids } from '../lift';
import { Grid } from '../value';
import { pairsAfter } from './sizes';

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
            if (taken === true) whereTrue.push(n);
            else if (taken === false) whereFalse.push(n);
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
function truthOf(cell: Cell, isReference: boolean): Truth {
  if (typeof cell === 'boolean') return cell;
  return cell === null || (isReference && typeof cell === 'string') ? null : toBoolean(cell);
}

/** A truth value, an error, or nothing yet. */
type Truth = boolean | CellError | null;

/** AND, OR, XOR; text and blanks in referenced cells are passed over, as Excel does. */
const connective = (join: (a: boolean, b: boolean) => boolean): FormulaFunction => {
  /** An error stays, whatever comes after it. */
  const joined = (a: Truth, b: Truth): Truth => {
    if (typeof a === 'boolean' && typeof b === 'boolean') return join(a, b);
    return isError(a) || b === null ? a : b;
  };
  return {
    min: 1,
    max: 255,
    scalar: 'always',
    bind: (args, { references }) => {
      const whole = fold((values) => {
        let truth: Truth = null;
        for (let i = 0; i < values.length; i += 1) {
          const value = values[i];
          if (value instanceof Grid) {
            for (const column of value.columns)
              for (const cell of column) truth = joined(truth, inRange(cell));
          } else truth = joined(truth, truthOf(value, references[i]));
        }
        return truth ?? cellError('#VALUE!');
      }, args);
      if (!args.every(({ scalar }) => scalar)) return whole;
      return withFill(
        (record) => whole(record),
        (records, into) => {
          const column = borrow();
          args.forEach(({ at }, i) => {
            fill(at, records, i === 0 ? into : column);
            if (i === 0)
              for (let n = 0; n < records.length; n += 1) into[n] = truthOf(into[n] as Cell, references[0]);
            else
              for (let n = 0; n < records.length; n += 1)
                into[n] = joined(into[n] as Truth, truthOf(column[n] as Cell, references[i]));
          });
          for (let n = 0; n < records.length; n += 1) into[n] ??= cellError('#VALUE!');
          giveBack(column);
        },
      );
    },
  };
};

/** Of the cells of a range only numbers and truth values count. */
const inRange = (cell: Cell): Truth =>
  typeof cell === 'boolean' || isError(cell) ? cell : typeof cell === 'number' ? cell !== 0 : null;

export const logic: Functions = {
  IF: lazyIf,
  IFS: { ...eachWithErrors(2, 254, branch), takes: pairsAfter(0) },
  SWITCH: eachWithErrors(3, 254, switchCase),
  CHOOSE: lazyChoose,
  IFERROR: ifError,
  IFNA: eachWithErrors(2, 2, ([value, other]) =>
    isError(value) && value.code === '#N/A' ? (other ?? 0) : (value ?? 0),
  ),
  AND: connective((a, b) => a && b),
  OR: connective((a, b) => a || b),
  XOR: connective((a, b) => a !== b),
  NOT: eachOneWithErrors((value) => {
    const truth = toBoolean(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: eachWithErrors(0, 0, () => true),
  FALSE: eachWithErrors(0, 0, () => false),
};
