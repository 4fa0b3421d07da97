import { loadRegions } from '../../src/domain/regions/load';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import { bigReturn } from './roster';

const ROSTER = '社区工作者花名册';
const rosterRules = catalogue.filter(({ table }) => table === ROSTER);

/** Checks counties with rosters of the sizes given as arguments; the first run of all warms the engine up. */
function time(rows: number, rules = catalogue) {
  const data = bigReturn(rows);
  // What making the data, and the run before, left behind is not the check's to clear away.
  globalThis.gc?.();
  const cpuBegan = process.cpuUsage();
  const began = performance.now();
  const run = check(data, rules);
  let longest = 0;
  for (;;) {
    const stepBegan = performance.now();
    const step = run.next();
    longest = Math.max(longest, performance.now() - stepBegan);
    if (step.done)
      return {
        rows,
        seconds: (performance.now() - began) / 1000,
        // What the process itself used: the fairer figure on a busy machine.
        cpuSeconds: process.cpuUsage(cpuBegan).user / 1e6,
        findings: step.value.findings.length,
        longestMs: longest,
      };
  }
}

const sizes = process.argv.slice(2).map(Number);
// The best of three: what else the machine does only ever adds time.
const best = (rows: number, rules = catalogue) =>
  Array.from({ length: 3 }, () => time(rows, rules)).reduce((one, other) =>
    other.cpuSeconds < one.cpuSeconds ? other : one,
  );
/** A million records are checked once, by the roster's rules alone. */
function million(rows: number) {
  const roster = time(rows, rosterRules);
  return { ...roster, roster };
}
void loadRegions().then(() => {
  time(2_000);
  const runs = sizes.map((rows) =>
    rows < 1e6 ? { ...best(rows), roster: best(rows, rosterRules) } : million(rows),
  );
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    JSON.stringify({ rules: catalogue.length, rosterRules: rosterRules.length, runs, megabytes }),
  );
});
