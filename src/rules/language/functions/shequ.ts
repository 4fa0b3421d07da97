import type { Cell, Matrix } from '../../../domain/cell';
import type { EachFunction, FunctionDefinition, WholeFunction } from '../../../domain/functions/definition';
import type { Reader } from '../fill';
import type { FormulaFunction } from '../function';
import { fold, liftStrict } from '../lift';
import { BLANK, lazily, type Node } from '../nodes';
import { Grid } from '../value';

/** A SHEQU function as the rule language calls it: the calculation of the domain, over cells, columns or records. */
export function shequFunction(definition: FunctionDefinition): FormulaFunction {
  const common = {
    costly: true,
    min: definition.parameters.filter((parameter) => !parameter.optional).length,
    max: definition.parameters.length,
  };
  return definition.shape === 'each'
    ? { ...common, scalar: 'ofScalars', bind: (args) => bindEach(definition, args) }
    : { ...common, bind: (args) => bindWhole(definition, args) };
}

function bindEach(definition: EachFunction, args: readonly Node[]): Reader {
  const ranges: (Node | undefined)[] = [];
  const values: Node[] = [];
  definition.parameters.forEach((parameter, i) => {
    if (parameter.takes === 'range') ranges.push(args[i]);
    else values.push(args[i] ?? BLANK);
  });
  const bound = (record: number): Reader =>
    liftStrict(definition.bind(ranges.map((range) => range && matrixOf(range.at(record)))), values);
  // A range that differs from record to record has to be read anew for each of them.
  return ranges.some((range) => range?.perRecord)
    ? (record) => bound(record)(record)
    : lazily(() => bound(0));
}

function bindWhole(definition: WholeFunction, args: readonly Node[]): Reader {
  return fold((values) => {
    const result = definition.call(values.map(matrixOf));
    if (result.length === 1 && result[0].length === 1) return result[0][0];
    return Grid.ofRows(result);
  }, args);
}

const matrixOf = (value: Cell | Grid): Matrix => (value instanceof Grid ? value.rows() : [[value]]);
