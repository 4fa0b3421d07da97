import fc from 'fast-check';
import { type Cell, cellError } from '../../../src/domain/cell';
import { readPrintedShares } from '../../../src/domain/shares/printed';
import { call, callAll, column, failure } from '../call';

const bases = (...args: Parameters<typeof callAll> extends [string, ...infer A] ? A : never): Cell[] =>
  callAll('WHICHN', ...args).map(([n]) => n!);

/** The shares that a county's report prints for 105 certificate holders: none of them fits 105. */
test('age bands of the source documents come from 90 people, or 180', () => {
  const shares = column('50.0', '42.2', '6.7', '1.1');
  expect(bases(shares, 1)).toEqual([90, 180]);
  expect(bases(column('50.0%', '42.2%', '6.7%', '1.1%'))).toEqual([90, 180]);
  expect(bases(column(0.5, 0.422, 0.067, 0.011))).toEqual([90, 180]);
  expect(bases(shares, 1, 200, true)).toEqual([90, 180]);
  expect(failure('WHICHN', shares, 1, 89)).toBe('#N/A noBase');
});

test('men and women', () =>
  expect(bases([['42.2', '57.8']], 1, 120)).toEqual([45, 64, 83, 90, 102, 109, 116]));

test('education leaves somebody unexplained, and fits all the same', () => {
  const shares = [['47.8', '47.8', '3.3']];
  expect(bases(shares, 1)).toEqual([90, 92, 180, 182, 184]);
  expect(bases([[47.8, 47.8, 3.3]])).toEqual([90, 92, 180, 182, 184]);
  expect(failure('WHICHN', shares, 1, 200, true)).toBe('#N/A noBase');
});

test('blanks are no shares; what is no share is an error', () => {
  expect(bases(column('50.0', '', null, '50.0'), 1, 4)).toEqual([2, 4]);
  expect(call('WHICHN', column('', null))).toBe('');
  expect(failure('WHICHN', column('一半'))).toBe('#VALUE! notAShare');
  expect(failure('WHICHN', column('某%'))).toBe('#VALUE! notAShare');
  expect(failure('WHICHN', column('101%'))).toBe('#NUM! shareOutOfRange');
  expect(failure('WHICHN', column('-1'))).toBe('#NUM! shareOutOfRange');
  expect(failure('WHICHN', column('50'), 1, 0)).toBe('#NUM! outOfBounds');
  expect(failure('WHICHN', column('50'), 1, 200, '也许')).toBe('#VALUE! notAFlag');
  const error = cellError('#REF!');
  expect(call('WHICHN', column('50', error))).toBe(error);
});

test('printed shares keep the decimals of their text; decimals that were dropped come back', () => {
  expect(readPrintedShares(['47.8%', '50', '50.00'], undefined)).toEqual([
    { printed: 478, units: 1000 },
    { printed: 50, units: 100 },
    { printed: 5000, units: 10000 },
  ]);
  expect(readPrintedShares(['50', 0.140794], 1)).toEqual([
    { printed: 500, units: 1000 },
    { printed: 141, units: 1000 },
  ]);
});

test('a tie accuses nobody: 1 of 8 prints as 12.5, as 12 and as 13', () => {
  expect(
    bases(
      ['12.5'].map((s) => [s]),
      1,
      8,
    ),
  ).toContain(8);
  expect(bases(column('12%'), 0, 8)).toContain(8);
  expect(bases(column('13%'), 0, 8)).toContain(8);
  // 3 of 8 is 37.5: 38 both ways, so 37 never comes of it.
  expect(bases(column('38%'), 0, 8)).toContain(8);
  expect(bases(column('37%'), 0, 8)).not.toContain(8);
});

/** What a count of n prints as, half up and half to even, straight from the definition. */
function printed(count: number, n: number, units: number): [halfUp: number, halfEven: number] {
  const floor = Math.floor((count * units) / n);
  const twiceRest = 2 * (count * units - floor * n);
  if (twiceRest !== n) return twiceRest > n ? [floor + 1, floor + 1] : [floor, floor];
  return [floor + 1, floor % 2 === 0 ? floor : floor + 1];
}

function byTrying(shares: number[], units: number, max: number, exhaustive: boolean): number[] {
  const found: number[] = [];
  for (let n = 1; n <= max; n++) {
    // Sums that can be reached by one count a share, one share at a time.
    let sums = new Set([0]);
    for (const share of shares) {
      const counts = Array.from({ length: n + 1 }, (_, c) => c).filter((c) =>
        printed(c, n, units).includes(share),
      );
      sums = new Set([...sums].flatMap((sum) => counts.map((c) => sum + c)).filter((sum) => sum <= n));
    }
    if (exhaustive ? sums.has(n) : sums.size > 0) found.push(n);
  }
  return found;
}

test('the bases are those that trying every count finds', () => {
  const counts = fc
    .array(fc.nat(12), { minLength: 1, maxLength: 5 })
    .filter((list) => list.some((c) => c > 0));
  fc.assert(
    fc.property(counts, fc.nat(2), fc.nat(3), fc.boolean(), (list, decimals, left, exhaustive) => {
      const n = list.reduce((sum, c) => sum + c, exhaustive ? 0 : left);
      const units = 10 ** (decimals + 2);
      const shares = list.map((c) => printed(c, n, units)[0]);
      const text = column(...shares.map((share) => (share / 10 ** decimals).toFixed(decimals)));
      const expected = byTrying(shares, units, 120, exhaustive);
      expect(bases(text, decimals, 120, exhaustive)).toEqual(expected);
      expect(expected).toContain(n);
    }),
    { numRuns: 150 },
  );
});

test('shares that nobody made up from counts are tried as well', () => {
  const shares = fc.array(fc.nat(100), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(shares, fc.boolean(), (list, exhaustive) => {
      const expected = byTrying(list, 100, 120, exhaustive);
      const result = bases(column(...list.map((share) => `${share}%`)), 0, 120, exhaustive);
      if (expected.length === 0) expect(result).toEqual([expect.objectContaining({ code: '#N/A' })]);
      else expect(result).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});
