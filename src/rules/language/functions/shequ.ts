import { type Cell, cellError, type Matrix } from '../../../domain/cell';
import type { EachFunction, FunctionDefinition, WholeFunction } from '../../../domain/functions/definition';
import type { FormulaFunction } from '../function';
import { fold, liftStrict } from '../lift';
import { at, Grid, PerRecord, type Value } from '../value';

/** A SHEQU function as the rule language calls it: the calculation of the domain, over cells, columns or records. */
export function shequFunction(definition: FunctionDefinition): FormulaFunction {
  return {
    costly: true,
    min: definition.parameters.filter((parameter) => !parameter.optional).length,
    max: definition.parameters.length,
    call: (args) => (definition.shape === 'each' ? callEach(definition, args) : callWhole(definition, args)),
  };
}

function callEach(definition: EachFunction, args: readonly (Value | undefined)[]): Value {
  const ranges: (Value | undefined)[] = [];
  const values: Value[] = [];
  definition.parameters.forEach((parameter, i) => {
    if (parameter.takes === 'range') ranges.push(args[i]);
    else values.push(args[i] ?? null);
  });
  if (!ranges.some((range) => range instanceof PerRecord)) {
    return liftStrict(definition.bind(ranges.map(matrixOf)), values);
  }
  // A range that differs from record to record has to be read anew for each of them.
  const size =
    [...ranges, ...values].find((arg): arg is PerRecord => arg instanceof PerRecord)?.values.length ?? 0;
  return new PerRecord(
    Array.from({ length: size }, (_, n) => {
      const bound = definition.bind(
        ranges.map((range) => matrixOf(range === undefined ? undefined : at(range, n))),
      );
      return liftStrict(
        bound,
        values.map((value) => at(value, n)),
      ) as Cell | Grid;
    }),
  );
}

function callWhole(definition: WholeFunction, args: readonly (Value | undefined)[]): Value {
  const given = args.map((arg) => arg ?? MISSING);
  return fold((values) => {
    const result = definition.call(values.map((value) => (value === MISSING ? undefined : matrixOf(value))));
    if (result.length === 1 && result[0].length === 1) return result[0][0];
    return Grid.ofRows(result);
  }, given);
}

/** Stands for an argument that is left out while arguments are combined. */
const MISSING = cellError('#NULL!');

function matrixOf(value: Value | undefined): Matrix | undefined {
  if (value === undefined) return undefined;
  if (value instanceof Grid) return value.rows();
  return value instanceof PerRecord ? undefined : [[value]];
}
