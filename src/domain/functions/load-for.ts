import { cellError, type Matrix } from '../cell';
import { loadRegions, regionsAreLoaded, RegionsNotLoaded } from '../regions/load';
import { callFunction } from './call';
import { functions } from './registry';

/**
 * Loads the data that a function needs, by its name; undefined where it needs none or all is there, so that a shell
 * waits only when it has to. Rejects where the data cannot be had.
 */
const loadFor = (name: string): Promise<void> | undefined =>
  functions.get(name)?.needs === 'regions' && !regionsAreLoaded() ? loadRegions() : undefined;

/**
 * Calls a function as `callFunction` does, after loading what it needs: a promise the first time, the result itself
 * as soon as nothing is left to load. Data that cannot be had are `#N/A` with a reason, and are asked for again by
 * the next call.
 */
export function callLoaded(name: string, args: readonly (Matrix | undefined)[]): Matrix | Promise<Matrix> {
  const loading = loadFor(name);
  if (loading === undefined) return callFunction(name, args);
  return loading.then(
    () => callFunction(name, args),
    (error: unknown) => {
      if (error instanceof RegionsNotLoaded) return [[cellError('#N/A', 'dataNotLoaded')]];
      throw error;
    },
  );
}
