import type { ReturnData, TableColumn } from '../../../src/returns/table';
import { ownColumns } from '../../../src/rules/session/own-columns';
import { finish } from '../support/run';

test('a copy of a return has all that is known of its columns, and values of its own', () => {
  const columns: TableColumn[] = [
    { name: '日期', column: 0, values: [45_000], shows: 'date' },
    { name: '性别', column: 1, values: ['1男'], written: ['男'], derived: true },
  ];
  const table = { name: '表', sheet: '表', rows: 1, columns, rowOf: (record: number) => record + 1 };
  const data: ReturnData = { tables: new Map([['表', table]]), cover: new Map(), structure: [] };
  const copy = finish(ownColumns(data)).tables.get('表')!.columns;
  expect(copy).toEqual(columns);
  copy.forEach(({ values, written }, n) => {
    expect(values).not.toBe(columns[n].values);
    if (written) expect(written).not.toBe(columns[n].written);
  });
});
