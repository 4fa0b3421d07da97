import fc from 'fast-check';
import { compare, digitsNumber, textNumber } from '../../../src/rules/language/coerce';

const character = fc.constantFrom(...'aAbBzZ09-_ 社区書ßſİéÉ〇。', '😀', 'Ａ', 'ａ');
const text = fc.array(character, { maxLength: 6 }).map((characters) => characters.join(''));

test('texts compare as their upper case does', () => {
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [x, y] = [a.toUpperCase(), b.toUpperCase()];
      expect(Math.sign(compare(a, b))).toBe(x < y ? -1 : x > y ? 1 : 0);
    }),
    { numRuns: 2000 },
  );
});

test('1 to 15 digits are read at once, all other texts are left to the closer look', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9]{1,15}$/), (digits) => {
      expect(digitsNumber(digits)).toBe(Number(digits));
    }),
  );
  for (const other of ['', '1234567890123456', '-1', '1.5', '１', ' 1', '1a', 'a1']) {
    expect(digitsNumber(other)).toBe(-1);
  }
  expect(['-1', '1.5', '１', ' 1', '1a'].map(textNumber)).toEqual([-1, 1.5, 1, 1, undefined]);
});
