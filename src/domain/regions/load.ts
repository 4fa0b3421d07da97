import { readTable, type Regions } from './region';

/** The file with the regions cannot be had; what prevented it is its cause. */
export class RegionsNotLoaded extends Error {
  constructor(cause: unknown) {
    super('The regions could not be loaded.', { cause });
    this.name = 'RegionsNotLoaded';
  }
}

let loaded: Regions | undefined;

/** Whether `regions()` may be asked. */
export const regionsAreLoaded = (): boolean => loaded !== undefined;

/**
 * Loads the table of regions, which bundles keep in a file of its own because most calculations never ask for it.
 * @throws RegionsNotLoaded where that file cannot be had; the next call tries again.
 */
export async function loadRegions(): Promise<void> {
  if (loaded) return;
  const { TABLE } = await import(/* webpackChunkName: "regions" */ './table').catch((cause: unknown) => {
    throw new RegionsNotLoaded(cause);
  });
  loaded ??= readTable(TABLE);
}

/** The regions by their codes. Throws when a shell calculates before it has awaited `loadRegions()`. */
export function regions(): Regions {
  if (!loaded) throw new Error('The regions are not loaded: await loadRegions() before calculating.');
  return loaded;
}
