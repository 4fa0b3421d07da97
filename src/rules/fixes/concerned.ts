import type { ReturnData, TableColumn } from '../../returns/table';
import { FormulaProblem, Scope } from '../language';
import type { Rule } from '../rule';
import { referencesOf } from '../self-check/references';

/** The columns that rules are about: those that they mark, and those that their formulas read. */
export function concernedColumns(data: ReturnData, rules: readonly Rule[]): ReadonlySet<TableColumn> {
  const scope = new Scope(data, new Map(), new Set(), new Map());
  const columns = new Set<TableColumn>();
  for (const rule of rules) {
    try {
      const marks = rule.marks.map((mark) => ({ table: rule.table, first: mark, last: mark }));
      for (const { table: name, first, last } of [...marks, ...referencesOf(rule)]) {
        const table = scope.table(name);
        const [from, to] = [first, last].map((each) => table.columns.indexOf(scope.column(table, each)));
        for (const column of table.columns.slice(Math.min(from, to), Math.max(from, to) + 1)) {
          columns.add(column);
        }
      }
    } catch (error) {
      // It cannot be run, which the check has said.
      if (!(error instanceof FormulaProblem)) throw error;
    }
  }
  return columns;
}
