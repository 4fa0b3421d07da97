// `npm run bench`: how fast rosters are checked, how fast and in how much memory a big workbook is read beside a
// peer library in the same run, and how much the bundles weigh. Goals stand beside the figures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const root = path.join(import.meta.dirname, '../..');
// Beside node_modules, where the bundles find the packages that they leave out.
const built = path.join(root, 'node_modules/.cache/shequ/bench');
const scratch = mkdtempSync(path.join(tmpdir(), 'shequ-bench-'));
const SIZES = [10_000, 100_000];
const COLUMNS = 30;

mkdirSync(built, { recursive: true });
buildSync({
  entryPoints: ['check', 'write-xlsx', 'read-ours', 'read-peer'].map((name) =>
    path.join(import.meta.dirname, `${name}.ts`),
  ),
  outdir: built,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

/** Runs a part in a process of its own, so that its memory is its own. */
function run(name, ...args) {
  const { status, stdout } = spawnSync(
    process.execPath,
    [path.join(built, `${name}.mjs`), ...args.map(String)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (status !== 0) throw new Error(`${name} failed`);
  return stdout && JSON.parse(stdout);
}

const number = (value, digits = 0) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const line = (label, value, goal = '') => console.log(`${label.padEnd(34)} ${value.padStart(12)}  ${goal}`);

console.log(`Node ${process.version}, ${availableParallelism()} cores\n`);

const { rules, runs } = run('check', ...SIZES);
for (const { rows, seconds, cpuSeconds, findings, longestMs } of runs) {
  line(
    `check ${number(rows)} rows × ${rules} rules`,
    `${number(rows / seconds)} rows/s`,
    `${number(seconds, 2)} s (${number(cpuSeconds, 2)} s of processor), ${number(findings)} findings, longest step ${number(longestMs)} ms`,
  );
}
const ratio = runs[1].seconds / runs[0].seconds;
line('  time, 100,000 to 10,000', number(ratio, 1), 'goal: at most 12');
line('  time, 100,000', `${number(runs[1].seconds, 2)} s`, 'goal: under 3 s');

const file = path.join(scratch, 'bench.xlsx');
run('write-xlsx', file, SIZES[1], COLUMNS);
console.log(`\n.xlsx of ${number(SIZES[1])} × ${COLUMNS}, ${number(statSync(file).size / 1e6, 1)} MB`);
const ours = run('read-ours', file);
const peer = run('read-peer', file);
for (const [name, it] of [
  ['shequ', ours],
  ['excelts (streaming)', peer],
])
  line(
    `read by ${name}`,
    `${number(it.seconds, 2)} s`,
    `${number(it.megabytes)} MB at most, ${number(it.cells)} cells`,
  );
if (ours.cells !== peer.cells || ours.checksum !== peer.checksum)
  console.log(`  The readers differ: ${ours.checksum} and ${peer.checksum} characters.`);
line('  time, shequ to excelts', number(ours.seconds / peer.seconds, 2), 'below 1: shequ is faster');
line('  memory, shequ to excelts', number(ours.megabytes / peer.megabytes, 2));

console.log('\nbundles, gzip');
const bundles = [
  ['functions.js', 'functions'],
  ['taskpane.js', 'pane'],
  ['functions.zh-CN.json', 'metadata (not zipped; limit 1 MB)'],
  ['workbench/workbench.js', 'workbench'],
];
for (const [name, label] of bundles) {
  const bundle = path.join(root, 'dist', name);
  if (!existsSync(bundle)) continue;
  const bytes = readFileSync(bundle);
  const size = name.endsWith('.json') ? bytes.length : gzipSync(bytes).length;
  line(label, `${number(size / 1024, 1)} KiB`, name);
}
rmSync(scratch, { recursive: true, force: true });
