import fc from 'fast-check';
import { plainText } from '../../../src/domain/numbers/plain-text';

test.each([
  [0, '0'],
  [1e-7, '0.0000001'],
  [1.25e-9, '0.00000000125'],
  [-3e-10, '-0.0000000003'],
  [1e21, '1000000000000000000000'],
  [-1.5e22, '-15000000000000000000000'],
  [0.1408, '0.1408'],
])('%p is %s', (value, text) => expect(plainText(value)).toBe(text));

test('the text is the same number, without an exponent', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = plainText(value);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(value === 0 ? 0 : value);
    }),
  );
});
