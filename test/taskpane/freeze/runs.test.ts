import fc from 'fast-check';
import { runsOf, type Listed } from '../../../src/taskpane/freeze/runs';

const at = (row: number, column: number, formula: string, alike = '', rows = 1): Listed => ({
  area: { sheet: '表', row, column, rows, columns: 1 },
  formula,
  alike,
});
const places = (items: readonly Listed[]): string[] =>
  runsOf(items).map(({ area, items: all }) => `${area.row}+${area.rows}:${area.column} ${all.length}`);

test('formulas filled down are one line: structured references, and references to their own rows', () => {
  const own = (row: number): string => `=SHEQU.SHARE(B${row + 1},$C${row + 1},Total!$B$1)`;
  expect(
    places([
      at(1, 5, '=SHEQU.A(表[@甲])'),
      at(1, 7, own(1)),
      at(2, 5, '=SHEQU.A(表[@甲])'),
      at(2, 7, own(2)),
    ]),
  ).toEqual(['1+2:5 2', '1+2:7 2']);
});

test('another formula, a gap, a remark or a spill begins a line of its own', () => {
  expect(places([at(1, 0, '=SHEQU.A(B2)'), at(2, 0, '=SHEQU.A(B2)')])).toHaveLength(2);
  expect(places([at(1, 0, '=SHEQU.A(B2)'), at(3, 0, '=SHEQU.A(B4)')])).toHaveLength(2);
  expect(places([at(1, 0, '=SHEQU.A(B2)'), at(2, 0, '=SHEQU.A(B3)', '#N/A')])).toHaveLength(2);
  expect(places([at(1, 0, '=SHEQU.A(B2)', '', 1), at(2, 0, '=SHEQU.A(B3)', '', 4)])).toHaveLength(2);
  expect(places([at(1, 0, '=SHEQU.A(B$2)'), at(2, 0, '=SHEQU.A(B$2)')])).toEqual(['1+2:0 2']);
});

test('every formula is told once, and a line covers exactly its formulas', () => {
  const cell = fc.record({ row: fc.nat(12), column: fc.nat(2), which: fc.nat(1) });
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: ({ row, column }) => `${row}:${column}` }), (cells) => {
      const items = cells
        .sort((a, b) => a.row - b.row || a.column - b.column)
        .map(({ row, column, which }) => at(row, column, `=SHEQU.F${which ? 'A' : 'B'}(D${row + 1})`));
      const runs = runsOf(items);
      expect(runs.flatMap((run) => run.items)).toHaveLength(items.length);
      expect(new Set(runs.flatMap((run) => run.items))).toEqual(new Set(items));
      for (const { area, items: all } of runs) {
        expect(all.map((item) => item.area.row)).toEqual(all.map((_, i) => area.row + i));
        expect(area.rows).toBe(all.length);
      }
    }),
  );
});
