import fc from 'fast-check';
import type { Cell } from '../../../src/domain/cell';
import { CellTable } from '../../../src/rules/language/cell-table';
import { expectedDistinct } from '../../../src/rules/language/distinct';
import { NumberTable } from '../../../src/rules/language/number-table';
import { TextTable } from '../../../src/rules/language/text-table';

const numbers = fc.oneof(
  fc.integer({ min: -50, max: 50 }),
  fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  fc.double({ noNaN: true, min: -2, max: 2 }),
);

test('a table of numbers answers as a Map does', () => {
  fc.assert(
    fc.property(fc.array(numbers, { maxLength: 200 }), fc.nat(40), (keys, expected) => {
      const table = new NumberTable(expected);
      const map = new Map<number, number>();
      keys.forEach((key, n) => {
        if (n === 20) table.reserve(100);
        if (!map.has(key)) map.set(key, n);
        expect(table.add(key, n)).toBe(map.get(key));
      });
      for (const key of [...keys, 0.25, 12_345]) expect(table.get(key)).toBe(map.get(key) ?? -1);
      table.clear();
      for (const key of keys) expect(table.get(key)).toBe(-1);
    }),
  );
});

test('a table of texts answers as a Map does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 3 }), { maxLength: 200 }), fc.nat(40), (keys, expected) => {
      const table = new TextTable(expected);
      const map = new Map<string, number>();
      keys.forEach((key, n) => {
        if (n === 20) table.reserve(100);
        if (!map.has(key)) map.set(key, n);
        expect(table.add(key, n)).toBe(map.get(key));
      });
      for (const key of [...keys, '甲乙丙丁']) expect(table.get(key)).toBe(map.get(key) ?? -1);
    }),
  );
});

test('a table of cells tells them apart by type, also when there are more than a few', () => {
  const cells: Cell[] = [null, '', true, false];
  for (let n = 0; n < 3000; n += 1) cells.push(n, String(n), n / 7, `第${n}人`);
  const distinct = [...new Set(cells)];
  const table = new CellTable();
  for (const cell of [...cells, ...cells]) table.add(cell);
  expect(table.size).toBe(distinct.length);
  distinct.forEach((cell, code) => {
    expect(table.add(cell)).toBe(code);
    expect(table.find(cell)).toBe(code);
  });
  expect(table.find('没有')).toBe(-1);
  expect(table.find(-1)).toBe(-1);
});

test('shares do not fall together in the hash', () => {
  // As many probes as there are shares before them would take minutes.
  const table = new NumberTable();
  for (let n = 0; n < 200_000; n += 1) table.add(n / 200_000, n);
  expect(table.get(0.5)).toBe(100_000);
});

test('how many different values there will be is told from a beginning', () => {
  expect(expectedDistinct(4096, 4096, 100_000)).toBe(100_000);
  expect(expectedDistinct(4096, 2, 100_000)).toBeCloseTo(2, 5);
  // 20,000 values: 4,096 draws hit about 3,706 of them, 100,000 draws nearly all.
  const seen = 20_000 * (1 - Math.exp(-4096 / 20_000));
  expect(expectedDistinct(4096, seen, 100_000)).toBeCloseTo(20_000 * (1 - Math.exp(-5)), 0);
});
