// `npm test`: types, lint, unit tests, then the end-to-end tests in Chromium on a fresh build. Every step runs,
// whatever the ones before it said; the last line counts the tests, a failed step as one.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..');
const scratch = mkdtempSync(path.join(tmpdir(), 'shequ-test-'));
let passed = 0;
let failed = 0;

function run(title, file, ...args) {
  console.log(`\n── ${title}`);
  const began = Date.now();
  const { status } = spawnSync(process.execPath, [path.join(root, file), ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  console.log(
    `── ${title}: ${status === 0 ? 'ok' : 'FAILED'}, ${((Date.now() - began) / 1000).toFixed(0)} s`,
  );
  return status === 0;
}

/** A step without tests of its own. */
function step(...command) {
  const ok = run(...command);
  if (!ok) failed += 1;
  return ok;
}

/** A jest project; its counts come from jest's own report. */
function tests(project, ...more) {
  const report = path.join(scratch, `${project}.json`);
  const ok = run(
    `jest ${project}`,
    'node_modules/jest/bin/jest.js',
    ...['--selectProjects', project, '--json', '--outputFile', report, '--silent=false', ...more],
  );
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    passed += result.numPassedTests;
    // A file that does not load has no tests to count, but has failed.
    failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (!ok && result.numFailedTests + result.numRuntimeErrorTestSuites === 0) failed += 1;
  } catch {
    failed += 1;
  }
}

step('types', 'node_modules/typescript/bin/tsc', '-p', '.');
step('lint', 'node_modules/eslint/bin/eslint.js', '.');
step('format', 'node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.');
// Left to itself jest keeps one core free, and on two cores runs all files in one process that grows and slows down.
tests('unit', '--maxWorkers=100%');
if (step('chromium', 'tools/chromium.mjs') && step('build', 'tools/build.mjs')) tests('e2e');

rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
