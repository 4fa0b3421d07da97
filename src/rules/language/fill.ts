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

/** A reader that knows how to read many records at once. */
export const withFill = (reader: (record: number) => Cell | Grid, fill: Fill): Reader =>
  Object.assign(reader, { fill });

/** Reads many records, one by one where the reader knows no better. */
export function fill(reader: Reader, records: Selection, into: Column): void {
  if (reader.fill) return reader.fill(records, into);
  for (let n = 0; n < records.length; n += 1) into[n] = reader(records[n]);
}

const spare: Column[] = [];

/** Lends an array to hold what some records give; arrays are used again, so that filling them makes no garbage. */
export function lend<T>(use: (column: Column) => T): T {
  const column = spare.pop() ?? [];
  const result = use(column);
  spare.push(column);
  return result;
}

/** Reads the records that stand at some places of a selection, and puts what they give there; a blank that is handed on is 0. */
export function fillPlaces(
  reader: Reader,
  records: Selection,
  places: readonly number[],
  into: Column,
): void {
  if (places.length === 0) return;
  lend((column) => {
    const some = places.length === records.length ? records : places.map((place) => records[place]);
    fill(reader, some, column);
    for (let n = 0; n < places.length; n += 1) into[places[n]] = column[n] ?? 0;
  });
}
