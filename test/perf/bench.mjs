// `npm run bench`: how fast rosters are checked, how fast and in how much memory a big workbook is read beside a
// peer library in the same run, and how much the bundles weigh. Goals stand beside the figures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
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
/** LibreOffice takes long over so many formulas: 122 for each record. */
const CALC_ROWS = 1_000;

mkdirSync(built, { recursive: true });
buildSync({
  entryPoints: [
    'check',
    'recheck',
    'beside-calc',
    'functions',
    'write-formulas',
    'write-xlsx',
    'read-ours',
    'read-peer',
  ].map((name) => path.join(import.meta.dirname, `${name}.ts`)),
  outdir: built,
  outExtension: { '.js': '.mjs' },
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
});

/** Runs a part, perhaps with flags of the engine, in a process of its own, so that its memory is its own. */
function run(part, ...args) {
  const [name, ...flags] = [part].flat();
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=6144',
      '--expose-gc',
      ...flags,
      path.join(built, `${name}.mjs`),
      ...args.map(String),
    ],
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

const all = run('check', 'all', ...SIZES);
for (const { rows, seconds, cpuSeconds, findings, longestMs } of all.runs) {
  line(
    `check ${number(rows)} rows × ${all.rules} rules`,
    `${number(rows / seconds)} rows/s`,
    `${number(seconds, 2)} s (${number(cpuSeconds, 2)} s of processor), ${number(findings)} findings, longest step ${number(longestMs)} ms`,
  );
}
const [small, large] = all.runs;
line('  time, 100,000 to 10,000', number(large.cpuSeconds / small.cpuSeconds, 1), 'goal: at most 12');
line('  memory at most', `${number(large.megabytes)} MB`, 'with the data; goal: under 600 MB');

console.log('\nrules of the roster, on one core: the engine has no other threads');
const roster = run(['check', '--single-threaded'], 'roster', SIZES[1], 1_000_000);
const [hundred, million] = roster.runs;
line(
  `  ${number(hundred.rows)} rows × ${roster.rules} rule objects`,
  `${number(hundred.seconds, 2)} s`,
  `goal: under 1.5 s; ${number(hundred.megabytes)} MB at most, goal: under 600 MB`,
);
line(
  '  time, 1,000,000 to 100,000',
  number(million.seconds / hundred.seconds, 1),
  `goal: at most 11 (and of 1.5 s: 16.5 s); ${number(million.seconds, 1)} s, ${number(million.megabytes)} MB at most, longest step ${number(million.longestMs)} ms`,
);

const beside = run('beside-calc', CALC_ROWS);
if (beside) {
  console.log(
    `\n${beside.rules} roster rules that are formulas to LibreOffice, too, on ${number(beside.rows)} rows`,
  );
  line('  LibreOffice', `${number(beside.calc, 2)} s`, 'more than for the file without them');
  line(
    '  shequ',
    `${number(beside.ours, 2)} s`,
    `finds ${number(beside.failed)} cells, LibreOffice ${number(beside.calcFailed)}, errors ${number(beside.calcErrors)}`,
  );
  line('  time, shequ to LibreOffice', number(beside.ours / beside.calc, 3), 'below 1: shequ is faster');
} else console.log('\n  LibreOffice is not installed: no peer for rules.');

console.log('\ncheck again after one changed cell of 100,000 rows');
const again = run('recheck', SIZES[1]);
line('  the first of all', `${number(again.first)} ms`, 'of processor');
for (const { column, ms, longestMs } of again.edits)
  line(
    `  ${column}`,
    `${number(ms)} ms`,
    `of processor; goal: under 100 ms; longest step ${number(longestMs)} ms`,
  );

const GOALS = { STAFFQUOTA: 2e6, LOCALLEVEL: 2e6, IDCHECK: 1e6, AGEBAND: 1e6 };
const calculated = run('functions', SIZES[1]);
console.log(`\nfunctions: one call that spills over ${number(calculated.rows)} rows`);
for (const { name, seconds, plainSeconds } of calculated.spills) {
  const goal = GOALS[name] ? `goal: ${number(GOALS[name])}; ` : '';
  const peer = plainSeconds
    ? `${number(seconds / plainSeconds, 1)} times a plain loop without checks (${number(calculated.rows / plainSeconds)} rows/s)`
    : '';
  line(`  ${name}`, `${number(calculated.rows / seconds)} rows/s`, goal + peer);
}
for (const { name, ms } of calculated.solving)
  line(`  ${name}`, `${number(ms, 1)} ms`, name.startsWith('WHICHN') ? 'goal: under 50 ms' : '');

/** Seconds that LibreOffice takes to open a workbook, calculate it and write its values. */
function libreOffice(kind) {
  const workbook = path.join(scratch, `${kind}.xlsx`);
  run('write-formulas', workbook, calculated.rows, kind);
  const began = performance.now();
  const profile = `-env:UserInstallation=file://${path.join(scratch, 'profile')}`;
  const asked = [profile, '--headless', '--convert-to', 'csv', '--outdir', scratch, workbook];
  const { status } = spawnSync('soffice', asked, { stdio: 'ignore' });
  return status === 0 ? (performance.now() - began) / 1000 : undefined;
}
// The first run makes the profile.
if (libreOffice('values') !== undefined) {
  const peer = libreOffice('formulas') - libreOffice('values');
  const { seconds } = calculated.spills.find(({ name }) => name === 'STAFFQUOTA');
  line(
    '  the same by formulas, LibreOffice',
    `${number(calculated.rows / peer)} rows/s`,
    'calculating alone',
  );
  line('  time, STAFFQUOTA to LibreOffice', number(seconds / peer, 3), 'below 1: shequ is faster');
} else console.log('  LibreOffice is not installed: no peer for formulas.');

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

console.log('\nbundles, gzip (and as they are)');
const dist = path.join(root, 'dist');
const files = existsSync(dist) ? readdirSync(dist, { recursive: true, encoding: 'utf8' }) : [];
const bundles = [
  ['functions', /^functions\.js$/, 'goal: at most 60 KiB'],
  ['regions, loaded when first needed', /^regions(\.\w+)?\.js$/],
  ['pane', /^taskpane\.js$/],
  ['function guide, all pages', /^guide[/\\].*\.\w+$/],
  ['metadata, Chinese', /^functions\.zh-CN\.json$/, 'limit of Excel: 1 MB as it is'],
  ['metadata, English', /^functions\.en\.json$/],
  ['workbench', /^workbench[/\\]workbench\.js$/],
];
for (const [label, pattern, goal = ''] of bundles) {
  const contents = files
    .filter((name) => pattern.test(name))
    .map((name) => readFileSync(path.join(dist, name)));
  if (contents.length === 0) continue;
  const sum = (size) => contents.reduce((total, each) => total + size(each), 0) / 1024;
  const raw = `${number(
    sum((each) => each.length),
    1,
  )} KiB`;
  line(
    label,
    `${number(
      sum((each) => gzipSync(each).length),
      1,
    )} KiB`,
    `${raw}${goal && `; ${goal}`}`,
  );
}
rmSync(scratch, { recursive: true, force: true });
