import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Case, collecting as Collecting } from '../support/cases';
import type { Parts } from '../support/return-data';

/** The cases of one sheet, as a test of the catalogue hands them to `testCases`. */
export interface Suite {
  readonly sheet: string;
  readonly cases: readonly Case[];
  readonly sound: Parts;
}

const TESTS = join(__dirname, '../catalogue');

/**
 * Every case that the tests of the catalogue run, so that the proof needs no list of its own: their files are loaded
 * while `testCases` notes what it is given and the words that would define tests do nothing.
 */
export function collectSuites(): readonly Suite[] {
  const runner = globalThis as unknown as Record<string, unknown>;
  const words = ['test', 'it', 'describe', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach'];
  const kept = words.map((word) => runner[word]);
  const silent = Object.assign(() => undefined, { each: () => () => undefined });
  const { collecting } = jest.requireActual<{ collecting: typeof Collecting }>('../support/cases');
  const suites: Suite[] = [];
  collecting((suite) => suites.push(suite));
  words.forEach((word) => (runner[word] = silent));
  try {
    for (const file of readdirSync(TESTS, { recursive: true, encoding: 'utf8' })) {
      if (file.endsWith('.test.ts')) jest.requireActual(join(TESTS, file));
    }
  } finally {
    words.forEach((word, n) => (runner[word] = kept[n]));
    collecting(undefined);
  }
  return suites;
}
