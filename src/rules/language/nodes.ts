import type { Cell } from '../../domain/cell';
import type { TableColumn } from '../../returns/table';
import { fill, type Reader, withFill } from './fill';
import { Grid } from './value';

/** What is known of a part of a formula besides what it gives. */
export interface Known {
  /** The column of the table, where the part is this record's cell of it and nothing else. */
  readonly column?: readonly Cell[];
  /** The same where it is that cell with "*" behind it: a criterion that finds what begins with it. */
  readonly prefix?: readonly Cell[];
  /** What stands in the formula itself. */
  readonly literal?: Cell;
  /** Whole columns of a table, where the part is a reference to them and nothing else. */
  readonly range?: Grid;
}

const NOTHING: Known = {};

/** One part of a formula. All have one shape: the engine reads millions of them, and is slow where shapes differ. */
export class Node {
  constructor(
    readonly at: Reader,
    /** Whether it depends on the record; if not, any record does to read it. */
    readonly perRecord: boolean,
    /** Whether it gives one cell, and never a rectangle. */
    readonly scalar: boolean,
    readonly known: Known = NOTHING,
  ) {}
}

/** Computed at its first use and kept. */
export function constant(compute: () => Cell | Grid, scalar = false, known?: Known): Node {
  let value: Cell | Grid | undefined;
  const read = (): Cell | Grid => (value === undefined ? (value = compute()) : value);
  return new Node(
    withFill(read, ({ length }, into) => {
      const same = read();
      for (let n = 0; n < length; n += 1) into[n] = same;
    }),
    false,
    scalar,
    known,
  );
}

export const BLANK: Node = constant(() => null, true);

/** What stands in the formula itself. */
export const literal = (cell: Cell): Node => constant(() => cell, true, { literal: cell });

/** This record's cell of a column. */
export const ofRecord = ({ values }: TableColumn): Node =>
  new Node(
    withFill(
      (record) => values[record],
      (records, into) => {
        for (let n = 0; n < records.length; n += 1) into[n] = values[records[n]];
      },
    ),
    true,
    true,
    { column: values },
  );

/** This record's cells of several columns, as a rectangle one high. */
export const ofRow = (columns: readonly TableColumn[]): Node =>
  new Node((record) => new Grid(columns.map(({ values }) => [values[record]])), true, false);

/** What a part gives for all records alike; undefined where it depends on the record, or is not there. */
export const fixed = (node: Node | undefined): Cell | Grid | undefined =>
  node === undefined || node.perRecord ? undefined : node.at(0);

/** A reader that is made when it is first asked: only then are the arguments that it is made of looked at. */
export function lazily(make: () => Reader): Reader {
  let reader: Reader | undefined;
  return withFill(
    (record) => (reader ??= make())(record),
    (records, into) => fill((reader ??= make()), records, into),
  );
}

/** A node made of others: computed once where none of them depends on the record, and neither does it itself. */
export const combine = (
  nodes: readonly Node[],
  at: Reader,
  scalar: boolean,
  perRecord = false,
  known?: Known,
): Node =>
  perRecord || nodes.some((node) => node.perRecord)
    ? new Node(at, true, scalar, known)
    : constant(() => at(0), scalar, known);
