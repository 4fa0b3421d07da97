import { version as packageVersion } from '../../package.json';

/** The version that package.json gives. */
export const version: string = packageVersion;
