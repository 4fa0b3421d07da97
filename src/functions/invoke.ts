import { callFunction } from '../domain/functions/call';
import { type Argument, fromExcel, type Range, toExcel } from './values';

export type { Argument, Range };

/** What every wrapper does: cells in, the calculation of the core, cells out. No Excel calls, no clock. */
export const invoke = (name: string, args: readonly Argument[]): Range =>
  toExcel(callFunction(name, args.map(fromExcel)));
