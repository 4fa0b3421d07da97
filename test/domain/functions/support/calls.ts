import { type Cell, isError, type Matrix } from '../../../../src/domain/cell';
import { callFunction } from '../../../../src/domain/functions/call';
import type { FunctionDefinition } from '../../../../src/domain/functions/definition';
import { examples } from '../../../../src/domain/functions/examples';
import { functions } from '../../../../src/domain/functions/registry';

export type Arguments = readonly (Matrix | undefined)[];

export const every: readonly FunctionDefinition[] = [...functions.values()];
/** For `describe.each`. */
export const named = (definitions: readonly FunctionDefinition[]) =>
  definitions.map((definition) => [definition.name, definition] as const);

const toMatrix = (argument: Cell | Matrix): Matrix | undefined =>
  argument === null ? undefined : Array.isArray(argument) ? argument : [[argument]];

/** As many arguments as the function has parameters, those left out as undefined. */
const padded = ({ parameters }: FunctionDefinition, args: readonly (Cell | Matrix)[]): Arguments =>
  parameters.map((_, i) => toMatrix(args[i] ?? null));

/** The worked examples of a function, as calls. */
export function workedCalls(definition: FunctionDefinition): Arguments[] {
  return examples.filter(({ name }) => name === definition.name).map(({ args }) => padded(definition, args));
}

const isFirst = (cell: Cell | undefined): boolean => cell !== null && cell !== undefined && cell !== '';

/** A call with one cell for each value that the function is lifted over, whose result is neither error nor blank. */
function single(definition: FunctionDefinition, args: Arguments, row: number): Arguments {
  return args.map((arg, i) =>
    arg === undefined || definition.parameters[i]!.takes === 'range'
      ? arg
      : [[(arg[row] ?? arg[0]!)[0] ?? null]],
  );
}

/** Calls with one cell a value and a result that is neither error nor blank, from the worked examples. */
export function plainCalls(definition: FunctionDefinition): Arguments[] {
  return workedCalls(definition)
    .flatMap((args) => {
      const rows = Math.max(1, ...args.map((arg) => arg?.length ?? 1));
      return Array.from({ length: Math.min(rows, 3) }, (_, row) => single(definition, args, row));
    })
    .filter((args) => {
      const result = callFunction(definition.name, args).flat();
      return result.some(isFirst) && !result.some(isError);
    });
}

/** The first of them; a function without one has no worked example of a plain call. */
export function plainCall(definition: FunctionDefinition): Arguments {
  const [first] = plainCalls(definition);
  if (first === undefined) throw new Error(`${definition.name}: no worked example gives a plain result`);
  return first;
}

/** The arguments with one of them replaced. */
export const replaced = (args: Arguments, index: number, by: Matrix | undefined): Arguments =>
  args.map((arg, i) => (i === index ? by : arg));
