import { callFunction } from '../domain/functions/call';
import { callLoaded } from '../domain/functions/load-for';
import { type Argument, fromExcel, type Range, toExcel } from './values';

export type { Argument, Range };

/** What every wrapper does: cells in, the calculation of the core, cells out. No Excel calls, no clock. */
export const invoke = (name: string, args: readonly Argument[]): Range =>
  toExcel(callFunction(name, args.map(fromExcel)), name);

/** The same for a function that needs data (`needs`): its first call is a promise, later ones answer at once. */
export function invokeLoaded(name: string, args: readonly Argument[]): Range | Promise<Range> {
  const result = callLoaded(name, args.map(fromExcel));
  return result instanceof Promise ? result.then((cells) => toExcel(cells, name)) : toExcel(result, name);
}
