import type { AstExpression, CallExpression } from '@borgar/fx';
import type { FunctionDefinition } from '../../domain/functions/definition';
import type { Cell } from '../../domain/cell';
import type { FormulaFunction } from './function';
import { fullWidth } from './full-width';
import { functionNamed } from './functions';
import { BLANK, literal, type Node } from './nodes';
import { parseFormula } from './parse';
import { FormulaProblem } from './problem';
import { nodesOf, placeOf } from './walk';

type Shequ = ReadonlyMap<string, FunctionDefinition>;

/** The function that is called. @throws FormulaProblem `unknownFunction`, `clock`, `argumentCount` */
export function calledFunction(call: CallExpression, shequ: Shequ): FormulaFunction {
  const { name } = call.callee;
  const place = placeOf(call);
  const definition = functionNamed(name, shequ);
  if (!definition) {
    throw new FormulaProblem(
      CLOCK.has(name.toUpperCase()) ? 'clock' : 'unknownFunction',
      { function: name },
      place,
    );
  }
  const given = call.arguments.length;
  if (given < definition.min || given > definition.max || definition.takes?.(given) === false) {
    throw new FormulaProblem('argumentCount', { function: name, given }, place);
  }
  return definition;
}

/** Functions that read the clock: a return is checked as of its reference date. */
const CLOCK: ReadonlySet<string> = new Set(['TODAY', 'NOW']);

/** Refuses a call that cannot give anything but an error. @throws FormulaProblem as the function has it */
export function requireSound(
  call: CallExpression,
  { refuses }: FormulaFunction,
  nodes: readonly Node[],
): void {
  const refusal = refuses?.(nodes);
  if (!refusal) return;
  const argument = (call.arguments[refusal.argument] ?? call) as AstExpression;
  throw new FormulaProblem(refusal.key, { function: call.callee.name, ...refusal.params }, placeOf(argument));
}

/** Looks at a formula's calls alone, where the tables that it is about are not at hand. @throws FormulaProblem */
export function requireCalls(formula: string, shequ: Shequ): void {
  for (const node of nodesOf(parseFormula(formula))) {
    // What stands between “ and ” is read as a name.
    const slip = node.type === 'ReferenceIdentifier' && /[“”]/.test(node.value);
    if (slip) throw fullWidth(node.value, placeOf(node)) ?? new FormulaProblem('syntax', {}, placeOf(node));
    if (node.type !== 'CallExpression') continue;
    const args = node.arguments as readonly (AstExpression | null)[];
    const nodes = args.map((arg) => (arg?.type === 'Literal' ? literal(arg.value as Cell) : BLANK));
    requireSound(node, calledFunction(node, shequ), nodes);
  }
}
