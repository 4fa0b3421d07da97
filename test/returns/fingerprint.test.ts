import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { CellError, type Cell } from '../../src/domain/cell';
import { changesSince } from '../../src/returns/compare-fingerprints';
import { fingerprint, NAMES, signOf, type Fingerprint } from '../../src/returns/fingerprint';
import type { ReturnData, Table } from '../../src/returns/table';

type Columns = Readonly<Record<string, readonly Cell[]>>;

const table = (name: string, columns: Columns): Table => ({
  name,
  sheet: name,
  columns: Object.entries(columns).map(([column, values], n) => ({ name: column, values, column: n })),
  rows: Object.values(columns)[0]?.length ?? 0,
  rowOf: (record) => record + 1,
});
const data = (tables: Readonly<Record<string, Columns>>, more: Partial<ReturnData> = {}): ReturnData => ({
  tables: new Map(Object.entries(tables).map(([name, columns]) => [name, table(name, columns)])),
  cover: new Map(),
  structure: [],
  ...more,
});
function sign(from: ReturnData): Fingerprint {
  const work = fingerprint(from);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
const of = (columns: Columns): string => sign(data({ t: columns })).sign;

const cells: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.constantFrom('a', '1', 'n1', 'b1', '#N/A', '\uffff'),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom(new CellError('#N/A'), new CellError('#VALUE!')),
);
const records = fc.array(fc.tuple(cells, cells, cells), { minLength: 1, maxLength: 20 });
const columnsOf = (rows: readonly (readonly Cell[])[], names = ['甲', '乙', '丙']): Columns =>
  Object.fromEntries(names.map((name, n) => [name, rows.map((row) => row[n])]));

/** What a cell is, apart from what no workbook tells apart. */
const shown = (cell: Cell): string => {
  if (cell === null || cell === '') return 'blank';
  if (cell instanceof CellError) return `error ${cell.code}`;
  if (typeof cell === 'number') return `number ${Number(cell.toPrecision(15))}`;
  return `${typeof cell} ${String(cell).replace(/\r\n?/g, '\n')}`;
};

test('any other value, anywhere, is another fingerprint', () => {
  fc.assert(
    fc.property(records, fc.nat(), fc.nat(2), cells, (rows, at, column, value) => {
      const row = at % rows.length;
      fc.pre(shown(rows[row][column]) !== shown(value));
      const changed = rows.map((cells_, n) =>
        n === row ? cells_.map((cell, m) => (m === column ? value : cell)) : cells_,
      );
      expect(of(columnsOf(changed))).not.toBe(of(columnsOf(rows)));
    }),
  );
});

test('sorting, moved columns and columns without a value change nothing', () => {
  const shuffled = records.chain((rows) =>
    fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
  );
  fc.assert(
    fc.property(shuffled, ([rows, other]) => {
      const moved = Object.fromEntries(Object.entries(columnsOf(other)).reverse());
      const blank = { ...moved, 备注: other.map((_, n) => (n % 2 ? '' : null)) };
      expect(of(blank)).toBe(of(columnsOf(rows)));
    }),
  );
});

test('values stay in their records: two that swap places are a change', () => {
  expect(of({ 甲: [1, 2], 乙: [3, 4] })).not.toBe(of({ 甲: [1, 2], 乙: [4, 3] }));
  expect(of({ 甲: [1, 1], 乙: [3, 3] })).not.toBe(of({ 甲: [1], 乙: [3] }));
  expect(of({ 甲: ['ab', ''], 乙: ['c', ''] })).not.toBe(of({ 甲: ['a', ''], 乙: ['bc', ''] }));
});

test('text and number, error and its name, a renamed column are told apart', () => {
  expect(of({ 甲: ['1'] })).not.toBe(of({ 甲: [1] }));
  expect(of({ 甲: [true] })).not.toBe(of({ 甲: ['TRUE'] }));
  expect(of({ 甲: [new CellError('#N/A')] })).not.toBe(of({ 甲: ['#N/A'] }));
  expect(of({ 甲: [1] })).not.toBe(of({ 乙: [1] }));
  expect(of({ 甲: [0.1 + 0.2] })).toBe(of({ 甲: [0.3] }));
});

test('each table has a sign of its own; a table known by two names counts once', () => {
  const both = data({ a: { x: [1] }, b: { x: [1, 2] } });
  const { tables, sign: whole } = sign(both);
  expect(tables.map(({ name, records: n }) => [name, n])).toEqual([
    ['a', 1],
    ['b', 2],
  ]);
  expect(whole).toMatch(/^[0-9a-f]{64}$/);
  expect(whole).toBe(signOf(tables));
  const alias = new Map([...both.tables, ['c', both.tables.get('a')!]]);
  expect(sign({ ...both, tables: alias }).sign).toBe(whole);
});

test('the names of the workbook count where they were read', () => {
  const named = (value: Cell) => sign(data({}, { names: new Map([['上限', { value }]]) }));
  expect(named(5).sign).not.toBe(named(6).sign);
  expect(named(5).tables.map(({ name }) => name)).toEqual([NAMES]);
});

test('can be calculated by anybody: SHA-256 over UTF-16, records in the order of their digests', () => {
  const hash = (...parts: (string | Buffer)[]) => {
    const whole = createHash('sha256');
    for (const part of parts) whole.update(typeof part === 'string' ? Buffer.from(part, 'utf16le') : part);
    return whole.digest();
  };
  const end = '\uffff';
  const rows = [`n1${end}s甲${end}`, `${end}s乙${end}`].map((row) => hash(row)).sort(Buffer.compare);
  const own = hash(`人数${end}姓名${end}`, ...rows).toString('hex');
  expect(of({ 姓名: ['甲', '乙'], 人数: [1, null] })).toBe(hash(`t${end}${own}${end}`).toString('hex'));
});

test('says which table has changed, which is gone and which is new', () => {
  const before = sign(data({ a: { x: [1] }, b: { x: [1] }, c: { x: [1] } }));
  const now = sign(data({ a: { x: [1] }, b: { x: [2, 3] }, d: { x: [1] } }));
  expect(changesSince(before, before)).toEqual([]);
  expect(changesSince(before, now)).toEqual([
    { name: 'b', kind: 'changed', before: 1, now: 2 },
    { name: 'c', kind: 'missing', before: 1, now: null },
    { name: 'd', kind: 'added', before: null, now: 1 },
  ]);
});

test('works in small steps', () => {
  const many = data({ a: { x: Array.from({ length: 5000 }, (_, n) => n) } });
  const work = fingerprint(many);
  let steps = 0;
  for (; !work.next().done; steps += 1);
  expect(steps).toBeGreaterThanOrEqual(19);
});
