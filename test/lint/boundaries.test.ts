import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** A snippet, where it would stand, and the rule that must refuse it (none: it is fine). */
interface Case {
  readonly title: string;
  readonly file: string;
  readonly code: string;
  readonly refusedBy: string | null;
}

const ROOMS = 'boundaries/dependencies';
const GLOBALS = 'no-restricted-globals';
const SYNTAX = 'no-restricted-syntax';
const WORDS = 'shequ/no-untranslated-text';

const use = (from: string) => `import type * as it from '${from}';\nexport type It = typeof it;\n`;
const at = (file: string, title: string, code: string, refusedBy: string | null): Case => ({
  title: `${file}: ${title}`,
  file,
  code,
  refusedBy,
});

/** Imports: importing file, imported module. */
const imports = (refusedBy: string | null, pairs: readonly (readonly [string, string])[]): Case[] =>
  pairs.map(([file, from]) => at(file, `imports ${from}`, use(from), refusedBy));

const cases: Case[] = [
  ...imports(ROOMS, [
    ['src/domain/x.ts', '../returns/table'],
    ['src/domain/x.ts', '../locale'],
    ['src/domain/x.ts', '../workbook/port'],
    ['src/domain/x.ts', 'react'],
    ['src/domain/x.ts', 'node:fs'],
    ['src/domain/x.ts', 'fs'],
    ['src/returns/x.ts', '../rules/rule'],
    ['src/returns/x.ts', '../workbook/port'],
    ['src/rules/x.ts', '../workbook/port'],
    ['src/rules/x.ts', '../locale'],
    ['src/rules/x.ts', 'react'],
    ['src/summary/x.ts', '../workbook/port'],
    ['src/collect/x.ts', '../excel'],
    ['src/workbook/x.ts', '../excel'],
    ['src/workbook/x.ts', '../rules/rule'],
    ['src/workbook/x.ts', '../locale'],
    ['src/workbook/layout/x.ts', '../memory'],
    ['src/excel/x.ts', '../rules/rule'],
    ['src/excel/x.ts', '../locale'],
    ['src/xlsx/x.ts', '../summary/summary'],
    ['src/functions/x.ts', '../rules/rule'],
    ['src/functions/x.ts', '../returns/table'],
    ['src/taskpane/x.ts', '../excel'],
    ['src/taskpane/x.ts', '../xlsx'],
    ['src/commands/x.ts', '../excel'],
    ['src/cli/x.ts', '../xlsx'],
    ['src/cli/index.ts', '../taskpane'],
    ['src/workbench/x.ts', '../excel'],
    ['src/workbench/x.ts', '../taskpane'],
    ['src/locale/x.ts', '../taskpane'],
    ['src/guide/x.ts', '../taskpane'],
    ['src/guide/x.ts', 'node:fs'],
  ]),
  ...imports(null, [
    ['src/domain/x.ts', './cell'],
    ['src/returns/x.ts', '../domain/cell'],
    ['src/rules/x.ts', '../returns/table'],
    ['src/rules/x.ts', '@borgar/fx'],
    ['src/summary/x.ts', '../rules/rule'],
    ['src/locale/x.ts', '../rules/finding'],
    ['src/workbook/x.ts', '../returns/table'],
    ['src/workbook/layout/x.ts', '../../summary/summary'],
    ['src/excel/x.ts', '../workbook/port'],
    ['src/xlsx/x.ts', 'fflate'],
    ['src/functions/x.ts', '../locale'],
    ['src/taskpane/index.tsx', '../excel'],
    ['src/taskpane/x.tsx', '@fluentui/react'],
    ['src/cli/main.ts', '../xlsx'],
    ['src/cli/index.ts', 'node:fs'],
    ['src/workbench/x.ts', '../xlsx'],
    ['src/guide/x.ts', '../locale'],
  ]),
  at('src/domain/x.ts', 'requires a room', "export const it = import('../locale');", ROOMS),
  at('src/domain/x.ts', 're-exports a room', "export * from '../rules/rule';", ROOMS),

  at('src/taskpane/x.ts', 'names Excel', 'export const it = () => Excel.run;', GLOBALS),
  at('src/summary/x.ts', 'names Office', 'export const it = () => Office.context;', GLOBALS),
  at('src/workbench/x.ts', 'names Excel', 'export const it = () => Excel.run;', GLOBALS),
  at('src/excel/x.ts', 'names Excel', 'export const it = () => Excel.run;', null),
  at('src/taskpane/index.tsx', 'names Office', 'export const it = () => Office.onReady;', null),

  at('src/taskpane/x.ts', 'fetches', "export const it = () => fetch('/x');", GLOBALS),
  at('src/excel/x.ts', 'opens a socket', "export const it = () => new WebSocket('wss://x');", GLOBALS),
  at('src/workbench/x.ts', 'fetches the sample', "export const it = () => fetch('samples/x.xlsx');", null),
  at('src/taskpane/x.ts', 'sends a beacon', "navigator.sendBeacon('/x');", SYNTAX),

  at('src/domain/x.ts', 'reads the clock', 'export const it = Date.now();', SYNTAX),
  at('src/returns/x.ts', 'reads the date', 'export const it = new Date();', SYNTAX),
  at('src/rules/x.ts', 'reads the date as text', 'export const it = Date();', SYNTAX),
  at('src/summary/x.ts', 'reads the timer', 'export const it = performance.now();', SYNTAX),
  at('src/domain/x.ts', 'throws dice', 'export const it = Math.random();', SYNTAX),
  at('src/domain/x.ts', 'makes a given date', 'export const it = new Date(0);', null),

  at('src/domain/x.ts', 'evaluates text', "export const it = eval('1');", 'no-eval'),
  at('src/rules/x.ts', 'compiles text', "export const it = new Function('1');", 'no-new-func'),
  at('src/taskpane/x.ts', 'writes HTML', "document.body.innerHTML = '';", SYNTAX),
  at(
    'src/taskpane/x.tsx',
    'writes HTML by React',
    "export const it = <p dangerouslySetInnerHTML={{ __html: '' }} />;",
    SYNTAX,
  ),

  at('src/cli/x.ts', 'speaks Chinese', "export const it = '检查';", WORDS),
  at('src/cli/x.ts', 'speaks Chinese in a template', 'export const it = (n: number) => `共${n}`;', WORDS),
  at('src/taskpane/x.tsx', 'speaks English between tags', 'export const it = <p>Check</p>;', WORDS),
  at(
    'src/taskpane/x.tsx',
    'asks locale',
    "import { t } from '../locale';\nexport const it = <p>{t('pane/x.姓名')}</p>;",
    null,
  ),
];

const root = path.join(__dirname, '../..');
let refusals: string[][] = [];

beforeAll(() => {
  const run = spawnSync(process.execPath, [path.join(__dirname, 'eslint-runner.mjs')], {
    cwd: root,
    input: JSON.stringify(cases),
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(run.stderr);
  refusals = JSON.parse(run.stdout) as string[][];
}, 120_000);

describe('the dependency rule, seen to bite', () => {
  // An import that does not resolve would prove nothing: the rule judges the file it leads to.
  test.each(cases.filter(({ code }) => code.includes("from '.")))('$title (a file that exists)', (it) => {
    const from = /from '(\.[^']*)'/.exec(it.code)![1]!;
    const base = path.join(root, path.dirname(it.file), from);
    const found = [`${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts'), path.join(base, 'index.tsx')];
    expect(found.filter(existsSync)).not.toEqual([]);
  });

  test.each(cases.map((it, index) => ({ ...it, index })))('$title → $refusedBy', ({ refusedBy, index }) => {
    expect(refusals[index]).toEqual(refusedBy === null ? [] : [refusedBy]);
  });
});
