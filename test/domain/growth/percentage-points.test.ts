import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

test.each([
  [0.52, 0.08, 44],
  [0.08, 0.52, -44],
  [0.3, 0.1, 20],
  [0.1408, 0.1408, 0],
  [1.54, 0.2, 134],
  ['52%', '8%', 44],
  ['５２％', 0.08, 44],
  ['47.80%', '0.033', 44.5],
  ['-3.2%', '1.1%', -4.3],
])('%p against %p is %p percentage points', (a, b, points) => expect(call('PPDIFF', a, b)).toBe(points));

/** Doubles make 43.99999999999999 and -4.300000000000001 of these; so do thousands of pairs of printed shares. */
test('every pair of percentages of one decimal differs by what is printed', () => {
  const wrong: string[] = [];
  const all = Array.from({ length: 1001 }, (_, i) => i);
  for (let b = 0; b <= 1000; b += 13) {
    const points = callAll('PPDIFF', column(...all.map((i) => Number(`${i}e-3`))), Number(`${b}e-3`));
    for (const a of all)
      if (points[a]![0] !== (a - b) / 10) wrong.push(`${a}-${b}: ${String(points[a]![0])}`);
  }
  expect(wrong).toEqual([]);
});

test('differences over a full classification add up to nothing', () => {
  const shares = fc.array(fc.nat(300), { minLength: 4, maxLength: 4 });
  const whole = ([a, b, c]: number[]) => [a!, b!, c!, 1000 - a! - b! - c!].map((s) => Number(`${s}e-3`));
  fc.assert(
    fc.property(shares, shares, (one, other) => {
      const points = callAll('PPDIFF', [whole(one)], [whole(other)])[0] as number[];
      expect(points.reduce((sum, value) => sum + Math.round(value * 10), 0)).toBe(0);
    }),
  );
});

test('blanks, errors at their place, and what is no share', () => {
  const error = cellError('#DIV/0!');
  expect(plain(callAll('PPDIFF', column(0.5, '', error, '一半', true), 0.25))).toEqual(
    column(25, '', '#DIV/0!', '#VALUE!', '#VALUE!'),
  );
  expect(failure('PPDIFF', '52个百分点', 0.1)).toBe('#VALUE! notAFraction');
  expect(failure('PPDIFF', 1e308, -1e308)).toBe('#NUM! notFinite');
  expect(plain(callAll('PPDIFF', column(0.5, 0.25), [[0.25, 0.125]]))).toEqual([
    [25, 37.5],
    [0, 12.5],
  ]);
});
