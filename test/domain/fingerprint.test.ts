import fc from 'fast-check';
import { type Cell, cellError } from '../../src/domain/cell';
import { fingerprint, fingerprintOfAll } from '../../src/domain/fingerprint';

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
  fc.constant(cellError('#N/A')),
);

test('is short, and never reads as a number, a word or a date', () => {
  fc.assert(
    fc.property(fc.array(cell), (values) => {
      expect(fingerprint(values)).toMatch(/^[bcdfghjklmnpqrstvwxz]{12}$/);
    }),
  );
});

test('differs when one value differs in anything', () => {
  fc.assert(
    fc.property(
      fc.array(cell, { minLength: 1 }),
      fc.nat(),
      fc.string({ minLength: 1 }),
      (values, at, more) => {
        const changed = values.map((value, n) =>
          n === at % values.length ? `${String(value)}${more}` : value,
        );
        expect(fingerprint(changed)).not.toBe(fingerprint(values));
      },
    ),
  );
});

test('keeps kinds and places of values apart', () => {
  const lists: Cell[][] = [
    [],
    [null],
    ['a', 'bc'],
    ['ab', 'c'],
    ['bc', 'a'],
    ['abc'],
    [1],
    ['1'],
    [true],
    ['TRUE'],
    [0],
    [false],
    [cellError('#N/A')],
    ['#N/A'],
    [cellError('#REF!')],
  ];
  expect(new Set(lists.map(fingerprint)).size).toBe(lists.length);
});

test('is the same for what a workbook may give back a little otherwise', () => {
  expect(fingerprint([''])).toBe(fingerprint([null]));
  expect(fingerprint(['a\r\nb'])).toBe(fingerprint(['a\nb']));
  expect(fingerprint([0.1 + 0.2])).toBe(fingerprint([0.3]));
});

test('values that differ little are all over the place: no sign of a hundred thousand meets another', () => {
  const signs = new Set<string>();
  for (let n = 0; n < 100_000; n += 1) signs.add(fingerprint([410122198001010000 + n, String(n)]));
  for (let n = 0; n < 100_000; n += 1) signs.add(fingerprint([n]));
  expect(signs.size).toBe(200_000);
});

test('of all: the order means nothing, how often a value occurs does', () => {
  expect(fingerprintOfAll(['a', 'b', 'a'])).toBe(fingerprintOfAll(['a', 'a', 'b']));
  expect(fingerprintOfAll(['a', 'b'])).not.toBe(fingerprintOfAll(['a', 'a', 'b']));
});
