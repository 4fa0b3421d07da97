import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { setLanguage } from '../../../src/locale';
import { CheckSession } from '../../../src/rules/session/check-session';
import { KeptCheck } from '../../../src/taskpane/check/kept-check';
import { runCheck } from '../../../src/taskpane/check/run-check';
import type { Checked } from '../../../src/taskpane/check/check-state';
import { MemoryWorkbook } from '../../../src/workbook/memory';
import { readReturn } from '../../../src/workbook/read-return';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnData } from '../../../src/returns/table';
import { communityRow, cover, header, row } from '../../returns/workbooks';
import { community, worker } from '../../rules/support/county';

// A whole catalogue judged several times, on a busy machine.
jest.setTimeout(90_000);

const ROSTER = '社区工作者花名册';
const COMMUNITIES = '社区基本情况表';
const OWN = '审核规则';
const PEOPLE = 8;

const bookOf = (people: readonly Cell[][]): MemoryWorkbook =>
  new MemoryWorkbook('return.xlsx', [
    { name: '封面', values: cover },
    {
      name: COMMUNITIES,
      values: [header(COMMUNITIES), ...[1, 2].map((n) => communityRow(`社区${n}`, community(n)))],
    },
    { name: ROSTER, values: [header(ROSTER), ...people] },
    {
      name: OWN,
      values: [
        ['编号', '表', '公式', '类别'],
        ['Z01', ROSTER, 'COUNTIFS([职务],[@职务])<=4', '核实性'],
      ],
    },
  ]);

const people = (): Cell[][] => Array.from({ length: PEOPLE }, (_, n) => row(ROSTER, worker(n + 1)));
const book = (): MemoryWorkbook => bookOf(people());

const at = (name: string, column: string): number => header(name).indexOf(column);

const write = (port: MemoryWorkbook, sheet: string, line: number, column: number, value: Cell) =>
  port.apply([{ sheet, row: line, column, after: { value } }]);

const go = async (port: MemoryWorkbook, kept: KeptCheck, last: ReturnData | null = null): Promise<Checked> =>
  (await runCheck(port, new AbortController().signal, () => undefined, last, kept))!;

const shown = ({ result, groups, data }: Checked) => ({
  result,
  groups,
  cells: [...data.tables].map(([name, { columns }]) => [name, columns.map(({ values }) => values)]),
});

/** The next check of a workbook shows what a check by somebody who never checked it shows. */
async function agrees(
  port: MemoryWorkbook,
  kept: KeptCheck,
  last: ReturnData | null = null,
): Promise<Checked> {
  const checked = await go(port, kept, last);
  expect(shown(checked)).toEqual(shown(await go(port, new KeptCheck(), last)));
  return checked;
}

// The real sessions, watched: how often everything was judged, and how often changes were taken up.
const everything = jest.spyOn(CheckSession.prototype, 'check');
const changes = jest.spyOn(CheckSession.prototype, 'update');
beforeEach(() => {
  setLanguage('zh-CN');
  everything.mockClear();
  changes.mockClear();
});

/** How the next check goes; the comparison with a check anew is not counted. */
async function howChecked(port: MemoryWorkbook, kept: KeptCheck, last: ReturnData | null = null) {
  everything.mockClear();
  changes.mockClear();
  await agrees(port, kept, last);
  return changes.mock.calls.length === 1 ? 'changes' : 'everything';
}

test('a second check takes up the cells that changed, and no more', async () => {
  const [port, kept] = [book(), new KeptCheck()];
  const first = await go(port, kept);
  const before = structuredClone(shown(first).cells);
  await write(port, ROSTER, 1, at(ROSTER, '学历'), '没有');
  await write(port, ROSTER, 3, at(ROSTER, '公民身份号码'), '11010519491231002X');
  const second = await go(port, kept);
  expect(everything).toHaveBeenCalledTimes(1);
  expect(changes.mock.calls.map(([cells]) => cells.length)).toEqual([2]);
  expect(second.result.findings.length).toBeGreaterThan(first.result.findings.length);
  // What the pane showed until now is as it was read.
  expect(shown(first).cells).toEqual(before);
  expect(await howChecked(port, kept)).toBe('changes');
});

test('most rules are left alone by a changed cell', async () => {
  const [port, kept] = [book(), new KeptCheck()];
  await go(port, kept);
  const { rules } = await go(port, kept);
  const session = changes.mock.contexts[0] as unknown as { judged: readonly object[] };
  const before = [...session.judged];
  await write(port, ROSTER, 1, at(ROSTER, '联系电话'), '1');
  await go(port, kept);
  const anew = session.judged.filter((judged, n) => judged !== before[n]).length;
  expect(anew).toBeGreaterThan(0);
  expect(anew).toBeLessThan(rules.length / 5);
});

test.each<[string, (port: MemoryWorkbook) => Promise<unknown> | MemoryWorkbook]>([
  [
    'the cover',
    (port) =>
      write(
        port,
        '封面',
        cover.findIndex(([name]) => name === '统计时点'),
        1,
        45_000,
      ),
  ],
  ['a rule of the workbook', (port) => write(port, OWN, 1, 2, 'COUNTIFS([职务],[@职务])<=3')],
  ['a community’s code', (port) => write(port, COMMUNITIES, 1, at(COMMUNITIES, '社区代码'), '410122001009')],
  ['a header', (port) => write(port, ROSTER, 0, at(ROSTER, '学历'), '别的')],
  ['a record more', (port) => write(port, ROSTER, PEOPLE + 1, at(ROSTER, '姓名'), '冯九')],
  [
    'a record emptied',
    (port) =>
      port.apply(
        header(ROSTER).map((_, column) => ({ sheet: ROSTER, row: 3, column, after: { value: null } })),
      ),
  ],
  ['another workbook', () => book()],
])('all is checked anew after a change of %s', async (_, change) => {
  const [port, kept] = [book(), new KeptCheck()];
  await go(port, kept);
  const changed = await change(port);
  expect(await howChecked(changed instanceof MemoryWorkbook ? changed : port, kept)).toBe('everything');
});

test('rows that were sorted are cells that changed, or all anew where they are too many', async () => {
  const [port, kept] = [book(), new KeptCheck()];
  await go(port, kept);
  const sorted = people().reverse();
  const edits = sorted.flatMap((cells, n) =>
    cells.map((value, column) => ({ sheet: ROSTER, row: n + 1, column, after: { value } })),
  );
  await port.apply(edits);
  await howChecked(port, kept);
});

test('more changes than are worth taking up', async () => {
  const many = Array.from({ length: 301 }, (_, n) => row(ROSTER, { ...worker(1), 序号: n }));
  const [port, kept] = [bookOf(many), new KeptCheck()];
  await go(port, kept);
  const edits = many.map((_, n) => ({
    sheet: ROSTER,
    row: n + 1,
    column: at(ROSTER, '备注'),
    after: { value: 'x' },
  }));
  await port.apply(edits.slice(0, 300));
  expect(await howChecked(port, kept)).toBe('changes');
  await port.apply(edits.map((edit) => ({ ...edit, after: { value: 'y' } })));
  expect(await howChecked(port, kept)).toBe('everything');
});

test('a check that was given up is no ground for the next one; one given up while reading spoils nothing', async () => {
  const [port, kept] = [book(), new KeptCheck()];
  await go(port, kept);
  const cancelAt = async (stage: string): Promise<void> => {
    const controller = new AbortController();
    const run = runCheck(
      port,
      controller.signal,
      (now) => now.stage === stage && controller.abort(),
      null,
      kept,
    );
    await expect(run).rejects.toThrow();
  };
  await write(port, ROSTER, 1, at(ROSTER, '姓名'), '张 三');
  await cancelAt('reading');
  expect(await howChecked(port, kept)).toBe('changes');
  await write(port, ROSTER, 1, at(ROSTER, '姓名'), '张三');
  changes.mockImplementationOnce(() => {
    throw new RangeError();
  });
  await expect(go(port, kept)).rejects.toThrow(RangeError);
  expect(await howChecked(port, kept)).toBe('everything');
});

test('last period’s return, chosen or put away, makes all anew; with the same one changes are taken up', async () => {
  const [port, kept] = [book(), new KeptCheck()];
  const then = book();
  await write(
    then,
    '封面',
    cover.findIndex(([name]) => name === '统计时点'),
    1,
    45_657,
  );
  const last = await readReturn(then, communityWorkforce);
  await go(port, kept);
  expect(await howChecked(port, kept, last)).toBe('everything');
  await write(port, ROSTER, 1, at(ROSTER, '公民身份号码'), '11010519491231002X');
  expect(await howChecked(port, kept, last)).toBe('changes');
  expect(await howChecked(port, kept)).toBe('everything');
});

test('the language may be another at the second check', async () => {
  const [port, kept] = [book(), new KeptCheck()];
  await go(port, kept);
  setLanguage('en');
  expect(await howChecked(port, kept)).toBe('changes');
});

test('after any edits in the workbook a check again shows what a check anew shows', async () => {
  const odd = fc.constantFrom<Cell>(
    null,
    '',
    0,
    -5,
    '1',
    '离岗',
    '党组织书记',
    '1男',
    '男',
    'a*',
    45_000,
    true,
  );
  const edit = fc.record({
    sheet: fc.constantFrom(ROSTER, ROSTER, ROSTER, COMMUNITIES, OWN),
    row: fc.integer({ min: 1, max: PEOPLE }),
    column: fc.nat(30),
    value: odd,
  });
  const rounds = fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(rounds, async (batches) => {
      const [port, kept] = [book(), new KeptCheck()];
      await go(port, kept);
      for (const edits of batches) {
        await port.apply(edits.map(({ value, ...place }) => ({ ...place, after: { value } })));
        await agrees(port, kept);
      }
    }),
    { numRuns: 8 },
  );
}, 300_000);
