import type { Cell } from '../../domain/cell';
import type { TableColumn } from '../../returns/table';
import { PerRecord, type Value } from './value';

/** Zero-based records of a table, ascending: the ones a formula is evaluated for. */
export type Selection = readonly number[];

/** One node: a value for the selected records, computed once where it is the same for all. */
export interface Node {
  readonly perRecord: boolean;
  evaluate(records: Selection): Value;
}

/** Computed at its first use and kept. */
export function constant(compute: () => Value): Node {
  let value: Value | undefined;
  return { perRecord: false, evaluate: () => (value === undefined ? (value = compute()) : value) };
}

export const BLANK: Node = constant(() => null);

/** This record's cell of a column. */
export function ofRecord({ values }: TableColumn): Node {
  return {
    perRecord: true,
    evaluate: (records) => {
      const out = new Array<Cell>(records.length);
      for (let n = 0; n < records.length; n += 1) out[n] = values[records[n]];
      return new PerRecord(out);
    },
  };
}

/** A node made of others: computed once where none of them depends on the record, and neither does it itself. */
export function combine(
  nodes: readonly Node[],
  apply: (args: Value[], records: Selection) => Value,
  dependsOnRecord = false,
): Node {
  if (!dependsOnRecord && nodes.every((node) => !node.perRecord)) {
    return constant(() =>
      apply(
        nodes.map((node) => node.evaluate(NO_RECORDS)),
        NO_RECORDS,
      ),
    );
  }
  return {
    perRecord: true,
    evaluate: (records) =>
      spread(
        apply(
          nodes.map((node) => node.evaluate(records)),
          records,
        ),
        records,
      ),
  };
}

const NO_RECORDS: Selection = [];

/** A result that turned out the same for all records (an error about the arguments) stands for each of them. */
const spread = (value: Value, records: Selection): Value =>
  value instanceof PerRecord ? value : new PerRecord(records.map(() => value));
