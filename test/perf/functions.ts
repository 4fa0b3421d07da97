import type { Cell, Matrix } from '../../src/domain/cell';
import { callFunction } from '../../src/domain/functions/call';
import { loadRegions } from '../../src/domain/regions/load';

/** How fast functions spill over long columns, beside a plain loop that trusts every cell; and what solving costs. */
const ROWS = Number(process.argv[2]);
const column = (cell: (i: number) => Cell): Matrix => Array.from({ length: ROWS }, (_, i) => [cell(i)]);
const one = (cell: Cell): Matrix => [[cell]];

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const digit = (body: string): string =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, k) => sum + weight * (body.charCodeAt(k) - 48), 0) % 11]!;
/** Numbers of counties that were never issued. */
const identity = (i: number): string => {
  const body = `4124${String(i % 30).padStart(2, '0')}${1950 + (i % 55)}${String(1 + (i % 12)).padStart(2, '0')}${String(1 + (i % 28)).padStart(2, '0')}${String(i % 1000).padStart(3, '0')}`;
  return body + digit(body);
};
const code = (i: number): string =>
  `4124${String(i % 30).padStart(2, '0')}${String(i % 900).padStart(3, '0')}001`;

const populations = column((i) => 1000 + ((i * 37) % 20000));
const households = column((i) => 300 + ((i * 17) % 7000));
const births = column((i) => 20000 + ((i * 13) % 15000));
const ids = column(identity);
const homes = column(code);
const communities = column((i) => code(i + (i % 3)));
const parts = column((i) => i % 277);
const counts = column((i) => i % 90);

interface Task {
  readonly name: string;
  readonly args: readonly (Matrix | undefined)[];
  /** The same by a loop over cells without any checks; where there is one. */
  readonly plain?: (i: number) => Cell;
}

const TASKS: readonly Task[] = [
  {
    name: 'STAFFQUOTA',
    args: [populations, households],
    plain: (i) => {
      const people = populations[i]![0] as number;
      const extra = ((people - 10000) / 1000) | 0;
      return Math.max(5, people < 10000 ? Math.ceil((people * 18) / 10000) : 18 + extra);
    },
  },
  {
    name: 'LOCALLEVEL',
    args: [homes, communities],
    plain: (i) => {
      const [home, community] = [homes[i]![0] as string, communities[i]![0] as string];
      if (home === community) return 1;
      if (home.slice(0, 9) === community.slice(0, 9)) return 2;
      return home.slice(0, 6) === community.slice(0, 6) ? 3 : 4;
    },
  },
  {
    name: 'IDCHECK',
    args: [ids],
    plain: (i) => {
      const id = ids[i]![0] as string;
      return digit(id) === id[17];
    },
  },
  { name: 'IDCHECK.REASON', args: [ids] },
  {
    name: 'AGEBAND',
    args: [births, one(45657)],
    plain: (i) => {
      const born = new Date(((births[i]![0] as number) - 25569) * 86400000);
      const years = 2024 - born.getUTCFullYear();
      return years <= 35 ? 'a' : years <= 45 ? 'b' : years <= 55 ? 'c' : 'd';
    },
  },
  {
    name: 'SHARE',
    args: [parts, one(277)],
    plain: (i) => Math.round(((parts[i]![0] as number) / 277) * 10000) / 10000,
  },
  { name: 'SHARES', args: [counts, one(1), one('最大余数')] },
  { name: 'REGIONNAME', args: [column((i) => (i % 2 ? '110105' : '330106'))] },
  { name: 'TEXTCLEAN', args: [column((i) => `  第${i}社区\u3000`)] },
  { name: 'CNDATE', args: [column((i) => `${1950 + (i % 70)}年${1 + (i % 12)}月${1 + (i % 28)}日`)] },
];

/** The best of nine, the first of which warms the engine up: what else the machine does only ever adds time. */
function seconds(action: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < 9; run++) {
    const began = performance.now();
    action();
    best = Math.min(best, performance.now() - began);
  }
  return best / 1000;
}

await loadRegions();
const spills = TASKS.map(({ name, args, plain }) => ({
  name,
  seconds: seconds(() => callFunction(name, args)),
  plainSeconds: plain && seconds(() => Array.from({ length: ROWS }, (_, i) => [plain(i)])),
}));

const shares: Matrix = [['47.8%'], ['47.8%'], ['3.3%'], ['1.1%']];
const solving = [
  ['WHICHN, 4 shares up to 10,000', () => callFunction('WHICHN', [shares, undefined, one(10_000)])],
  ['SHARECHECK, 4 shares of 10,000', () => callFunction('SHARECHECK', [shares, one(10_000)])],
] as const;
process.stdout.write(
  JSON.stringify({
    rows: ROWS,
    spills,
    solving: solving.map(([name, action]) => ({ name, ms: seconds(action) * 1000 })),
  }),
);
