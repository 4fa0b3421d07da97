import type { Cell } from '../../domain/cell';
import type { Grid } from './value';

/** Zero-based records of a table, ascending: the ones a formula is evaluated for. */
export type Selection = readonly number[];

/** What a part of a formula gives for some records, in their order. */
export type Column = (Cell | Grid)[];

/** What a part of a formula gives for a record. */
export interface Reader {
  (record: number): Cell | Grid;
  /**
   * The same for many records at once, into the first places of an array. Loops over arrays are several times as
   * fast as calls within calls, and what they were last used for does not slow them down.
   */
  fill?: Fill;
}

export type Fill = (records: Selection, into: Column) => void;

/** A reader that knows how to read many records at once; one that does not (`false`) is asked for each. */
export const withFill = (reader: (record: number) => Cell | Grid, fill: Fill | false): Reader =>
  fill ? Object.assign(reader, { fill }) : reader;

/** Reads many records, one by one where the reader knows no better. */
export function fill(reader: Reader, records: Selection, into: Column): void {
  if (reader.fill) return reader.fill(records, into);
  for (let n = 0; n < records.length; n += 1) into[n] = reader(records[n]);
}

const spare: Column[] = [];

/** An array to hold what some records give; arrays are used again, so that filling them makes no garbage. */
export const borrow = (): Column => spare.pop() ?? [];

export const giveBack = (column: Column): void => void spare.push(column);

/** Reads the records that stand at some places of a selection, and puts what they give there. */
export function fillPlaces(
  reader: Reader,
  records: Selection,
  places: readonly number[],
  into: Column,
  /** What a blank that is handed on becomes. */
  blank: Cell = null,
): void {
  if (places.length === 0) return;
  if (places.length === records.length) {
    fill(reader, records, into);
    if (blank !== null) for (let n = 0; n < records.length; n += 1) into[n] ??= blank;
    return;
  }
  const some = new Array<number>(places.length);
  for (let n = 0; n < places.length; n += 1) some[n] = records[places[n]];
  const column = borrow();
  fill(reader, some, column);
  for (let n = 0; n < places.length; n += 1) into[places[n]] = column[n] ?? blank;
  giveBack(column);
}
