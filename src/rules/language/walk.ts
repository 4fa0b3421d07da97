import type { AstExpression } from '@borgar/fx';

/** One-based place of a part in the formula, which begins with "=". */
export const placeOf = (ast: AstExpression): number =>
  ((ast.loc as readonly number[] | undefined)?.[0] ?? 0) + 1;

/** A formula's tree, every node before what it is made of. */
export function* nodesOf(ast: AstExpression): Generator<AstExpression> {
  yield ast;
  for (const child of childrenOf(ast)) yield* nodesOf(child);
}

function childrenOf(ast: AstExpression): readonly AstExpression[] {
  switch (ast.type) {
    case 'UnaryExpression':
    case 'BinaryExpression':
    case 'CallExpression':
      // An argument left empty between commas is null.
      return (ast.arguments as readonly (AstExpression | null)[]).filter((arg) => arg !== null);
    case 'LetExpression':
      return [...ast.declarations.map(({ init }) => init as AstExpression), ast.body as AstExpression];
    case 'ArrayExpression':
      return (ast.elements as readonly (readonly AstExpression[])[]).flat();
    default:
      return [];
  }
}
