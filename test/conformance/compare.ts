import { type Cell, CellError } from '../../src/domain/cell';

/** Numbers that agree in this many digits agree: Excel and Calc both show 15, and each rounds in its own way on the way. */
const DIGITS = 13;

/** Whether two answers are the same in a cell. A blank handed on shows as 0. */
export function agree(ours: Cell, calc: Cell): boolean {
  const [a, b] = [asShown(ours), asShown(calc)];
  if (typeof a === 'number' && typeof b === 'number') {
    return a === b || a.toPrecision(DIGITS) === b.toPrecision(DIGITS) || nextToNothing(a, b);
  }
  return a === b;
}

/** 0.3-0.3 by way of binary fractions may leave 5.5e-17 in one program and 0 in the other. */
const nextToNothing = (a: number, b: number): boolean => Math.abs(a - b) < 1e-15;

/** Calc has no truth values, only numbers shown as TRUE and FALSE; an empty text is written as an empty cell. */
function asShown(cell: Cell): string | number {
  if (cell === null) return 0;
  if (typeof cell === 'boolean') return Number(cell);
  return cell instanceof CellError ? `error ${cell.code}` : typeof cell === 'string' ? `text ${cell}` : cell;
}

/** What a formula gave in one record, beside what it was asked about. */
export interface Answered {
  readonly about: string;
  readonly formula: string;
  /** Values of the record's columns that the formula names with `[@…]`, in the formula's order. */
  readonly read: readonly Cell[];
  readonly ours: Cell;
  readonly calc: Cell;
  /** What ours would be if truth values were numbers, as they are to Calc. */
  readonly oursWithNumbers: () => Cell;
}

export interface Difference {
  /** Short name, printed with how often it was met. */
  readonly id: string;
  /** What Excel does by its documentation, and what Calc does instead. */
  readonly excel: string;
  explains(answered: Answered): boolean;
}

export interface Tally {
  agreed: number;
  explained: number;
  unexplained: number;
}

export interface Comparison {
  readonly byFunction: ReadonlyMap<string, Tally>;
  /** How many answers each difference explains, by its id. */
  readonly byDifference: ReadonlyMap<string, number>;
  readonly unexplained: readonly Answered[];
}

/** The first difference that explains an answer, as it is or once truth values are numbers. */
function explanation(answered: Answered, differences: readonly Difference[]): Difference | undefined {
  const found = differences.find((one) => one.explains(answered));
  if (found) return found;
  const retold = { ...answered, ours: answered.oursWithNumbers() };
  return differences.find((one) => one.explains(retold));
}

export function compareAll(all: Iterable<Answered>, differences: readonly Difference[]): Comparison {
  const byFunction = new Map<string, Tally>();
  const byDifference = new Map(differences.map(({ id }) => [id, 0]));
  const unexplained: Answered[] = [];
  for (const answered of all) {
    let tally = byFunction.get(answered.about);
    if (!tally) byFunction.set(answered.about, (tally = { agreed: 0, explained: 0, unexplained: 0 }));
    if (agree(answered.ours, answered.calc)) {
      tally.agreed += 1;
      continue;
    }
    const difference = explanation(answered, differences);
    if (difference) {
      tally.explained += 1;
      byDifference.set(difference.id, (byDifference.get(difference.id) ?? 0) + 1);
    } else {
      tally.unexplained += 1;
      unexplained.push(answered);
    }
  }
  return { byFunction, byDifference, unexplained };
}
