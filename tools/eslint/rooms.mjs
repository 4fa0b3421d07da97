/**
 * The dependency rule, as data: which room of `src` may import from which. Shells stand on top, `domain` at the
 * bottom; nothing below a shell knows which workbook it works on.
 */

const CORE = ['collect', 'summary', 'rules', 'returns', 'domain'];
const ADAPTERS = ['excel', 'xlsx', 'workbook-memory'];
const PORT = [
  'workbook',
  'workbook-layout',
  'workbook-log',
  'workbook-freeze',
  'workbook-fixes',
  'workbook-reasons',
  'workbook-prior',
];
const PAPERS = ['report', 'markup'];

/** Room → rooms it may import from, besides itself. */
export const MAY_IMPORT = {
  domain: [],
  returns: ['domain'],
  rules: ['returns', 'domain'],
  summary: ['returns', 'rules', 'domain'],
  collect: ['summary', 'rules', 'returns', 'domain'],
  locale: ['rules', 'returns', 'domain'],
  workbook: ['returns', 'domain'],
  'workbook-layout': ['workbook', 'report', 'summary', 'rules', 'returns', 'domain', 'locale'],
  // A log is a sheet for people: it has words on it.
  'workbook-log': ['workbook', 'domain', 'locale'],
  'workbook-freeze': ['workbook', 'workbook-log', 'domain', 'locale'],
  'workbook-fixes': ['workbook', 'workbook-log', 'rules', 'returns', 'domain', 'locale'],
  'workbook-reasons': ['workbook', 'rules', 'returns', 'domain', 'locale'],
  'workbook-prior': ['workbook', 'workbook-log', 'workbook-fixes', 'returns', 'domain', 'locale'],
  'workbook-memory': ['workbook', 'returns', 'domain'],
  excel: ['workbook', 'returns', 'domain'],
  xlsx: ['workbook', 'xlsx-write-return', 'returns', 'domain'],
  // A written return has words on it: a guide, labels, messages of its drop-downs.
  'xlsx-write-return': ['xlsx', 'workbook', 'returns', 'domain', 'locale'],
  functions: ['domain', 'locale'],
  // Escaped pieces of pages, for whoever makes some.
  markup: [],
  // What a check found, and the rules themselves, for people and for machines.
  report: ['markup', 'workbook', 'workbook-log', 'rules', 'returns', 'domain', 'locale'],
  taskpane: [...CORE, ...PORT, ...PAPERS, 'locale'],
  // Ribbon commands start what the pane does: both live in one runtime.
  commands: [...CORE, ...PORT, ...PAPERS, 'locale', 'taskpane'],
  cli: [...CORE, ...PORT, ...PAPERS, 'locale'],
  // The function guide: made once, by the build.
  guide: ['markup', 'domain', 'locale'],
  // The workbench opens and saves files itself; the pane runs in its frame, as a bundle of its own.
  workbench: [...CORE, ...PORT, 'xlsx', 'workbook-memory', 'locale'],
};

/** What the entry file of a shell may import besides: it alone names an adapter. */
export const ENTRIES_MAY_IMPORT = { taskpane: [...ADAPTERS, 'commands'], commands: ADAPTERS, cli: ADAPTERS };
export const ENTRIES = [
  // The pane's, and that of its worker.
  'src/taskpane/{index.tsx,template/writer.ts}',
  'src/commands/index.ts',
  'src/cli/{index,main}.ts',
];

/** Where a room stands; a room within a room goes before it. */
export const FOLDERS = Object.keys(MAY_IMPORT)
  .map((room) => [room, `src/${room.replace(/^(workbook|xlsx)-/, '$1/')}`])
  .sort(([, a], [, b]) => b.length - a.length);

/** Packages each room may use; a room that is not named here uses none, and no module of Node either. */
export const PACKAGES = {
  domain: ['gb2260'],
  returns: ['gb2260', '@noble/hashes'],
  // Formulas are parsed by the one, and TEXT's number formats by the other.
  rules: ['@borgar/fx', 'numfmt'],
  // What a formula calls and refers to is found among its tokens.
  workbook: ['@borgar/fx'],
  locale: ['i18next'],
  xlsx: ['fflate', 'saxes', '@borgar/fx', '@cj-tech-master/excelts'],
  'xlsx-write-return': ['@cj-tech-master/excelts'],
  taskpane: ['react', 'react-dom', 'react-window', '@fluentui/react'],
  cli: ['commander', 'node:*'],
  workbench: ['@univerjs/*', 'rxjs', 'react', 'react-dom'],
};

/** Where the globals of Office.js may be named. */
export const OFFICE_FILES = [
  'src/excel/**',
  'src/functions/**',
  'src/taskpane/index.tsx',
  'src/commands/index.ts',
];

/** The pure core: no clock, no chance, no globals of a browser. */
export const CORE_FILES = ['domain', 'returns', 'rules', 'summary', 'collect'].map(
  (room) => `src/${room}/**`,
);
