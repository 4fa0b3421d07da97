import type { ReturnData, Table } from '../returns/table';
import type { Finding, FindingCell, FindingRange } from '../rules/finding';
import { FormulaProblem } from '../rules/language';
import type { Rule } from '../rules/rule';
import type { Gap } from '../rules/undecided/gap';
import type { Rows } from '../rules/undecided/rows';
import { referencesOf, type ColumnReference } from '../rules/self-check/references';
import { dayText } from './head';

/**
 * What identifies data: population, measurement, unit, attribute. Here the table, the return (unit code, reference
 * date), the worksheet row as `R12`, and the column; "" for all rows or columns. A row names nobody.
 */
export type Key = readonly [population: string, measurement: string, unit: string, attribute: string];

/** Names of the columns that a finding's cells are in, a cell at a time; "" for a cell outside all tables. */
export const columnNames = ({ sheet, cells }: Finding, data: ReturnData): string[] => {
  const table = tableOn(sheet, data);
  return cells.map((cell) => (table && columnAt(table, cell)) ?? '');
};

/** Keys of a return's data. */
export class DataKeys {
  private readonly measurement: string;
  private readonly read_ = new Map<Rule, readonly ColumnReference[]>();

  constructor(private readonly data: ReturnData) {
    const code = data.cover.get('填报单位代码');
    this.measurement = data.cover.size === 0 ? '' : `${String(code ?? '')} ${dayText(data)}`.trim();
  }

  table(name: string): Key {
    return [name, this.measurement, '', ''];
  }

  /** The cells that a finding blames; the whole sheet where it names none. */
  cells(finding: Finding): readonly Key[] {
    const { sheet, cells, ranges = [] } = finding;
    const name = tableOn(sheet, this.data)?.name ?? sheet;
    if (ranges.length > 0) return ranges.map((range) => this.column(range));
    if (cells.length === 0) return [this.table(name)];
    const columns = columnNames(finding, this.data);
    return cells.map(({ row }, n) => [name, this.measurement, `R${row + 1}`, columns[n]]);
  }

  /** A whole column of a table. */
  private column({ sheet, ...cell }: FindingRange): Key {
    const table = tableOn(sheet, this.data);
    return [table?.name ?? sheet, this.measurement, '', (table && columnAt(table, cell)) ?? ''];
  }

  /** The cells of a cause for which rules could not judge, a run of rows as `R5:R9`; the parameters where it is these. */
  gap({ kind, sheet, column, columns }: Gap, rows: Rows): readonly Key[] {
    const table = tableOn(sheet, this.data);
    const name = table?.name ?? sheet;
    if (kind === 'parameter' || column === undefined) {
      return columns.length === 0
        ? [this.table(name)]
        : columns.map((each) => [name, this.measurement, '', each]);
    }
    return [...rows.runs()].map(({ first, last }): Key => {
      const unit = first === last ? `R${first + 1}` : `R${first + 1}:R${last + 1}`;
      return [name, this.measurement, unit, columns[0]];
    });
  }

  /** What the rule read to find it: cells of the same rows, and whole columns; the blamed cells where it is no formula. */
  read(finding: Finding, rule: Rule | undefined, target: readonly Key[]): readonly Key[] {
    if (!rule) return target;
    const rows = [...new Set(finding.cells.map(({ row }) => `R${row + 1}`))];
    const keys = this.references(rule).flatMap(({ table, first, last, thisRow }): Key[] => {
      const attribute = first === last ? first : `${first}:${last}`;
      const units = thisRow && table === rule.table ? rows : [''];
      return units.map((unit) => [table, this.measurement, unit, attribute]);
    });
    return keys.length === 0 ? target : distinct(keys);
  }

  private references(rule: Rule): readonly ColumnReference[] {
    let found = this.read_.get(rule);
    if (!found) this.read_.set(rule, (found = readBy(rule)));
    return found;
  }
}

function readBy({ formula, when, table }: Rule): readonly ColumnReference[] {
  try {
    // What its message shows besides is not what it was judged by.
    return referencesOf({ formula, ...(when === undefined ? {} : { when }), table });
  } catch (error) {
    if (error instanceof FormulaProblem) return [];
    throw error;
  }
}

const distinct = (keys: readonly Key[]): Key[] => [
  ...new Map(keys.map((key) => [key.join('\n'), key])).values(),
];

const tableOn = (sheet: string, data: ReturnData): Table | undefined =>
  [...data.tables.values()].find((table) => table.sheet === sheet);

/** A form has a column of values, and a row for each field. */
function columnAt(table: Table, { row, column }: FindingCell): string | undefined {
  const form = table.spec?.layout === 'form';
  return table.columns.find((each) => each.column === column && (!form || table.rowOf(0, each) === row))
    ?.name;
}
