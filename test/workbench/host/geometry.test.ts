import fc from 'fast-check';
import {
  boundingRect,
  formatAddress,
  intersection,
  parseAddress,
  splitSheet,
  sheetPrefix,
  subtract,
} from '../../../src/workbench/host/geometry';
import type { GridRect } from '../../../src/workbench/host/grid';

const rect = fc.record({
  row: fc.nat(8),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 6 }),
  columns: fc.integer({ min: 1, max: 6 }),
});
const cells = (of: GridRect | null): string[] =>
  of
    ? Array.from({ length: of.rows * of.columns }, (_, i) =>
        [of.row + Math.floor(i / of.columns), of.column + (i % of.columns)].join(),
      )
    : [];

test('intersection and difference split a rectangle', () => {
  fc.assert(
    fc.property(rect, rect, (a, b) => {
      const common = cells(intersection(a, b));
      const rest = subtract(a, b).flatMap(cells);
      expect([...common, ...rest].sort()).toEqual(cells(a).sort());
      expect(rest.filter((cell) => cells(b).includes(cell))).toEqual([]);
      const around = cells(boundingRect(a, b));
      expect([...cells(a), ...cells(b)].every((cell) => around.includes(cell))).toBe(true);
    }),
  );
});

test('addresses are read as they are written', () => {
  fc.assert(fc.property(rect, (of) => expect(parseAddress(formatAddress(of))).toEqual(of)));
  for (const whole of ['B:C', '2:5']) expect(formatAddress(parseAddress(whole) as GridRect)).toBe(whole);
});

test('sheet names survive in addresses', () => {
  const name = fc.string({ minLength: 1 }).filter((text) => !/[[\]:\\/?*]/.test(text));
  fc.assert(
    fc.property(name, (sheet) =>
      expect(splitSheet(`${sheetPrefix(sheet)}!A1`)).toEqual({ sheet, address: 'A1' }),
    ),
  );
});
