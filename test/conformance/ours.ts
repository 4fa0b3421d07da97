import { type Cell, cellError } from '../../src/domain/cell';
import { functions } from '../../src/domain/functions/registry';
import type { ReturnData, Table } from '../../src/returns/table';
import { at, compileFormula, FormulaProblem, Scope, single } from '../../src/rules/language';
import type { Columns } from './records';

/** Columns as a table that formulas may refer to: header in row 1. */
export function asTable(name: string, columns: Columns): Table {
  const entries = Object.entries(columns);
  return {
    name,
    sheet: name,
    columns: entries.map(([column, values], place) => ({ name: column, values, column: place })),
    rows: entries[0][1].length,
    rowOf: (record) => record + 1,
  };
}

/** What the rule language gives for a formula: one value a record, or a single one where it is the same for all. */
export function ourAnswers(formula: string, table: Table, scope: Scope): Cell[] {
  try {
    const compiled = compileFormula(formula, table, scope);
    const records = Array.from({ length: compiled.perRecord ? table.rows : 1 }, (_, n) => n);
    const value = compiled.evaluate(records);
    return records.map((n) => single(at(value, n)));
  } catch (error) {
    if (!(error instanceof FormulaProblem)) throw error;
    return [cellError('#NAME?', error.message)];
  }
}

export function scopeOf(tables: readonly Table[]): Scope {
  const data: ReturnData = {
    tables: new Map(tables.map((table) => [table.name, table])),
    cover: new Map(),
    structure: [],
  };
  return new Scope(data, new Map(), new Set(), functions);
}

/** The same columns with each value as another program would hold it. */
export const retold = (columns: Columns, cell: (value: Cell) => Cell): Columns =>
  Object.fromEntries(Object.entries(columns).map(([name, values]) => [name, values.map(cell)]));
