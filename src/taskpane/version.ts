import { version as packageVersion } from '../../package.json';

/** The program as reports name it. */
export const program = `Shequ ${packageVersion}`;
