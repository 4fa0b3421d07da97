import type { Cell } from '../../domain/cell';
import type { FunctionDefinition } from '../../domain/functions/definition';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import { CriteriaIndex } from './criteria-index';
import { Dictionaries } from './dictionary';
import { Grouping } from './groups';
import { LookupIndex } from './lookup-index';
import type { Memo } from './memo';
import { FormulaProblem } from './problem';
import { Grid } from './value';

/** What formulas may refer to during one check; indexes and ranges are shared by all of them. */
export class Scope {
  readonly dictionaries = new Dictionaries();
  readonly criteria = new CriteriaIndex(this.dictionaries);
  readonly grouping = new Grouping(this.dictionaries);
  readonly lookup = new LookupIndex();
  private readonly memos = new Map<string, Memo>();
  private readonly grids = new Map<string, Grid>();

  constructor(
    readonly data: ReturnData,
    /** Thresholds by bare name; null where no value is set. */
    readonly parameters: ReadonlyMap<string, Cell>,
    /** Cover fields that the template has, so that one missing from a return is blank and not unknown. */
    readonly coverFields: ReadonlySet<string>,
    readonly shequ: ReadonlyMap<string, FunctionDefinition>,
  ) {}

  table(name: string, position?: number): Table {
    const table = this.data.tables.get(name);
    if (!table) throw new FormulaProblem('unknownTable', { table: name }, position);
    return table;
  }

  column(table: Table, name: string, position?: number): TableColumn {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column) return column;
    const expected = table.spec?.columns.some((candidate) => candidate.name === name);
    throw new FormulaProblem(
      expected ? 'columnMissing' : 'unknownColumn',
      { table: table.name, column: name },
      position,
    );
  }

  /** Whole columns, from one to another; the same object for the same columns. */
  range(table: Table, first: string, last: string, position?: number): Grid {
    const key = `${table.name}\u0001${first}\u0001${last}`;
    let grid = this.grids.get(key);
    if (!grid) {
      const from = table.columns.indexOf(this.column(table, first, position));
      const to = table.columns.indexOf(this.column(table, last, position));
      const columns = table.columns.slice(Math.min(from, to), Math.max(from, to) + 1);
      this.grids.set(key, (grid = new Grid(columns.map((column) => column.values))));
    }
    return grid;
  }

  /** The memo of a part of formulas, by what names it. */
  memo(key: string, create: () => Memo): Memo {
    let memo = this.memos.get(key);
    if (!memo) this.memos.set(key, (memo = create()));
    return memo;
  }

  /** A bare name: a parameter or a cover field. */
  named(name: string, position?: number): Cell {
    const parameter = this.parameters.get(name);
    if (parameter !== undefined) return parameter;
    const field = this.data.cover.get(name);
    if (field !== undefined) return field;
    if (this.coverFields.has(name)) return null;
    throw new FormulaProblem('unknownName', { name }, position);
  }
}
