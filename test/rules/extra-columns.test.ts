import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { loadRegions } from '../../src/domain/regions/load';
import { communityWorkforce } from '../../src/returns';
import { fingerprint } from '../../src/returns/fingerprint';
import { catalogue } from '../../src/rules/catalogue';
import { check } from '../../src/rules/check';
import { ownRules } from '../../src/rules/own/own-rules';
import type { Rule } from '../../src/rules/rule';
import { MemoryWorkbook } from '../../src/workbook/memory';
import { readReturn } from '../../src/workbook/read-return';
import { finish } from '../report/support/report';
import { communityRow, cover, header, person } from '../returns/workbooks';

const ROSTER = '社区工作者花名册';
const COMMUNITIES = '社区基本情况表';
// Whole columns of a bureau's own; none has a name that the template knows, nor one that is nearly so.
const NAMES = ['荣誉称号', '网格编号', '本局留存', '镇街意见'];

const people: readonly Cell[][] = [
  header(ROSTER),
  person('张 三', { 序号: 1, 公民身份号码: '110105194912310021' }),
  person('李四', { 序号: 1, 公民身份号码: '110105194912310021', 性别: '3未知' }),
  person('王五', { 序号: 3, 公民身份号码: '11010519491231002X', 性别: '2女' }),
];

interface Extra {
  readonly name: string;
  /** Column it is put before. */
  readonly at: number;
  readonly values: readonly Cell[];
}

const withExtras = (rows: readonly (readonly Cell[])[], extras: readonly Extra[]): Cell[][] =>
  extras.reduce<Cell[][]>(
    (done, { name, at, values }) =>
      done.map((cells, n) => {
        const place = Math.min(at, cells.length);
        return [...cells.slice(0, place), n === 0 ? name : (values[n - 1] ?? null), ...cells.slice(place)];
      }),
    rows.map((cells) => [...cells]),
  );

const read = (extras: readonly Extra[]) => readRows(withExtras(people, extras));

const readRows = (roster: Cell[][]) =>
  readReturn(
    new MemoryWorkbook('return.xlsx', [
      { name: '封面', values: cover },
      { name: COMMUNITIES, values: [header(COMMUNITIES), communityRow('甲社区')] },
      { name: ROSTER, values: roster },
    ]),
    communityWorkforce,
  );

/** Findings with the names of their columns, which stay when columns move. */
async function found(extras: readonly Extra[], rules: readonly Rule[] = catalogue) {
  const data = await read(extras);
  const { findings, outcomes } = finish(check(data, rules));
  const columnOf = new Map(data.tables.get(ROSTER)!.columns.map(({ name, column }) => [column, name]));
  return {
    outcomes,
    findings: findings.map(({ cells, ...finding }) => ({
      ...finding,
      cells: cells.map(({ row, column }) => [row, finding.sheet === ROSTER ? columnOf.get(column) : column]),
    })),
  };
}

const values = fc.array(
  fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.constantFrom('', '110105194912310021', '合计', '#N/A', '张三'),
  ),
  { minLength: 3, maxLength: 3 },
);
const extras: fc.Arbitrary<Extra[]> = fc
  .subarray(NAMES, { minLength: 1 })
  .chain((names) =>
    fc.tuple(...names.map((name) => fc.record({ name: fc.constant(name), at: fc.nat(80), values }))),
  );

beforeAll(() => loadRegions());

test('columns of a bureau’s own, wherever they stand and whatever they hold, change nothing in a check', async () => {
  const plain = await found([]);
  expect(plain.findings.length).toBeGreaterThan(5);
  await fc.assert(
    fc.asyncProperty(extras, async (more) => expect(await found(more)).toEqual(plain)),
    { numRuns: 15 },
  );
}, 120_000);

test('a word for totals in a column of their own leaves a record that names its person a record', async () => {
  const street: Extra = { name: '本局留存', at: 0, values: ['合计', 1, 2] };
  expect((await read([street])).tables.get(ROSTER)!.rows).toBe(3);
  // A row without anybody is a total row, whoever's column says so.
  const total = people[0].map((_, n) => (n === 30 ? 12 : null));
  const rows = withExtras([...people, total], [{ ...street, values: [0, 1, 2, '合计'] }]);
  expect((await readRows(rows)).tables.get(ROSTER)!.rows).toBe(3);
});

test('they are read with their values, are part of the fingerprint, and a rule may be made of them', async () => {
  const extra: Extra = { name: '网格编号', at: 3, values: ['A1', 'A2', 'A1'] };
  const data = await read([extra]);
  const roster = data.tables.get(ROSTER)!;
  expect(roster.columns.find(({ name }) => name === '网格编号')).toMatchObject({
    values: ['A1', 'A2', 'A1'],
    column: 3,
  });
  const sign = async (more: Extra) => finish(fingerprint(await read([more]))).sign;
  expect(await sign({ ...extra, values: ['A1', 'A2', 'A3'] })).not.toBe(await sign(extra));
  const texts = { 编号: 'Z01', 表: ROSTER, 公式: '=COUNTIFS([网格编号],[@网格编号])=1', 标记列: '网格编号' };
  const { rules } = ownRules({ sheet: '审核规则', columns: {}, rows: [{ row: 1, texts }] });
  const { findings } = await found([extra], rules);
  const own = findings.filter(({ rule }) => rule === 'Z01');
  expect(own.map(({ cells }) => cells)).toEqual([[[1, '网格编号']], [[3, '网格编号']]]);
});
