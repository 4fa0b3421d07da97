import { loadRegions } from '../../src/domain/regions/load';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import { bigReturn } from './roster';

/** Checks rosters of the sizes given as arguments; the first run of all warms the engine up. */
function time(rows: number) {
  const data = bigReturn(rows);
  const cpuBegan = process.cpuUsage();
  const began = performance.now();
  const run = check(data, catalogue);
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
const best = (rows: number) =>
  [time(rows), time(rows), time(rows)].reduce((one, other) => (other.seconds < one.seconds ? other : one));
void loadRegions().then(() => {
  time(2_000);
  process.stdout.write(JSON.stringify({ rules: catalogue.length, runs: sizes.map(best) }));
});
