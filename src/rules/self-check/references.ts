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

/** The column of the rule's own table whose cell in this record a node is; undefined for any other node. */
export function ownCell(node: AstExpression, table: string): string | undefined {
  const reference = columnReference(node, table);
  return reference?.thisRow && reference.table === table ? reference.first : undefined;
}

/** Columns of its own table that a formula reads with `[@…]`. */
export function ownCells(formula: string, table: string): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const node of nodesOf(parseFormula(formula))) {
    const cell = ownCell(node, table);
    if (cell !== undefined) cells.add(cell);
  }
  return cells;
}

/** Everything that a rule's formulas refer to. */
export function referencesOf({ table, formula, when, by, expected, values }: Rule): ColumnReference[] {
  const formulas = [formula, when, by, expected, ...Object.values(values ?? {})];
  return formulas.flatMap((text) =>
    text === undefined
      ? []
      : [...nodesOf(parseFormula(text))].flatMap((node) => columnReference(node, table) ?? []),
  );
}
