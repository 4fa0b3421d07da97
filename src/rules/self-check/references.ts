import { type AstExpression, parseStructRef } from '@borgar/fx';
import { nodesOf, parseFormula } from '../language';
import type { Rule } from '../rule';

/** Columns of a table that a formula refers to: one, or all from the first to the last. */
export interface ColumnReference {
  readonly table: string;
  readonly first: string;
  readonly last: string;
  /** This record's cell of it, `[@…]`. */
  readonly thisRow: boolean;
}

/** What a node of a formula refers to, in the table the rule is about; undefined for any other node. */
export function columnReference(node: AstExpression, table: string): ColumnReference | undefined {
  if (node.type !== 'ReferenceIdentifier' || node.kind !== 'table') return undefined;
  const parsed = parseStructRef(node.value);
  const columns = parsed?.columns ?? [];
  if (!parsed || columns.length === 0) return undefined;
  return {
    table: parsed.table || table,
    first: columns[0],
    last: columns[columns.length - 1],
    thisRow: parsed.sections?.includes('this row') ?? false,
  };
}

/** The columns of the rule's own table whose cells in this record a node is; undefined for any other node. */
export function ownRange(node: AstExpression, table: string): ColumnReference | undefined {
  const reference = columnReference(node, table);
  return reference?.thisRow && reference.table === table ? reference : undefined;
}

/** The column of the rule's own table whose cell in this record a node is; undefined for any other node. */
export function ownCell(node: AstExpression, table: string): string | undefined {
  const reference = ownRange(node, table);
  return reference && reference.first === reference.last ? reference.first : undefined;
}

/** Columns of its own table that a formula reads one by one with `[@…]`. */
export function ownCells(formula: string, table: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const node of nodesOf(parseFormula(formula))) {
    const cell = ownCell(node, table);
    if (cell !== undefined) cells.add(cell);
  }
  return cells;
}

/** As much of a rule as its formulas are; some may be left out. */
type Formulas = Pick<Rule, 'table' | 'formula' | 'when' | 'by' | 'expected' | 'values'>;

/** Everything that a rule's formulas refer to. */
export const referencesOf = (rule: Formulas): ColumnReference[] =>
  nodesIn(rule).flatMap((node) => columnReference(node, rule.table) ?? []);

/** Tables that a rule's formulas may refer to as a whole: `T[]`, `T[#All]`, `[@]`, or by the bare name. */
export const tablesOf = (rule: Formulas): string[] =>
  nodesIn(rule).flatMap((node) => {
    if (node.type !== 'ReferenceIdentifier') return [];
    if (node.kind === 'name') return [node.value];
    const parsed = node.kind === 'table' ? parseStructRef(node.value) : undefined;
    return parsed && (parsed.columns ?? []).length === 0 ? [parsed.table || rule.table] : [];
  });

const nodesIn = ({ formula, when, by, expected, values }: Formulas): AstExpression[] =>
  [formula, when, by, expected, ...Object.values(values ?? {})].flatMap((text) =>
    text === undefined ? [] : [...nodesOf(parseFormula(text))],
  );
