import { loadRegions } from '../../src/domain/regions/load';
import { catalogue } from '../../src/rules/catalogue';
import { check, type Ground, groundOf, judgeAll } from '../../src/rules/check';
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

/**
 * A small check that stays in memory, as the last one does in the pane: the engine forgets what it has learnt of objects
 * of which none are left, and would learn it anew in each of the runs.
 */
function keepOne(): readonly unknown[] {
  const ground = groundOf(bigReturn(2_000), catalogue, {});
  const judging = judgeAll(ground);
  for (;;) {
    const step = judging.next();
    if (step.done) return [ground, step.value];
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
  const kept = keepOne();
  const runs = sizes.map((rows) =>
    rows < 1e6 ? { ...best(rows), roster: best(rows, rosterRules) } : million(rows),
  );
  const megabytes = process.resourceUsage().maxRSS / 1024;
  process.stdout.write(
    JSON.stringify({
      rules: (kept[0] as Ground).rules.length,
      rosterRules: rosterRules.length,
      runs,
      megabytes,
    }),
  );
});
