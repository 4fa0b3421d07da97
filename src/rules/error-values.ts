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
 * The cells of the template that hold an error value (#REF!, #N/A …), each a finding, or those of a column together where they are many. Every rule that reads such a
 * cell is undecided, so without these a return of nothing but errors would pass: hard. A look and no rule of the
 * catalogue, because a rule for each column would be judged record by record, and errors are rare. What changes after
 * the first look is told by `replaced`.
 */
export class ErrorCells {
  /** By table, the columns that hold any, with their records. */
  private found?: Map<Table, Map<TableColumn, Set<number>>>;

  /** `valuesOf`: a column's different values, where they are known, else all of them. */
  constructor(
    private readonly data: ReturnData,
    private readonly valuesOf: (column: readonly Cell[]) => readonly Cell[],
  ) {}

  /** Takes up what a cell holds now. */
  replaced(table: Table, column: TableColumn, record: number): void {
    if (!this.found) return;
    const columns = this.found.get(table);
    const records = columns?.get(column);
    if (!isError(column.values[record])) records?.delete(record);
    else if (records) records.add(record);
    else if (ownColumns(table.name).includes(column.name)) {
      this.found.set(table, new Map(columns).set(column, new Set([record])));
    }
  }

  findings(units: Units): Finding[] {
    const found = (this.found ??= this.look());
    // In the order of the sheets, whatever the order in which errors have come and gone.
    return [...this.data.tables.values()].flatMap((table) => {
      const columns = found.get(table);
      return columns ? findingsIn(table, columns, units) : [];
    });
  }

  private look(): Map<Table, Map<TableColumn, Set<number>>> {
    const found = new Map<Table, Map<TableColumn, Set<number>>>();
    for (const table of this.data.tables.values()) {
      const known = new Set(ownColumns(table.name));
      const columns = new Map<TableColumn, Set<number>>();
      for (const column of table.columns) {
        if (!known.has(column.name) || !this.valuesOf(column.values).some(isError)) continue;
        columns.set(column, recordsIn(column));
      }
      if (columns.size > 0) found.set(table, columns);
    }
    return found;
  }
}

const ownColumns = (table: string): readonly string[] =>
  communityWorkforce.sheets.find(({ name }) => name === table)?.columns.map(({ name }) => name) ?? [];

function recordsIn({ values }: TableColumn): Set<number> {
  const records = new Set<number>();
  values.forEach((value, record) => {
    if (isError(value)) records.add(record);
  });
  return records;
}

function findingsIn(
  table: Table,
  columns: ReadonlyMap<TableColumn, ReadonlySet<number>>,
  units: Units,
): Finding[] {
  return table.columns.flatMap((column) => {
    const byCode = new Map<string, number[]>();
    for (const record of [...(columns.get(column) ?? [])].sort((a, b) => a - b)) {
      if (table.rowOf(record, column) < 0 || column.column < 0) continue;
      const code = codeOf(column.values[record]);
      const alike = byCode.get(code);
      if (alike) alike.push(record);
      else byCode.set(code, [record]);
    }
    return [...byCode.values()]
      .flatMap((alike) => (alike.length > FEW ? [alike] : alike.map((record) => [record])))
      .map((records) => findingOf(table, column, records, units));
  });
}

/** More cells of a column with one error have one cause, such as a formula that is nowhere calculated: one finding. */
const FEW = 10;

const codeOf = (value: Cell): string => (isError(value) ? value.code : '');

/** About one cell, or about a column of them. */
function findingOf(table: Table, column: TableColumn, records: readonly number[], units: Units): Finding {
  const [record] = records;
  const isOne = records.length === 1;
  const value = column.values[record];
  const unit = isOne ? units.of(table)(record) : units.reporting;
  const label = isOne ? recordLabel(table, record) : undefined;
  const about = isOne ? recordKeyOf(table)(record) : [codeOf(value)];
  return {
    rule: ERROR_VALUE,
    severity: 'hard',
    ...unitName(unit),
    sheet: table.sheet,
    cells: records.map((each) => ({ row: table.rowOf(each, column), column: column.column })),
    ...(label === undefined ? {} : { record: label }),
    values: { [column.name]: value },
    expected: null,
    key: keyOf(ERROR_VALUE, unit.id, [table.name, column.name, ...about]),
    sign: fingerprint([value]),
  };
}
