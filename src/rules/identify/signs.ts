import type { Cell } from '../../domain/cell';
import { fingerprint, fingerprintOfAll } from '../../domain/fingerprint';
import type { Grid, Selection } from '../language';
import type { ReadyRule } from '../prepare';

/** A value of a rule for the n-th of some records. */
export type ValueOf = (n: number) => Cell;

/** A sign for each of some records: of the cells that were judged, and what the rule says of them. */
export const recordSigns = (
  { judged }: ReadyRule,
  records: Selection,
  more: readonly ValueOf[],
): readonly string[] =>
  records.map((record, n) =>
    fingerprint([...judged.map(({ values }) => values[record] ?? null), ...more.map((value) => value(n))]),
  );

/**
 * The sign of a finding about a table as a whole: of what the rule says of it; where it says nothing, of the columns
 * it reads, each as a bag of values, since rows may be sorted anew.
 */
export function tableSign({ formula, when, marks }: ReadyRule, said: readonly Cell[]): string {
  if (said.some((value) => value !== null)) return fingerprint(said);
  const wholes = [...formula.wholes, ...(when?.wholes ?? [])].flatMap((grid: Grid) => grid.columns);
  const columns = wholes.length > 0 ? wholes : marks.map(({ values }) => values);
  return fingerprint(columns.map((values) => fingerprintOfAll(values.map((value) => fingerprint([value])))));
}
