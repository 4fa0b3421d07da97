import type { Table } from '../../returns/table';
import type { Rule } from '../rule';
import type { RuleSetProblem } from './problem';
import { referencesOf, tablesOf } from './references';

/** Columns that no rule reads or marks, of the tables that any rule is about. Remarks need no rule. */
export function unseenColumns(rules: readonly Rule[], tables: ReadonlyMap<string, Table>): RuleSetProblem[] {
  const seen = new Map<string, Set<string>>();
  // A table may be called by two names: its own, and its worksheet's.
  const nameOf = (table: string): string => tables.get(table)?.name ?? table;
  const see = (table: string, columns: readonly string[]): void => {
    const name = nameOf(table);
    seen.set(name, new Set([...(seen.get(name) ?? []), ...columns.map(folded)]));
  };
  for (const rule of rules) {
    see(rule.table, rule.marks);
    for (const { table, first, last } of referencesOf(rule)) {
      see(table, between(tables.get(table), first, last));
    }
    for (const name of tablesOf(rule)) {
      const table = tables.get(name);
      if (table)
        see(
          table.name,
          table.columns.map((column) => column.name),
        );
    }
  }
  const judged = new Set(rules.map((rule) => nameOf(rule.table)));
  return [...new Set(tables.values())]
    .filter(({ name }) => judged.has(name))
    .flatMap(({ name, columns, spec }) => {
      const remarks = spec?.columns.filter(({ type }) => type === 'note').map((column) => column.name);
      return columns
        .filter((column) => !seen.get(name)?.has(folded(column.name)) && !remarks?.includes(column.name))
        .map((column): RuleSetProblem => ({
          kind: 'unseenColumn',
          rules: [],
          table: name,
          column: column.name,
        }));
    });
}

/** Formulas need not write a header's spaces, nor its capitals. */
const folded = (name: string): string => name.replace(/\s/g, '').toUpperCase();

/** The columns from one to another, as the table has them; the two alone where it is not known. */
function between(table: Table | undefined, first: string, last: string): string[] {
  const names = table?.columns.map(({ name }) => folded(name)) ?? [];
  const [from, to] = [names.indexOf(folded(first)), names.indexOf(folded(last))];
  return from < 0 || to < 0 ? [first, last] : names.slice(Math.min(from, to), Math.max(from, to) + 1);
}
