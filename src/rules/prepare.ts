import { isBlank } from '../domain/cell';
import type { Table, TableColumn } from '../returns/table';
import {
  columnsGiven,
  compileFormula,
  type Compiled,
  FormulaProblem,
  Grid,
  type Problem,
  requireVerdict,
  type Scope,
} from './language';
import { foldedName } from './language/same-name';
import { placeholdersIn } from './own/placeholders';
import { type CountedSides, countedSides } from './counted-sides';
import { orNoPrior } from './prior/names';
import type { Rule, RulePart } from './rule';
import { allowanceOf } from './tolerance/allowance';

/** A rule compiled against a return's tables, or why it cannot run on them. */
export type Prepared =
  | { readonly rule: Rule; readonly ready: ReadyRule }
  | { readonly rule: Rule; readonly problem: Problem; readonly part: RulePart };

export interface ReadyRule {
  readonly table: Table;
  readonly formula: Compiled;
  readonly when?: Compiled;
  readonly by?: Compiled;
  readonly expected?: Compiled;
  readonly values: ReadonlyMap<string, Compiled>;
  readonly sides: CountedSides;
  readonly marks: readonly TableColumn[];
  /** Columns whose blank leaves a record without a judgement: undecided, or out of scope where the rule says so. */
  readonly needs: readonly TableColumn[];
  /** Those of them that decide whether the record is in scope. */
  readonly scopeNeeds: readonly TableColumn[];
  readonly missing: 'undecided' | 'outOfScope';
  /** Columns shown in a finding: the marked ones first, then what the formula reads. */
  readonly shown: readonly TableColumn[];
  /** Columns of a record that were looked at to judge it. */
  readonly judged: readonly TableColumn[];
}

/** Never throws for a rule that cannot run: a broken rule is its own outcome, not a failure of every record. */
export function prepare(rule: Rule, scope: Scope): Prepared {
  let part: RulePart = 'table';
  const during = <T>(now: RulePart, work: () => T): T => {
    part = now;
    return work();
  };
  try {
    return { rule, ready: ready(rule, scope, during) };
  } catch (error) {
    if (error instanceof FormulaProblem) return { rule, problem: orNoPrior(error.problem), part };
    throw error;
  }
}

/** Notes which part of the rule is being looked at. */
type During = <T>(part: RulePart, work: () => T) => T;

function ready(rule: Rule, scope: Scope, during: During): ReadyRule {
  const table = during('table', () => tableOf(rule, scope));
  const compile = (formula: string): Compiled => compileFormula(formula, table, scope);
  const verdict = (text: string): Compiled => {
    requireVerdict(text);
    return lookingAt(givenColumns(text, table), compile(text));
  };
  const optional = (formula: string | undefined): Compiled | undefined =>
    formula === undefined ? undefined : compile(formula);
  const plain = during('formula', () => verdict(rule.formula));
  const allowed = allowance(rule, during, compile);
  const formula = allowed?.formula ?? plain;
  const when = during('when', () => (rule.when === undefined ? undefined : verdict(rule.when)));
  const marks = during('marks', () => marksOf(rule, table, scope));
  const needs = rule.needs?.flatMap((name) => scope.columns(table, namesIn(name)));
  return {
    table,
    formula,
    when,
    by: during('by', () => optional(rule.by)),
    expected: during('expected', () => optional(rule.expected)),
    values: new Map([
      ...Object.entries(rule.values ?? {}).map(([name, text]) => [name, compile(text)] as const),
      ...(allowed?.values ?? []),
    ]),
    sides: countedSides(rule, plain, compile),
    marks: marks.length > 0 ? marks : formula.reads,
    needs: needs ?? formula.reads,
    scopeNeeds: rule.needsAssumed ? [] : (needs?.filter((column) => when?.reads.includes(column)) ?? []),
    missing: rule.missing ?? 'undecided',
    shown: [...new Set([...marks, ...formula.reads, ...saidColumns(rule, table)])].filter(
      ({ derived }) => !derived,
    ),
    judged: [...new Set([...marks, ...formula.reads, ...(when?.reads ?? [])])],
  };
}

/** One column, or with `[a]:[c]` the first and the last of several. */
const namesIn = (need: string): readonly string[] => /^\[(.+)\]:\[(.+)\]$/.exec(need)?.slice(1) ?? [need];

/** Columns whose cells are the verdict. @throws FormulaProblem `textColumn` where all that is filled in is text */
const givenColumns = (formula: string, table: Table): readonly TableColumn[] =>
  columnsGiven(formula).flatMap(({ column: name, place }) => {
    const column = table.columns.find((candidate) => candidate.name === name);
    if (!column) return [];
    const filled = column.values.filter((cell) => !isBlank(cell));
    if (filled.length > 0 && filled.every((cell) => typeof cell === 'string')) {
      throw new FormulaProblem(TEXT_COLUMN, { column: name }, place);
    }
    return [column];
  });

/** What a rule was found to be broken by that other data may mend. */
export const TEXT_COLUMN = 'textColumn';

/** Whether the formula can run depends on all cells of these columns. */
const lookingAt = (columns: readonly TableColumn[], formula: Compiled): Compiled => ({
  ...formula,
  viewed: [...formula.viewed, ...columns.map(({ values }) => new Grid([values]))],
});

/**
 * The comparison with what it may be out by, and what is said of that. Each setting is compiled by itself first, so
 * that what is wrong in it is told with its own text.
 */
function allowance(rule: Rule, during: During, compile: (formula: string) => Compiled) {
  for (const part of ['tolerance', 'rounding'] as const) {
    const setting = rule[part];
    if (setting !== undefined) during(part, () => compile(String(setting)));
  }
  const found = during(rule.rounding === undefined ? 'tolerance' : 'rounding', () => allowanceOf(rule));
  if (!found) return undefined;
  const { formula, gap, tolerance, rounding } = found;
  const said = Object.entries({ gap, tolerance, rounding }).filter(([, text]) => text !== undefined);
  return {
    formula: compile(formula),
    values: said.map(([name, text]) => [name, compile(text as string)] as const),
  };
}

function tableOf(rule: Rule, scope: Scope): Table {
  try {
    return scope.table(rule.table);
  } catch (error) {
    if (!(error instanceof FormulaProblem) || error.problem.key === 'tableEmpty') throw error;
    throw new FormulaProblem('tableMissing', { table: rule.table });
  }
}

/** Columns that a rule's own words fill in: `{{姓名}}` or `{姓名}`. */
function saidColumns({ words }: Rule, { columns }: Table): TableColumn[] {
  if (!words) return [];
  const said = new Set(placeholdersIn(Object.values(words).join('\n')).map(foldedName));
  return columns.filter(({ name }) => said.has(foldedName(name)));
}

/** A computed column may have been left out of a return; then there is one cell less to point at. */
const marksOf = (rule: Rule, table: Table, scope: Scope): TableColumn[] =>
  rule.marks.flatMap((name) => {
    const spec = table.spec?.columns.find((candidate) => candidate.name === name);
    const there = table.columns.some((candidate) => candidate.name === name);
    return !there && spec?.fill === 'formula' ? [] : [scope.column(table, name)];
  });
