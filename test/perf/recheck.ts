import type { Cell } from '../../src/domain/cell';
import { loadRegions } from '../../src/domain/regions/load';
import { catalogue } from '../../src/rules/catalogue';
import { CheckSession } from '../../src/rules/session/check-session';
import { bigReturn } from './roster';

// Edits one cell after another of a checked return, and times each check again: the best of six, and the first of all,
// which makes what the others find made.
const TABLE = '社区工作者花名册';
const EDITS: readonly (readonly [column: string, values: readonly Cell[]])[] = [
  ['学历', ['21大学本科毕业', '没有']],
  ['月应发报酬', [3000, '三千']],
  ['联系电话', ['14200000000', '14299999999']],
  ['姓名', ['王伟', '李娜']],
  ['出生日期', [30_000, 31_000]],
  ['职务', ['居委会主任', '党组织书记']],
  ['在岗状态', ['离岗', '在岗']],
  ['所属社区代码', ['410122001001', '410122001002']],
  ['公民身份号码', ['412421199001011234', '11010519491231002X']],
];

const rows = Number(process.argv[2]);
await loadRegions();
const session = new CheckSession(bigReturn(rows), catalogue);
for (const step of session.check()) void step;
let first: number | undefined;
const edits = EDITS.map(([column, values]) => {
  let ms = Infinity;
  let longestMs = 0;
  for (let n = 0; n < 6; n += 1) {
    const change = { table: TABLE, record: 1000 + 37 * n, column, value: values[n % values.length] ?? null };
    const began = process.cpuUsage();
    const update = session.update([change]);
    let longest = 0;
    for (;;) {
      const stepBegan = performance.now();
      const { done } = update.next();
      longest = Math.max(longest, performance.now() - stepBegan);
      if (done) break;
    }
    const spent = process.cpuUsage(began).user / 1000;
    first ??= spent;
    if (spent < ms) [ms, longestMs] = [spent, longest];
  }
  return { column, ms, longestMs };
});
process.stdout.write(JSON.stringify({ rows, first, edits }));
