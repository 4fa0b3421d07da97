import type { AstExpression } from '@borgar/fx';
import { functions } from '../../domain/functions/registry';
import { functionNamed } from '../language';
import { comparison, type Spelling } from './canonical';
import { constantOf } from './comparisons';
import { isVarying } from './constant';
import { rangeOf } from './ranges';
import { ownCell } from './references';
import { ANYTHING, TEXTS, type ValueSet } from './value-set';

/** What a formula asks about: a cell of the record, or one value made of its cells, `LEN([@a])`. */
export interface Thing {
  /** Its spelling: things of one key are the same for a record. */
  readonly key: string;
  readonly node: AstExpression;
  /** The column, where it is a cell and nothing else. */
  readonly column?: string;
  /** What it may be whatever the record holds. */
  readonly range: ValueSet;
}

/** Key of a thing as EXACT sees it: its text, with capitals. */
export const asWritten = (key: string): string => `EXACT ${key}`;

/** The things of a formula that some part of it compares with a constant, or asks the kind of. */
export function thingsIn(ast: AstExpression, spelling: Spelling): Thing[] {
  const compared = comparison(ast);
  if (compared) {
    const { left, right } = compared;
    const asked = constantOf(right) !== undefined ? left : constantOf(left) !== undefined ? right : undefined;
    return asked ? thing(asked, spelling) : [];
  }
  if (ast.type !== 'CallExpression') return [];
  const args = (ast.arguments as readonly (AstExpression | null)[]).filter((arg) => arg !== null);
  switch (ast.callee.name.toUpperCase()) {
    case 'ISNUMBER':
    case 'ISTEXT':
    case 'ISBLANK':
      return args.flatMap((arg) => thing(arg, spelling));
    case 'EXACT':
      return args.flatMap((arg) =>
        thing(arg, spelling).flatMap((one) => [
          one,
          { key: asWritten(one.key), node: one.node, range: TEXTS },
        ]),
      );
    case 'AND':
    case 'OR':
    case 'NOT':
    case 'IF':
      return args.flatMap((arg) => thingsIn(arg, spelling));
    default:
      return [];
  }
}

function thing(node: AstExpression, spelling: Spelling): Thing[] {
  if (!isOneValue(node, spelling.table)) return [];
  const key = spelling.of(node);
  const column = ownCell(node, spelling.table);
  return [
    column === undefined ? { key, node, range: rangeOf(node) } : { key, node, column, range: ANYTHING },
  ];
}

/** Whether a part of a formula gives one value for a record, the same each time. */
export const isOneValue = (ast: AstExpression, table: string): boolean =>
  ast.type !== 'Literal' && !isVarying(ast) && isOne(ast, table);

function isOne(ast: AstExpression, table: string): boolean {
  switch (ast.type) {
    case 'Literal':
      return true;
    case 'ReferenceIdentifier':
      return ownCell(ast, table) !== undefined;
    case 'UnaryExpression':
    case 'BinaryExpression':
      return (ast.arguments as readonly AstExpression[]).every((part) => isOne(part, table));
    case 'CallExpression': {
      const { scalar } = functionNamed(ast.callee.name, functions) ?? {};
      if (scalar === 'always' || scalar === undefined) return scalar === 'always';
      return (ast.arguments as readonly (AstExpression | null)[]).every(
        (arg, place) => arg === null || (typeof scalar === 'function' && !scalar(place)) || isOne(arg, table),
      );
    }
    default:
      return false;
  }
}
