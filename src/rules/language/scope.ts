import type { Cell } from '../../domain/cell';
import type { FunctionDefinition } from '../../domain/functions/definition';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import { CriteriaIndex } from './criteria-index';
import { Dictionaries } from './dictionary';
import { Grouping } from './groups';
import { LookupIndex } from './lookup-index';
import type { Memo } from './memo';
import { FormulaProblem } from './problem';
import { Room } from './room';
import { sharedCalls } from './shared-calls';
import { sameName } from './same-name';
import { Grid } from './value';

/** What formulas may refer to during one check; indexes and ranges are shared by all of them. */
export class Scope {
  readonly dictionaries: Dictionaries;
  readonly criteria: CriteriaIndex;
  readonly grouping: Grouping;
  readonly lookup = new LookupIndex();
  private readonly memos = new Map<string, Memo>();
  private readonly grids = new Map<string, Grid>();
  private shared?: ReadonlySet<string>;

  constructor(
    readonly data: ReturnData,
    /** Thresholds by bare name; null where no value is set. */
    readonly parameters: ReadonlyMap<string, Cell>,
    /** Cover fields that the template has, so that one missing from a return is blank and not unknown. */
    readonly coverFields: ReadonlySet<string>,
    readonly shequ: ReadonlyMap<string, FunctionDefinition>,
    /** The formulas that will be read in this scope, as far as that is known: what they share is worked out once. */
    private readonly formulas: readonly string[] = [],
    /** Where lies what is made of the columns. */
    readonly room = new Room(),
  ) {
    this.dictionaries = new Dictionaries(room);
    this.criteria = new CriteriaIndex(this.dictionaries);
    this.grouping = new Grouping(this.dictionaries);
  }

  table(name: string, position?: number): Table {
    const table = byName(this.data.tables, name);
    if (!table) throw new FormulaProblem('unknownTable', { table: name }, position);
    if (table.columns.length === 0) throw new FormulaProblem('tableEmpty', { table: name }, position);
    return table;
  }

  column(table: Table, name: string, position?: number): TableColumn {
    const column =
      table.columns.find((candidate) => candidate.name === name) ??
      table.columns.find((candidate) => sameName(candidate.name, name));
    if (column) return column;
    const expected = table.spec?.columns.some((candidate) => candidate.name === name);
    throw new FormulaProblem(
      expected ? 'columnMissing' : 'unknownColumn',
      { table: table.name, column: name },
      position,
    );
  }

  /** Columns from one to another; without any named, all that stand on the sheet. */
  columns(table: Table, [first, last = first]: readonly string[], position?: number): readonly TableColumn[] {
    if (first === undefined) return table.columns.filter(({ derived }) => !derived);
    const from = table.columns.indexOf(this.column(table, first, position));
    const to = table.columns.indexOf(this.column(table, last, position));
    return table.columns.slice(Math.min(from, to), Math.max(from, to) + 1);
  }

  /** Whole columns, from one to another, or all; the same object for the same columns. */
  range(table: Table, names: readonly string[], position?: number): Grid {
    return this.grid(table, 'data', names, () =>
      this.columns(table, names, position).map(({ values }) => values),
    );
  }

  /** The same with their headers above, or the headers alone. */
  headed(table: Table, names: readonly string[], withData: boolean, position?: number): Grid {
    return this.grid(table, withData ? 'all' : 'headers', names, () =>
      this.columns(table, names, position).map(({ name, values }) => [name, ...(withData ? values : [])]),
    );
  }

  private grid(
    table: Table,
    part: string,
    names: readonly string[],
    columns: () => readonly (readonly Cell[])[],
  ): Grid {
    const key = [table.name, part, ...names].join('\u0001');
    let grid = this.grids.get(key);
    if (!grid) this.grids.set(key, (grid = new Grid(columns())));
    return grid;
  }

  /**
   * Takes up a record's new value, which stands in its column already: indexes of conditional counts are brought up to
   * date, all else that was known of the column is forgotten. Formulas that look at the whole column in another way
   * than by counting have to be compiled anew.
   */
  replace(column: readonly Cell[], row: number): void {
    this.criteria.replace(column, row, column[row]);
    this.dictionaries.forget(column);
    this.lookup.forget(column);
    this.grouping.forget();
    for (const memo of this.memos.values()) memo.forget();
    this.memos.clear();
    this.grids.clear();
  }

  /** Whether a call stands in the formulas more than once, written the same. */
  isShared(call: string): boolean {
    return (this.shared ??= sharedCalls(this.formulas)).has(call);
  }

  /** The memo of a part of formulas, by what names it. */
  memo(key: string, create: () => Memo): Memo {
    let memo = this.memos.get(key);
    if (!memo) this.memos.set(key, (memo = create()));
    return memo;
  }

  /** The formula that a defined name stands for; undefined for a name that stands for a value, or for nothing. */
  definition(name: string): string | undefined {
    if (this.parameters.has(name) || this.data.cover.has(name) || !this.data.names) return undefined;
    const defined = byName(this.data.names, name);
    return defined && 'formula' in defined ? defined.formula : undefined;
  }

  /** The table that a bare name stands for, where it stands for nothing else. */
  tableCalled(name: string): Table | undefined {
    const isOther = this.parameters.has(name) || this.data.cover.has(name) || this.coverFields.has(name);
    if (isOther || (this.data.names && byName(this.data.names, name))) return undefined;
    const table = byName(this.data.tables, name);
    return table && table.columns.length > 0 ? table : undefined;
  }

  /** A bare name: a parameter, a cover field, or a cell that the workbook has given this name. */
  named(name: string, position?: number): Cell {
    const parameter = this.parameters.get(name);
    if (parameter !== undefined) return parameter;
    const field = this.data.cover.get(name);
    if (field !== undefined) return field;
    const defined = this.data.names && byName(this.data.names, name);
    if (defined && 'value' in defined) return defined.value;
    if (this.coverFields.has(name)) return null;
    throw new FormulaProblem('unknownName', { name }, position);
  }
}

/** Names are the same to Excel whatever their case; a header's line breaks and spaces are not written in formulas. */
function byName<T>(map: ReadonlyMap<string, T>, name: string): T | undefined {
  const exact = map.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of map) if (sameName(key, name)) return value;
  return undefined;
}
