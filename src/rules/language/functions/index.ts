import type { FunctionDefinition } from '../../../domain/functions/definition';
import type { FormulaFunction, Functions } from '../function';
import { aggregate } from './aggregate';
import { arrays } from './arrays';
import { conditional } from './conditional';
import { dates } from './date';
import { information } from './information';
import { logic } from './logic';
import { lookup } from './lookup';
import { math } from './math';
import { multiples } from './multiples';
import { pattern } from './pattern';
import { shequFunction } from './shequ';
import { textFunctions } from './text';
import { within } from './within';

const builtIn: Functions = {
  ...logic,
  ...information,
  ...math,
  ...multiples,
  ...textFunctions,
  ...pattern,
  ...dates,
  ...aggregate,
  ...arrays,
  ...conditional,
  ...lookup,
};

const NAMESPACE = /^(_xlfn\.|_xlws\.)*(SHEQU\.)?/i;

type Registry = ReadonlyMap<string, FunctionDefinition>;

/** Functions found before, by the name as it was written. */
const found = new WeakMap<Registry, Map<string, FormulaFunction>>();

/** A function by the name that stands in a formula, in any case, with or without Excel's file prefixes. */
export function functionNamed(name: string, shequ: Registry): FormulaFunction | undefined {
  let known = found.get(shequ);
  if (!known) found.set(shequ, (known = new Map()));
  const before = known.get(name);
  if (before) return before;
  const definition = look(name, shequ);
  if (definition) known.set(name, definition);
  return definition;
}

function look(name: string, shequ: Registry): FormulaFunction | undefined {
  const bare = name.replace(NAMESPACE, '').toUpperCase();
  if (/^(_xlfn\.|_xlws\.)*SHEQU\./i.test(name)) {
    const definition = shequ.get(bare);
    return definition && shequFunction(definition);
  }
  if (Object.hasOwn(within, bare)) return within[bare];
  return Object.hasOwn(builtIn, bare) ? builtIn[bare] : undefined;
}

/** Excel's functions that the rule language knows, beside those of SHEQU. */
export const functionNames: readonly string[] = Object.keys(builtIn);
