import type { Cell, Matrix } from '../domain/cell';
import { callFunction } from '../domain/functions/call';
import type { FunctionDefinition } from '../domain/functions/definition';
import { type Example, examples } from '../domain/functions/examples';

export interface Worked {
  readonly definition: FunctionDefinition;
  readonly example: Example;
  readonly result: Matrix;
}

export const isMatrix = (value: Cell | Matrix | undefined): value is Matrix => Array.isArray(value);

/** An example calculated: a required blank is a blank cell, an optional one is left out. */
export const runExample = ({ name, parameters }: FunctionDefinition, { args }: Example): Matrix =>
  callFunction(
    name,
    args.map((value, i) => {
      if (isMatrix(value)) return value;
      return value === null && parameters[i]?.optional ? undefined : [[value]];
    }),
  );

/** The worked examples of a function, calculated. */
export const workedOf = (definition: FunctionDefinition): Worked[] =>
  examples
    .filter(({ name }) => name === definition.name)
    .map((example) => ({ definition, example, result: runExample(definition, example) }));
