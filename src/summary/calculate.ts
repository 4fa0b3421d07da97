import { functions } from '../domain/functions/registry';
import type { Cell } from '../domain/cell';
import type { ReturnContent } from '../returns/content';
import { formulasOf } from '../returns/given';
import type { ReturnData, Table } from '../returns/table';
import type { SheetSpec, Template } from '../returns/template';
import { at, compileFormula, Scope, single } from '../rules/language';

/**
 * A return's content with the values that its formulas of single cells give, so that a reader who does not calculate
 * sees numbers; columns that are all formula are calculated along on the sheets that have such cells. An error becomes
 * a blank. Formulas of a sheet refer to columns further left alone, so they are worked out column by column.
 */
export function calculated(content: ReturnContent, template: Template): ReturnContent {
  const sheets = new Map(content.sheets);
  for (const spec of template.sheets) {
    const formulas = formulasOf(content, spec.name);
    if (formulas.size === 0) continue;
    const records = (sheets.get(spec.name) ?? []).map((record) => ({ ...record }));
    sheets.set(spec.name, records);
    for (const { name, formula: whole } of spec.columns) {
      const places = records.flatMap((_, index) => {
        const formula = formulas.get(`${index}/${name}`) ?? whole;
        return formula === undefined ? [] : [{ index, formula }];
      });
      // Indexes of columns are kept by a scope; what was calculated last stands in none.
      const { scope, table } = scopeOf(sheets, template, spec);
      for (const { index, formula } of places) {
        records[index][name] = valueOf(formula, index, table, scope);
      }
    }
  }
  return { ...content, sheets };
}

function valueOf(formula: string, record: number, table: Table, scope: Scope): Cell {
  const value = single(at(compileFormula(formula, table, scope).evaluate([record]), 0));
  return typeof value === 'object' || value === '' ? null : value;
}

function scopeOf(
  sheets: ReturnContent['sheets'],
  template: Template,
  own: SheetSpec,
): { scope: Scope; table: Table } {
  const tables = new Map(
    template.sheets.map((spec) => [spec.name, tableOf(spec, sheets.get(spec.name) ?? [])]),
  );
  const [form] = template.sheets.filter(({ layout }) => layout === 'form');
  const cover = new Map(Object.entries(sheets.get(form?.name ?? '')?.[0] ?? {}));
  const data: ReturnData = { tables, cover, structure: [] };
  const fields = new Set(form?.columns.map(({ name }) => name));
  return {
    scope: new Scope(data, new Map(), fields, functions),
    table: tables.get(own.name) as Table,
  };
}

const tableOf = (spec: SheetSpec, records: readonly Readonly<Record<string, Cell>>[]): Table => ({
  name: spec.name,
  sheet: spec.name,
  columns: spec.columns.map(({ name }, column) => ({
    name,
    values: records.map((record) => record[name] ?? null),
    column,
  })),
  rows: records.length,
  spec,
  rowOf: (record) => record + 1,
});
