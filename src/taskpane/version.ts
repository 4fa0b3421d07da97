import { version as packageVersion } from '../../package.json';

export const version: string = packageVersion;

/** The program as reports name it. */
export const program = `Shequ ${version}`;
