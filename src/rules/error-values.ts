import { type Cell, isError } from '../domain/cell';
import { fingerprint } from '../domain/fingerprint';
import { communityWorkforce } from '../returns';
import type { ReturnData, Table, TableColumn } from '../returns/table';
import { recordLabel } from './describe-record';
import type { Finding } from './finding';
import { keyOf } from './identify/key';
import { recordKeyOf } from './identify/record-key';
import { unitName, type Units } from './identify/units';

/** Id of the findings about cells that hold an error value. */
export const ERROR_VALUE = 'S16';

/**
 * A finding for each cell of the template that holds an error value (#REF!, #N/A …). Every rule that reads such a
 * cell is undecided, so without these a return of nothing but errors would pass: hard. A scan and no rule of the
 * catalogue, because a rule for each column would be judged record by record, and errors are rare.
 */
export function errorFindings(data: ReturnData, units: Units): Finding[] {
  return communityWorkforce.sheets.flatMap(({ name, columns }) => {
    const table = data.tables.get(name);
    if (!table) return [];
    const known = new Set(columns.map((column) => column.name));
    const broken = table.columns.filter((column) => known.has(column.name) && column.values.some(isError));
    return broken.length === 0 ? [] : findingsIn(table, broken, units);
  });
}

function findingsIn(table: Table, columns: readonly TableColumn[], units: Units): Finding[] {
  const unitOf = units.of(table);
  const recordKey = recordKeyOf(table);
  return columns.flatMap((column) =>
    column.values.flatMap((value: Cell, record): Finding[] => {
      const row = table.rowOf(record, column);
      if (!isError(value) || row < 0 || column.column < 0) return [];
      const unit = unitOf(record);
      const label = recordLabel(table, record);
      return [
        {
          rule: ERROR_VALUE,
          severity: 'hard',
          ...unitName(unit),
          sheet: table.sheet,
          cells: [{ row, column: column.column }],
          ...(label === undefined ? {} : { record: label }),
          values: { [column.name]: value },
          expected: null,
          key: keyOf(ERROR_VALUE, unit.id, [table.name, column.name, ...recordKey(record)]),
          sign: fingerprint([value]),
        },
      ];
    }),
  );
}
