import fc from 'fast-check';
import { CellError } from '../../../src/domain/cell';
import { fingerprint } from '../../../src/workbook/freeze/fingerprint';

test('values that a workbook gives back a little otherwise have the same sign', () => {
  expect(fingerprint([[null, 'a\r\nb', 0.1 + 0.2]])).toBe(fingerprint([['', 'a\nb', 0.3]]));
});

test.each([
  [[[1]], [['1']]],
  [[[1]], [[true]]],
  [[[1, 2]], [[1], [2]]],
  [[['ab', 'c']], [['a', 'bc']]],
  [[[new CellError('#N/A')]], [['#N/A']]],
  [[[1, null]], [[null, 1]]],
])('%j and %j are told apart', (a, b) => {
  expect(fingerprint(a)).not.toBe(fingerprint(b));
});

test('any other text has another sign', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      const same = a.replace(/\r\n?/g, '\n') === b.replace(/\r\n?/g, '\n');
      expect(fingerprint([[a]]) === fingerprint([[b]])).toBe(same);
    }),
  );
});
