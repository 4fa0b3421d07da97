import js from '@eslint/js';
import boundaries from 'eslint-plugin-boundaries';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import noUntranslatedText from './tools/eslint/no-untranslated-text.mjs';
import {
  CORE_FILES,
  ENTRIES,
  ENTRIES_MAY_IMPORT,
  FOLDERS,
  MAY_IMPORT,
  OFFICE_FILES,
  PACKAGES,
} from './tools/eslint/rooms.mjs';

const TS = ['**/*.{ts,tsx}'];

const allow = (from, to) => ({ from, allow: { to } });

const disallow = (policies) => [
  'error',
  // Packages and Node's own modules are judged as well.
  { default: 'disallow', checkAllOrigins: true, policies },
];

/** What files of a room may import, in the plugin's words. */
const allowed = (room) =>
  disallow([
    allow({ element: { type: room } }, { element: { types: { anyOf: [room, ...MAY_IMPORT[room]] } } }),
    ...(PACKAGES[room] ?? []).map((source) => allow({ element: { type: room } }, { module: { source } })),
    ...(ENTRIES_MAY_IMPORT[room]
      ? [
          allow(
            { element: { type: room }, file: { categories: 'entry' } },
            { element: { types: { anyOf: ENTRIES_MAY_IMPORT[room] } } },
          ),
        ]
      : []),
  ]);

/** The dependency rule of tools/eslint/rooms.mjs: files that stand in no room import nothing. */
const rooms = [
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { boundaries },
    settings: {
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json', '.css'] } },
      'boundaries/include': ['src/**/*'],
      'boundaries/elements': FOLDERS.map(([type, pattern]) => ({ type, pattern, partialMatch: false })),
      'boundaries/files': [{ category: 'entry', pattern: ENTRIES }],
    },
    rules: {
      'boundaries/no-unknown-files': 'error',
      'boundaries/no-unknown-dependencies': 'error',
      'boundaries/dependencies': disallow([]),
    },
  },
  // Each file is held to its own room's policies alone, as the plugin goes through all that it is given for every
  // import. The last one that fits counts: a room within a room goes behind it.
  ...[...FOLDERS].reverse().map(([room, folder]) => ({
    files: [`${folder}/**/*.{ts,tsx}`],
    rules: { 'boundaries/dependencies': allowed(room) },
  })),
];

/** What the tools, plain JavaScript on Node, take for granted. */
const NODE = Object.fromEntries(
  ['process', 'console', 'Buffer', 'URL', 'setTimeout', 'clearTimeout', 'performance', 'fetch'].map(
    (name) => [name, 'readonly'],
  ),
);

const forbid = (selector, message) => ({ selector, message });

/** What no file of src may do: the page's security policy, and the promise that no data leaves the machine. */
const NOWHERE = [
  forbid('AssignmentExpression[left.property.name=/^(inner|outer)HTML$/]', 'No raw HTML.'),
  forbid('CallExpression[callee.property.name="insertAdjacentHTML"]', 'No raw HTML.'),
  forbid('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'No raw HTML.'),
  forbid('MemberExpression[property.name="sendBeacon"]', 'No data leaves the machine.'),
];

const CLOCK = [
  forbid('NewExpression[callee.name="Date"][arguments.length=0]', 'The core reads no clock: pass the date.'),
  forbid('CallExpression[callee.name="Date"]', 'The core reads no clock: pass the date.'),
  forbid(
    'MemberExpression[object.name="Date"][property.name="now"]',
    'The core reads no clock: pass the date.',
  ),
  forbid('MemberExpression[object.name="performance"]', 'The core reads no clock: pass the date.'),
  forbid('MemberExpression[object.name="Math"][property.name="random"]', 'The core is the same every time.'),
];

const NETWORK = ['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'].map((name) => ({
  name,
  message: 'No network at run time.',
}));
const OFFICE = ['Office', 'Excel', 'OfficeExtension', 'CustomFunctions'].map((name) => ({
  name,
  message: 'Only src/excel, src/functions and the entry files of shells name Office.js.',
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  { files: TS, extends: [tseslint.configs.recommended, tseslint.configs.stylistic] },
  {
    files: TS,
    rules: {
      'no-console': 'error',
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-script-url': 'error',
      eqeqeq: ['error', 'always'],
      // A listener that does nothing says so by its name; a counting loop over a million bytes is one on purpose.
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  ...rooms,
  { files: ['src/**'], rules: { 'no-restricted-syntax': ['error', ...NOWHERE] } },
  { files: CORE_FILES, rules: { 'no-restricted-syntax': ['error', ...NOWHERE, ...CLOCK] } },
  { files: ['src/**'], rules: { 'no-restricted-globals': ['error', ...NETWORK, ...OFFICE] } },
  { files: OFFICE_FILES, rules: { 'no-restricted-globals': ['error', ...NETWORK] } },
  // The workbench reads the sample from beside its own page; its policy lets it go nowhere else.
  { files: ['src/workbench/**'], rules: { 'no-restricted-globals': ['error', ...OFFICE] } },
  {
    files: ['src/{taskpane,commands,cli,workbench,guide}/**/*.{ts,tsx}'],
    // Names of fonts, and a text to measure them by.
    ignores: ['src/workbench/fonts.ts'],
    plugins: { shequ: { rules: { 'no-untranslated-text': noUntranslatedText } } },
    rules: { 'shequ/no-untranslated-text': 'error' },
  },
  {
    files: ['src/{excel,functions,taskpane,commands}/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  { files: ['**/*.{js,cjs,mjs}'], languageOptions: { globals: NODE } },
  {
    files: ['**/*.{js,cjs}'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: { require: 'readonly', module: 'writable', __dirname: 'readonly', __filename: 'readonly' },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
