import type { AstExpression } from '@borgar/fx';
import { FormulaProblem, nodesOf, parseFormula, type Scope } from '../../language';
import { prepare, type ReadyRule } from '../../prepare';
import type { Rule } from '../../rule';
import { columnReference } from '../../self-check/references';
import { comparisonsIn, isComparison } from './conjuncts';
import { argumentsOf, nameOf } from './references';

/** A rule that may be made of linear edits, with what it reads. */
export interface EditRule {
  readonly rule: Rule;
  readonly ready: ReadyRule;
  /** A total and its parts: its outermost comparison is an equality. */
  readonly balance: boolean;
  /** Columns of its own table whose cell in this record it reads. */
  readonly reads: ReadonlySet<string>;
  /** Columns that it adds up, as table and column. */
  readonly sums: readonly (readonly [table: string, column: string])[];
}

/**
 * The rules that may be linear, in their order; one that cannot be run says nothing about any cell. In steps, since
 * they have to be compiled.
 */
export function* editRules(rules: readonly Rule[], scope: Scope): Generator<void, EditRule[]> {
  const found: EditRule[] = [];
  for (const [place, rule] of rules.entries()) {
    if (place % SCANNED === 0) yield;
    if (!mayBeLinear(rule)) continue;
    const prepared = prepare(rule, scope);
    yield;
    if ('problem' in prepared) continue;
    const tree = parseFormula(rule.formula);
    const reads = new Set<string>(prepared.ready.formula.reads.map(({ name }) => name));
    for (const { name } of prepared.ready.when?.reads ?? []) reads.add(name);
    const sums = [...nodesOf(tree)].flatMap((node) => sumsIn(node, rule, scope));
    const balance = tree.type === 'BinaryExpression' && tree.operator === '=';
    found.push({ rule, ready: prepared.ready, balance, reads: withInputs(reads, prepared.ready), sums });
  }
  return found;
}

/** Rules looked at in one step. */
const SCANNED = 64;

/** A first look, so that most rules need not be compiled: some comparison without text on either side. */
function mayBeLinear({ formula }: Rule): boolean {
  try {
    return comparisonsIn(parseFormula(formula)).some(
      (node) => isComparison(node) && sidesOf(node).every(isFigure),
    );
  } catch (error) {
    if (error instanceof FormulaProblem) return false;
    throw error;
  }
}

const sidesOf = (node: AstExpression): readonly AstExpression[] =>
  node.type === 'BinaryExpression' ? (node.arguments as readonly AstExpression[]) : [];

const FIGURES = new Set('SUM SUMIF SUMIFS COUNT COUNTA COUNTIF COUNTIFS ROWS N VALUE ABS EDATE'.split(' '));

/** Numbers, references, arithmetic, sums and counts; whatever stands in a criterion. */
function isFigure(node: AstExpression): boolean {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'number';
    case 'ReferenceIdentifier':
      return true;
    case 'UnaryExpression':
    case 'BinaryExpression':
      return (node.arguments as readonly AstExpression[]).every(isFigure);
    case 'CallExpression':
      return FIGURES.has(nameOf(node)) || isParameterCall(node);
    default:
      return false;
  }
}

/** A call that no cell enters, such as YEAR(统计时点), is a constant. */
const isParameterCall = (node: AstExpression): boolean =>
  [...nodesOf(node)].every((part) => part.type !== 'ReferenceIdentifier' || part.kind === 'name');

/** Columns whose cells a SUM or SUMIFS adds up. */
function sumsIn(node: AstExpression, rule: Rule, scope: Scope): (readonly [string, string])[] {
  if (node.type !== 'CallExpression') return [];
  const args = argumentsOf(node);
  const name = nameOf(node);
  const added =
    name === 'SUM'
      ? args
      : name === 'SUMIFS'
        ? args.slice(0, 1)
        : name === 'SUMIF'
          ? [args[2] ?? args[0]]
          : [];
  return added.flatMap((arg) => {
    const reference = columnReference(arg, rule.table);
    if (!reference || reference.thisRow) return [];
    const table = scope.table(reference.table);
    return [[table.name, scope.column(table, reference.first).name] as const];
  });
}

/** With the columns that computed ones are made of. */
function withInputs(reads: ReadonlySet<string>, { table }: ReadyRule): ReadonlySet<string> {
  const all = new Set(reads);
  for (const name of all) {
    const formula = table.spec?.columns.find((column) => column.name === name)?.formula;
    if (formula === undefined) continue;
    for (const node of nodesOf(parseFormula(formula))) {
      const reference = columnReference(node, table.name);
      if (reference?.thisRow) all.add(reference.first);
    }
  }
  return all;
}
