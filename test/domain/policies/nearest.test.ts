import fc from 'fast-check';
import { nearest, slips } from '../../../src/domain/policies/nearest';

test('slips: left out, put in, changed, swapped', () => {
  expect(slips('基数', '基数', 2)).toBe(0);
  expect(slips('人口步', '人口步长', 2)).toBe(1);
  expect(slips('人口口步长', '人口步长', 2)).toBe(1);
  expect(slips('人口步进', '人口步长', 2)).toBe(1);
  expect(slips('口人步长', '人口步长', 2)).toBe(1);
  expect(slips('上限', '人口步长', 2)).toBe(3);
});

test('slips count alike both ways, and swapping two neighbours is one', () => {
  const word = fc
    .array(fc.constantFrom('甲', '乙', '丙'), { maxLength: 6 })
    .map((letters) => letters.join(''));
  fc.assert(fc.property(word, word, (a, b) => expect(slips(a, b, 9)).toBe(slips(b, a, 9))));
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 0x4e00, max: 0x4eff }), { minLength: 2, maxLength: 8 }),
      (codes) => {
        const letters = codes.map((code) => String.fromCharCode(code));
        const [first, second, ...rest] = letters as [string, string, ...string[]];
        expect(slips(letters.join(''), [second, first, ...rest].join(''), 2)).toBe(1);
      },
    ),
  );
});

test('one near word is a suggestion, two or none are not', () => {
  expect(nearest('下线', ['下限', '上限'])).toBe('下限');
  expect(nearest('参数', ['基数'])).toBeUndefined();
  expect(nearest('人口步大', ['人口步长', '人口步宽'])).toBeUndefined();
  expect(nearest('完全不同', ['下限', '上限'])).toBeUndefined();
});
