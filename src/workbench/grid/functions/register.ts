import { FunctionType, IDescriptionService, IFunctionService } from '@univerjs/preset-sheets-core';
import type { GridContext } from '../context';
import type { Calculation } from '../calculation';
import { CustomFunction } from './custom-function';
import { type Invoke, Invocations } from './invocations';
import type { FunctionsMetadata } from './metadata';

/**
 * Makes the add-in's functions known to Univer's formula engine, with their argument help.
 * @param namespace what stands before the dot, e.g. `SHEQU`.
 */
export function registerFunctions(
  context: GridContext,
  calculation: Calculation,
  namespace: string,
  metadata: FunctionsMetadata,
  invoke: Invoke,
): Invocations {
  const invocations = new Invocations(invoke, (cells) =>
    calculation.recalculate(
      cells.map(({ sheet, row, column }) => ({ sheet, rect: { row, column, rows: 1, columns: 1 } })),
    ),
  );
  const executors = context.injector.get(IFunctionService);
  const names = metadata.functions.map(({ name }) => `${namespace}.${name}`.toUpperCase());
  executors.registerExecutors(
    ...metadata.functions.map((each, i) => new CustomFunction(names[i], each, invocations)),
  );
  context.injector.get(IDescriptionService).registerDescriptions(
    metadata.functions.map((each, i) => ({
      functionName: names[i],
      functionType: FunctionType.User,
      description: each.description ?? '',
      abstract: each.description ?? '',
      functionParameter: each.parameters.map((parameter) => ({
        name: parameter.name,
        detail: parameter.description ?? '',
        example: '',
        require: parameter.optional || parameter.repeating ? 0 : 1,
        repeat: parameter.repeating ? 1 : 0,
      })),
    })),
  );
  return invocations;
}
