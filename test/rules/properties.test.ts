import fc from 'fast-check';
import { catalogue } from '../../src/rules/catalogue';
import type { Finding } from '../../src/rules/finding';
import type { ReturnData, Table } from '../../src/returns/table';
import { returnData, type Parts } from './support/return-data';
import { run } from './support/run';
import { fullCounty, withRecord } from './support/sheets';

/** The full county with defects on several sheets. */
const damaged: Parts = {
  ...withRecord('考试登记表', { 通过人数: 50 }, withRecord('活动与服务表', { 服务人次: '1O8' })),
  communities: fullCounty.communities.map((each, n) =>
    n === 1 ? { ...each, 核定员额: 3, 总户数: 202_300 } : each,
  ),
  roster: fullCounty.roster.map((each, n) =>
    n === 0
      ? { ...each, 姓名: '赵 一', 岗位等级: 9 }
      : n === 3
        ? { ...each, 性别: '0', 联系电话: '128' }
        : each,
  ),
};

/** What was found, without the place of the cells on the sheet. */
const said = ({ rule, severity, sheet, values, expected, record }: Finding): string =>
  JSON.stringify([rule, severity, sheet, values, expected, record]);
const findingsOf = (data: ReturnData, batch?: number): string[] =>
  run(data, catalogue, { batch }).findings.map(said).sort();
const expected = () => findingsOf(returnData(damaged));

const change = (data: ReturnData, how: (table: Table) => Table): ReturnData => ({
  ...data,
  tables: new Map([...data.tables].map(([name, table]) => [name, how(table)])),
});
/** Records in an order drawn from the seed. */
const shuffled = (table: Table, keys: readonly number[]): Table => {
  const order = Array.from({ length: table.rows }, (_, n) => n).sort(
    (a, b) => keys[a % keys.length]! - keys[b % keys.length]! || b - a,
  );
  return {
    ...table,
    columns: table.columns.map((column) => ({ ...column, values: order.map((n) => column.values[n]!) })),
  };
};
const moved = (table: Table, down: number, right: number): Table => {
  const columns = table.columns.map((column) => ({ ...column, column: column.column + right }));
  return {
    ...table,
    columns,
    rowOf: (record, column) => table.rowOf(record, table.columns[columns.indexOf(column)]!) + down,
  };
};
/** With a column of the bureau's own, before or behind the template's. */
const extended = (table: Table, name: string, first: boolean): Table => {
  if (table.spec?.layout === 'form') return table;
  const own = {
    name,
    values: Array.from({ length: table.rows }, (_, n) => `某 ${n}`),
    column: first ? 0 : 99,
  };
  const columns = first ? table.columns.map((each) => ({ ...each, column: each.column + 1 })) : table.columns;
  return { ...table, columns: first ? [own, ...columns] : [...columns, own] };
};

test('there is something to find', () => {
  expect(new Set(run(returnData(damaged), catalogue).findings.map(({ rule }) => rule)).size).toBeGreaterThan(
    6,
  );
});

test('shuffled records, moved tables, columns of one’s own and smaller batches change no finding', () => {
  const right = expected();
  fc.assert(
    fc.property(
      fc.record({
        keys: fc.array(fc.nat(100), { minLength: 5, maxLength: 9 }),
        down: fc.nat(20),
        right: fc.nat(5),
        name: fc.constantFrom('本局编号', '联络人', '统计口径', 'note'),
        first: fc.boolean(),
        batch: fc.integer({ min: 1, max: 5 }),
      }),
      ({ keys, down, right: aside, name, first, batch }) => {
        const other = change(returnData(damaged), (table) =>
          moved(extended(shuffled(table, keys), name, first), down, aside),
        );
        expect(findingsOf(other, batch)).toEqual(right);
      },
    ),
    { numRuns: 6 },
  );
});

test('cells are found where the table was moved to', () => {
  const places = (data: ReturnData) => run(data, catalogue).findings.flatMap(({ cells }) => cells);
  const before = places(returnData(damaged));
  expect(places(change(returnData(damaged), (table) => moved(table, 7, 2)))).toEqual(
    before.map(({ row, column }) => ({ row: row + 7, column: column + 2 })),
  );
});
