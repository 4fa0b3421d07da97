import type { Table, ReturnData } from '../../returns/table';
import { CHANGES, ROSTER } from '../catalogue/columns';
import { emptyTable } from '../absent';
import { withDerived } from './derived-column';
import { lastRoster, LAST_ROSTER_DERIVED } from './last-roster';
import { DERIVED, LAST_DATE, LAST_ROSTER } from './names';
import { withComparable } from './with-comparable';

/** Tables without records, with all that rules against last period may refer to: to look at rules without any data. */
export function withEmptyPrior(data: ReturnData): ReturnData {
  const tables = new Map(data.tables);
  const add = (name: string, columns: readonly string[], table: Table | undefined): void => {
    if (table)
      tables.set(name, withDerived(table, Object.fromEntries(columns.map((column) => [column, []]))));
  };
  const both = [DERIVED.person, DERIVED.movement];
  add(ROSTER, both, tables.get(ROSTER));
  add(CHANGES, [DERIVED.person], tables.get(CHANGES));
  add(LAST_ROSTER, [...both, ...Object.values(LAST_ROSTER_DERIVED)], emptyTable(lastRoster));
  return withComparable({ ...data, tables, names: new Map([[LAST_DATE, { value: null }]]) });
}
