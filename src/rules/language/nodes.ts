import type { Cell } from '../../domain/cell';
import type { TableColumn } from '../../returns/table';
import { Grid } from './value';

/** Zero-based records of a table, ascending: the ones a formula is evaluated for. */
export type Selection = readonly number[];

/** What a part of a formula gives for a record. */
export type Reader = (record: number) => Cell | Grid;

/** One part of a formula. */
export interface Node {
  /** Whether it depends on the record; if not, any record does to read it. */
  readonly perRecord: boolean;
  /** Whether it gives one cell, and never a rectangle. */
  readonly scalar: boolean;
  readonly at: Reader;
  /** The column of the table, where the node is this record's cell of it and nothing else. */
  readonly column?: readonly Cell[];
  /** The same where it is that cell with "*" behind it: a criterion that finds what begins with it. */
  readonly prefix?: readonly Cell[];
  /** What stands in the formula itself. */
  readonly literal?: Cell;
  /** Whole columns of a table, where the node is a reference to them and nothing else. */
  readonly range?: Grid;
}

/** Computed at its first use and kept. */
export function constant(compute: () => Cell | Grid, scalar = false): Node {
  let value: Cell | Grid | undefined;
  return { perRecord: false, scalar, at: () => (value === undefined ? (value = compute()) : value) };
}

export const BLANK: Node = constant(() => null, true);

/** What stands in the formula itself. */
export const literal = (cell: Cell): Node => ({ ...constant(() => cell, true), literal: cell });

/** This record's cell of a column. */
export const ofRecord = ({ values }: TableColumn): Node => ({
  perRecord: true,
  scalar: true,
  at: (record) => values[record],
  column: values,
});

/** This record's cells of several columns, as a rectangle one high. */
export const ofRow = (columns: readonly TableColumn[]): Node => ({
  perRecord: true,
  scalar: false,
  at: (record) => new Grid(columns.map(({ values }) => [values[record]])),
});

/** What a part gives for all records alike; undefined where it depends on the record, or is not there. */
export const fixed = (node: Node | undefined): Cell | Grid | undefined =>
  node === undefined || node.perRecord ? undefined : node.at(0);

/** A reader that is made when it is first asked: only then are the arguments that it is made of looked at. */
export function lazily(make: () => Reader): Reader {
  let reader: Reader | undefined;
  return (record) => (reader ??= make())(record);
}

/** A node made of others: computed once where none of them depends on the record, and neither does it itself. */
export const combine = (nodes: readonly Node[], at: Reader, scalar: boolean, perRecord = false): Node =>
  perRecord || nodes.some((node) => node.perRecord)
    ? { perRecord: true, scalar, at }
    : constant(() => at(0), scalar);
