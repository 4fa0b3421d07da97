import { loadRegions } from '../../src/domain/regions/load';
import { catalogue } from '../../src/rules/catalogue';
import { check, groundOf, judgeAll } from '../../src/rules/check';
import type { Rule } from '../../src/rules/rule';
import { bigReturn } from './roster';

const ROSTER = '社区工作者花名册';
const rosterRules = catalogue.filter(({ table }) => table === ROSTER);

/** Checks a county with a roster of so many records. */
function time(rows: number, rules: readonly Rule[]) {
  globalThis.gc?.();
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
        /** So far. */
        megabytes: process.resourceUsage().maxRSS / 1024,
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

const [kind, ...sizes] = process.argv.slice(2);
const rules = kind === 'roster' ? rosterRules : catalogue;
/** The best of several, as what else the machine does only ever adds time. */
const best = (rows: number) =>
  Array.from({ length: rows < 1e6 ? 5 : 2 }, () => time(rows, rules)).reduce((one, other) =>
    other.cpuSeconds < one.cpuSeconds ? other : one,
  );
void loadRegions().then(() => {
  const kept = keepOne();
  const runs = sizes.map(Number).map(best);
  process.stdout.write(JSON.stringify({ rules: rules.length, runs, kept: kept.length }));
});
