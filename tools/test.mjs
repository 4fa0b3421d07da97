// `npm test`: types, lint, unit tests, then the end-to-end tests in Chromium on a fresh build. Every step runs,
// whatever the ones before it said; the last line counts the tests, a failed step as one.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';

const root = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'shequ-test-'));
let passed = 0;
let failed = 0;

const start = (stdio, args) => spawn(process.execPath, args, { cwd: root, stdio });
const ended = (child) => new Promise((resolve) => child.once('close', resolve));

function tell(title, status, began) {
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`── ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${seconds} s`);
}

/** A step without tests of its own, at the same time as others: what it says is printed when it is done. */
async function step(title, file, ...args) {
  const began = Date.now();
  const child = start(['ignore', 'pipe', 'pipe'], [path.join(root, file), ...args]);
  const [status, out, err] = await Promise.all([ended(child), text(child.stdout), text(child.stderr)]);
  console.log(`\n── ${title}`);
  if (out + err) console.log((out + err).trimEnd());
  tell(title, status, began);
  if (status !== 0) failed += 1;
  return status === 0;
}

/** A jest project; its counts come from jest's own report. */
async function tests(project) {
  const title = `jest ${project}`;
  const report = path.join(scratch, `${project}.json`);
  console.log(`\n── ${title}`);
  const began = Date.now();
  const child = start('inherit', [
    // What a test makes lives as long as the test: with room for it, it is not copied about while it does.
    '--max-semi-space-size=64',
    path.join(root, 'node_modules/jest/bin/jest.js'),
    ...['--selectProjects', project, '--json', '--outputFile', report, '--silent=false'],
    // Left to itself jest keeps one core free.
    '--maxWorkers=100%',
  ]);
  const status = await ended(child);
  tell(title, status, began);
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    // A file that does not load has no tests to count, but has failed.
    const bad = result.numFailedTests + result.numRuntimeErrorTestSuites;
    failed += status !== 0 && bad === 0 ? 1 : bad;
  } catch {
    failed += 1;
  }
}

/** Chromium, and a build to open in it. */
async function stage() {
  const chromium = await step('chromium', 'tools/chromium.mjs');
  isSet = (await step('build', 'tools/build.mjs')) && chromium;
}

let isSet = false;
const waiting = [
  () => step('lint', 'node_modules/eslint/bin/eslint.js', '.'),
  () => step('types', 'node_modules/typescript/bin/tsc', '-p', '.'),
  stage,
  () => step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
];
/** Takes up one step after the other, for as long as there are any. */
async function lane() {
  for (let next = waiting.shift(); next; next = waiting.shift()) await next();
}
await Promise.all([lane(), lane()]);
await tests('unit');
if (isSet) await tests('e2e');

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
