import type { Table, TableColumn } from '../returns/table';
import { compileFormula, type Compiled, FormulaProblem, type Problem, type Scope } from './language';
import type { Rule } from './rule';

/** A rule compiled against a return's tables, or why it cannot run on them. */
export type Prepared =
  { readonly rule: Rule; readonly ready: ReadyRule } | { readonly rule: Rule; readonly problem: Problem };

export interface ReadyRule {
  readonly table: Table;
  readonly formula: Compiled;
  readonly when?: Compiled;
  readonly by?: Compiled;
  readonly expected?: Compiled;
  readonly values: ReadonlyMap<string, Compiled>;
  readonly marks: readonly TableColumn[];
  /** Columns whose blank leaves a record without a judgement: undecided, or out of scope where the rule says so. */
  readonly needs: readonly TableColumn[];
  /** Those of them that decide whether the record is in scope. */
  readonly scopeNeeds: readonly TableColumn[];
  readonly missing: 'undecided' | 'outOfScope';
  /** Columns shown in a finding: the marked ones first, then what the formula reads. */
  readonly shown: readonly TableColumn[];
}

/** Never throws for a rule that cannot run: a broken rule is its own outcome, not a failure of every record. */
export function prepare(rule: Rule, scope: Scope): Prepared {
  try {
    return { rule, ready: ready(rule, scope) };
  } catch (error) {
    if (error instanceof FormulaProblem) return { rule, problem: error.problem };
    throw error;
  }
}

function ready(rule: Rule, scope: Scope): ReadyRule {
  const table = scope.data.tables.get(rule.table);
  if (!table) throw new FormulaProblem('tableMissing', { table: rule.table });
  const compile = (formula: string): Compiled => compileFormula(formula, table, scope);
  const optional = (formula: string | undefined): Compiled | undefined =>
    formula === undefined ? undefined : compile(formula);
  const formula = compile(rule.formula);
  const when = optional(rule.when);
  // A computed column may have been left out of a return; then there is one cell less to point at.
  const marks = rule.marks.flatMap((name) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (column) return [column];
    const spec = table.spec?.columns.find((candidate) => candidate.name === name);
    return spec?.fill === 'formula' ? [] : [scope.column(table, name)];
  });
  const needs = rule.needs?.map((name) => scope.column(table, name));
  return {
    table,
    formula,
    when,
    by: optional(rule.by),
    expected: optional(rule.expected),
    values: new Map(Object.entries(rule.values ?? {}).map(([name, text]) => [name, compile(text)])),
    marks,
    needs: needs ?? formula.reads,
    scopeNeeds: needs?.filter((column) => when?.reads.includes(column)) ?? [],
    missing: rule.missing ?? 'undecided',
    shown: [...new Set([...marks, ...formula.reads])],
  };
}
