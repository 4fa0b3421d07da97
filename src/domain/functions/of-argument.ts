import { type Cell, CellError, cellError } from '../cell';
import { shown } from '../identity/mask';

/** The error of one argument of several: its message begins with that argument's name, unless it holds it already. */
export function ofArgument(error: CellError, argument: string): CellError {
  const { code, reason } = error;
  if (reason === undefined || reason.params?.['parameter'] !== undefined) return error;
  return cellError(code, reason.key, { ...reason.params, argument });
}

/** Reasons that only name what a cell held. Others say themselves what they speak of (a level, a policy's parameter). */
const NAMELESS: ReadonlySet<string> = new Set([
  ...['notANumber', 'negative', 'notWhole', 'notAFraction', 'notADivision'],
  ...['notADate', 'dateOutOfRange', 'noSuchDay', 'dateWithoutDay', 'dateMasked'],
]);

/**
 * A result that is an error of one of these values, with the name of the argument that holds it. Nothing is guessed:
 * where no value, or more than one, is what the message quotes, the result stays as it is.
 */
export function namingArgument(
  result: Cell,
  names: readonly string[],
  values: readonly (Cell | undefined)[],
): Cell {
  if (!(result instanceof CellError) || names.length < 2) return result;
  const { key = '', params = {} } = result.reason ?? {};
  if (!NAMELESS.has(key) || params['argument'] !== undefined) return result;
  const quoted = String(params['found']);
  const holders = names.filter((_, k) => String(shown(values[k] ?? null)) === quoted);
  return holders.length === 1 ? ofArgument(result, holders[0] as string) : result;
}
