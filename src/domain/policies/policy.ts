import type { PolicyValue } from './parameter';

/** What a policy gives, by the names of its parameters. */
export interface Policy {
  /**
   * The preset that it is, undefined for a bureau's own table. A table changes single values of the default norm;
   * a preset is whole as it stands, and what its text does not give is not taken from another place.
   */
  readonly preset: string | undefined;
  readonly values: ReadonlyMap<string, PolicyValue>;
}
