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

/** A function by the name that stands in a formula, in any case, with or without Excel's file prefixes. */
export function functionNamed(
  name: string,
  shequ: ReadonlyMap<string, FunctionDefinition>,
): FormulaFunction | undefined {
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
