import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import * as table from '../../../src/domain/regions/table';

/** Functions that need data give a promise until they are loaded. */
type Implementation = (...args: unknown[]) => unknown[][];

/** A page that has loaded Microsoft's library and, after it, our bundle. */
export interface Runtime {
  /** The functions by id, as the library holds them after the script has run. */
  readonly functions: Readonly<Record<string, Implementation>>;
  /** The library's own class of errors. */
  readonly CustomFunctionsError: new (code: string, message?: string) => Error & { readonly code: string };
  /** Office's display language, as the page finds it. */
  setDisplayLanguage(tag: string): void;
}

const LIBRARY = 'custom-functions-runtime.debug.js';
const library = readFileSync(require.resolve(`@microsoft/office-js/dist/${LIBRARY}`), 'utf8');

/** The entry as one classic script, much as the build makes it, so that tests need no build. */
export const bundle = (): string => {
  const { outputFiles } = buildSync({
    entryPoints: [path.join(__dirname, '../../../src/functions/index.ts')],
    bundle: true,
    minify: true,
    charset: 'utf8',
    // The build splits it off and fetches it by a script; here the page is asked for it by `require`.
    external: [path.join(__dirname, '../../../src/domain/regions/table.ts')],
    supported: { 'dynamic-import': false },
    format: 'iife',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return outputFiles[0]!.text;
};

/**
 * Loads the unmodified library file that holds `CustomFunctions.associate` and `CustomFunctions.Error` into a
 * page without a host, then our bundle as the classic script that it is.
 * @param fetchTable what the bundle gets when it asks for the table of regions; may throw
 */
export function openRuntime(script: string, fetchTable: () => unknown = () => table): Runtime {
  // The library's timers wait for scripts that nobody fetches; after 50 s they would throw into whatever test runs then.
  const never = (): number => 0;
  // Enough of a document for the library to find its own script and ask for more, which nobody fetches.
  const own = { src: `https://localhost/${LIBRARY}`, appendChild: () => undefined };
  const page: Record<string, unknown> = {
    console: { log: () => undefined, warn: () => undefined, error: () => undefined },
    setTimeout: never,
    clearTimeout: never,
    setInterval: never,
    clearInterval: never,
    navigator: { userAgent: 'node' },
    history: {},
    require: fetchTable,
    location: { href: 'https://localhost/', search: '', hash: '' },
    document: {
      readyState: 'complete',
      addEventListener: () => undefined,
      getElementsByTagName: () => [own],
      createElement: () => ({ setAttribute: () => undefined }),
    },
  };
  page.window = page;
  page.self = page;
  const context = createContext(page);
  runInContext(library, context, { filename: LIBRARY });
  runInContext(script, context, { filename: 'functions.js' });
  const { _association, Error } = page.CustomFunctions as {
    _association: { mappings: Record<string, Implementation> };
    Error: Runtime['CustomFunctionsError'];
  };
  return {
    functions: _association.mappings,
    CustomFunctionsError: Error,
    setDisplayLanguage: (tag) => {
      page.Office = { context: { displayLanguage: tag } };
    },
  };
}
