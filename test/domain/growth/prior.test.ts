import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

/** A county's report: 150 passed, 453 registered, "同比增长154%" of which it does not say. */
test('150 at 154% come from 59, and 453 from 178', () => {
  for (const growth of ['154%', '１５４％', 1.54, '1.54', ' 154%']) {
    expect(call('PRIORFROMYOY', 150, growth)).toBe(59);
    expect(call('PRIORFROMYOY', 453, growth)).toBe(178);
  }
});

test('20,000 after growing by 300%: 5,000 to two decimals, one of 13 without', () => {
  expect(call('PRIORFROMYOY', 20000, '300.00%')).toBe(5000);
  expect(callAll('PRIORFROMYOY', 20000, '300%')).toHaveLength(13);
});

test('several spill downwards', () => {
  expect(callAll('PRIORFROMYOY', 150, '1%')).toEqual([[148], [149]]);
  expect(callAll('PRIORFROMYOY', 1000, '-50%')).toEqual(
    column(...Array.from({ length: 40 }, (_, i) => 1981 + i)),
  );
});

test('the decimals: those that are written, more when zeros were dropped, fewer for calculated numbers', () => {
  expect(call('PRIORFROMYOY', 150, 91 / 59)).toBe(59);
  expect(call('PRIORFROMYOY', 150, 91 / 59, 0)).toBe(59);
  expect(failure('PRIORFROMYOY', 150, '154%', 2)).toBe('#N/A noPrior');
  expect(call('PRIORFROMYOY', 150, '154.24%', 0)).toBe(59);
  expect(call('PRIORFROMYOY', 110, 0.1, 2)).toBe(100);
});

test('a tie accuses nobody', () => {
  // 9 after 8 is 12.5%: printed 13 (half up) or 12 (half to even).
  expect(callAll('PRIORFROMYOY', 9, '12%')).toEqual([[8]]);
  expect(callAll('PRIORFROMYOY', 9, '13%')).toEqual([[8]]);
  // 11 after 8 is 37.5%: 38 both ways.
  expect(callAll('PRIORFROMYOY', 11, '38%')).toEqual([[8]]);
  expect(failure('PRIORFROMYOY', 11, '37%')).toBe('#N/A noPrior');
  // 7 after 8 is −12.5%: Excel shows −13, half up and half to even give −12.
  expect(callAll('PRIORFROMYOY', 7, '-12%')).toEqual([[8]]);
  expect(callAll('PRIORFROMYOY', 7, '-13%')).toEqual([[8]]);
});

test('what cannot be determined', () => {
  expect(failure('PRIORFROMYOY', 1, '154%')).toBe('#N/A noPrior');
  expect(failure('PRIORFROMYOY', 0, '10%')).toBe('#N/A noPrior');
  expect(failure('PRIORFROMYOY', 0, '-100%')).toBe('#N/A priorEndless');
  expect(failure('PRIORFROMYOY', 1e9, '1%')).toBe('#N/A tooManyPriors');
  expect(failure('PRIORFROMYOY', 5, '-101%')).toBe('#NUM! fallBeyondAll');
  expect(failure('PRIORFROMYOY', -5, '1%')).toBe('#NUM! negative');
  expect(failure('PRIORFROMYOY', 1e20, '1%')).toBe('#NUM! notFinite');
  expect(failure('PRIORFROMYOY', 150, '增长154%')).toBe('#VALUE! notAFraction');
  expect(failure('PRIORFROMYOY', '150余', '154%')).toBe('#VALUE! notANumber');
  expect(failure('PRIORFROMYOY', 150, '154%', 1.5)).toBe('#NUM! outOfBounds');
  expect(call('PRIORFROMYOY', '', '154%')).toBe('');
  expect(call('PRIORFROMYOY', 150, null)).toBe('');
});

test('a column spills a row each, a row a column each; errors stay at their place', () => {
  const now = column(150, 150, '', cellError('#REF!'));
  expect(plain(callAll('PRIORFROMYOY', now, column('154%', '1%', '1%', '1%')))).toEqual([
    [59, ''],
    [148, 149],
    ['', ''],
    ['#REF!', ''],
  ]);
  expect(plain(callAll('PRIORFROMYOY', [[150, 453]], [['1%', '154%']]))).toEqual([
    [148, 178],
    [149, ''],
  ]);
  expect(failure('PRIORFROMYOY', [[150, 453]], column('1%', '154%'))).toBe('#VALUE! priorBlock');
  expect(failure('PRIORFROMYOY', column(1, 2), column('1%', '2%', '3%'))).toBe('#VALUE! sizesDiffer');
});

/** What the growth from `before` to `now` prints as: half up, half away from zero, half to even. */
function printings(now: number, before: number, units: number): number[] {
  const above = (now - before) * units;
  const whole = Math.floor(above / before);
  const twice = 2 * (above - whole * before);
  if (twice !== before) return [twice > before ? whole + 1 : whole];
  return [whole + 1, above < 0 ? whole : whole + 1, whole % 2 === 0 ? whole : whole + 1];
}

test('all the priors that trying every one finds, and no others', () => {
  fc.assert(
    // Up to 70, so that no list is longer than the 100,000 that are listed at all.
    fc.property(fc.nat(70), fc.integer({ min: -99, max: 400 }), fc.nat(1), (now, percent, decimals) => {
      const units = 10 ** (decimals + 2);
      const shift = decimals === 0 ? 0 : percent % 10;
      const printed = percent * 10 ** decimals + shift;
      fc.pre(printed > -units);
      const text = `${(printed / 10 ** decimals).toFixed(decimals)}%`;
      const expected: number[] = [];
      // A fall to 0.05% leaves the largest prior values: 2000 times what is left. The more is left, the fewer they are.
      for (let x = 1; x <= (2.1 * units * (now + 1)) / (units + printed) + 1; x++)
        if (printings(now, x, units).includes(printed)) expected.push(x);
      const result = callAll('PRIORFROMYOY', now, text);
      if (expected.length === 0) expect(plain(result)).toEqual([['#N/A']]);
      else expect(result).toEqual(column(...expected));
    }),
    { numRuns: 300 },
  );
});
