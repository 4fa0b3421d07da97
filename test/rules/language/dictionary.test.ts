import fc from 'fast-check';
import { type Cell, cellError } from '../../../src/domain/cell';
import { finish } from '../../../src/rules/language/coded';
import { Dictionaries } from '../../../src/rules/language/dictionary';
import { Grouping } from '../../../src/rules/language/groups';
import { codePairs, PairRoom, pairsOf } from '../../../src/rules/language/pairs';

const nasty = fc.constantFrom<Cell>(
  1,
  '1',
  0,
  '0',
  null,
  '',
  'a',
  'A',
  true,
  'TRUE',
  false,
  cellError('#N/A'),
  1.5,
);
const columns = fc
  .integer({ min: 1, max: 30 })
  .chain((rows) => fc.tuple(...[0, 1].map(() => fc.array(nasty, { minLength: rows, maxLength: rows }))));

test('a dictionary gives back every value, and tells values apart by type and exactly', () => {
  const column: Cell[] = [1, '1', null, '', 'a', 'A', true, 'TRUE', 1, null, 'a'];
  const { codes, size } = new Dictionaries().of(column);
  expect([...codes]).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 0, 2, 4]);
  expect(size).toBe(8);
  fc.assert(
    fc.property(columns, ([cells]) => {
      const dictionary = new Dictionaries().of(cells);
      expect([...dictionary.codes].map((code) => dictionary.values[code])).toEqual(cells);
      expect(new Set(dictionary.values).size).toBe(dictionary.size);
    }),
  );
});

test('a long column is read in steps; one that hardly repeats itself gets a code a record', () => {
  const long = Array.from({ length: 50_000 }, (_, n): Cell => n % 7);
  expect([...new Dictionaries().build(long)].length).toBeGreaterThan(1);
  expect(new Dictionaries().of(long).size).toBe(7);
  const own = Array.from({ length: 50_000 }, (_, n): Cell => `id${n}`);
  own[49_999] = 'id0';
  const dictionary = new Dictionaries().of(own);
  expect(dictionary.size).toBe(50_000);
  expect(dictionary.values[dictionary.codes[49_999]]).toBe('id0');
});

test('records have the same pair of codes exactly when they hold the same in both columns', () => {
  fc.assert(
    fc.property(columns, ([left, right]) => {
      const dictionaries = new Dictionaries();
      const [a, b] = [dictionaries.of(left), dictionaries.of(right)];
      const pairs = finish(pairsOf(a, b, new PairRoom()));
      const texts = left.map((_, n) => `${a.codes[n]}/${b.codes[n]}`);
      expect(pairs.size).toBe(new Set(texts).size);
      texts.forEach((text, n) => {
        expect(pairs.codes[n]).toBe(pairs.codes[texts.indexOf(text)]);
        expect(pairs.find(a.codes[n], b.codes[n])).toBe(pairs.codes[n]);
      });
      const room = new PairRoom();
      const coded = finish(codePairs(a, b, pairs.size / left.length, room));
      expect(coded).toEqual({ codes: pairs.codes, size: pairs.size });
      expect(finish(codePairs(a, b, (pairs.size - 0.5) / left.length, room))).toBeNull();
      // The room is used again, whatever was left in it.
      expect(finish(codePairs(b, a, 1, room))!.size).toBe(pairs.size);
    }),
  );
});

test('a group has its first record for a representative, and there are none where few records hold the same', () => {
  const grouping = new Grouping(new Dictionaries());
  const [kind, place, own]: Cell[][] = [
    ['x', 'y', 'x', 'x', 'y', 'x'],
    [1, 1, 1, '1', 1, 1],
    [1, 2, 3, 4, 5, 6],
  ];
  const groups = finish(grouping.by([kind, place]))!;
  expect(groups.firsts).toEqual([0, 1, 3]);
  expect([...groups.of]).toEqual([0, 1, 0, 2, 1, 0]);
  expect([...groups.sizes]).toEqual([3, 2, 1]);
  expect(finish(grouping.by([place, kind, kind]))).toBe(groups);
  expect(finish(grouping.by([kind, own]))).toBeNull();
  expect(finish(grouping.by([]))).toBeNull();
});

test('dates that hardly repeat among the first thousands are grouped all the same', () => {
  // Of 16,384 days, drawn at random, most of the first 4,096 are new.
  let seed = 1;
  const days = Array.from({ length: 100_000 }, (): Cell => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (seed >>> 8) & 0x3fff;
  });
  const kinds = days.map((_, n): Cell => n % 2);
  expect(new Dictionaries().of(days).size).toBeLessThan(20_000);
  const groups = finish(new Grouping(new Dictionaries()).by([days, kinds]));
  expect(groups!.firsts.length).toBeLessThan(40_000);
});
