import fc from 'fast-check';
import { call, callAll, column } from '../call';
import { possible, printings } from './by-hand';

const MOST = 300;
const bases = Array.from({ length: MOST }, (_, i) => i + 1);
const text = (thousandths: number) => `${Math.floor(thousandths / 10)}.${thousandths % 10}%`;

/** Thousandths → the bases up to 300 of which some count prints it: every count of every base, written down. */
const basesPrinting = Array.from({ length: 1001 }, () => new Set<number>());
for (const n of bases) {
  for (let count = 0; count <= n; count++) {
    for (const share of printings(count, n, 1000)) basesPrinting[share]!.add(n);
  }
}

test('every percentage of one decimal, at every base up to 300', () => {
  const wrong: string[] = [];
  const candidates = column(...bases);
  basesPrinting.forEach((expected, share) => {
    const checked = callAll('SHARECHECK', text(share), candidates);
    const listed = new Set(callAll('WHICHN', text(share), undefined, MOST).map(([n]) => n));
    for (const n of bases) {
      if (checked[n - 1]![0] !== expected.has(n)) wrong.push(`SHARECHECK ${text(share)} at ${n}`);
      if (listed.has(n) !== expected.has(n)) wrong.push(`WHICHN ${text(share)} at ${n}`);
    }
  });
  expect(wrong).toEqual([]);
});

test('the same numbers as fractions, and as percentages without a sign', () => {
  for (let share = 0; share <= 1000; share += 7) {
    const expected = column(...bases).map(([n]) => [basesPrinting[share]!.has(n as number)]);
    expect(callAll('SHARECHECK', share / 1000, column(...bases), 1)).toEqual(expected);
    expect(callAll('SHARECHECK', text(share).slice(0, -1), column(...bases))).toEqual(expected);
  }
});

/** A group as a report prints it: shares of counts, each rounded one way or the other, sometimes misprinted. */
const group = fc
  .record({
    counts: fc.array(fc.nat(25), { minLength: 1, maxLength: 5 }),
    left: fc.nat(4),
    decimals: fc.nat(2),
    misprint: fc.integer({ min: -1, max: 1 }),
    even: fc.boolean(),
  })
  .map(({ counts, left, decimals, misprint, even }) => {
    const n = Math.max(
      1,
      counts.reduce((sum, count) => sum + count, left),
    );
    const units = 10 ** (decimals + 2);
    const shares = counts.map((count) => printings(count, n, units)[even ? 1 : 0]);
    shares[0] = Math.min(units, Math.max(0, shares[0]! + misprint));
    return { n, units, decimals, shares, printed: shares.map((s) => (s / 10 ** decimals).toFixed(decimals)) };
  });

test('a group is judged as trying every choice of counts judges it', () => {
  fc.assert(
    fc.property(
      group,
      fc.boolean(),
      fc.nat(3),
      ({ n, units, decimals, shares, printed }, exhaustive, off) => {
        for (const base of [n, n + off]) {
          const expected = possible(shares, base, units, exhaustive);
          expect(call('SHARECHECK', [printed], base, decimals, exhaustive)).toBe(expected);
        }
      },
    ),
    { numRuns: 1000 },
  );
});

test('WHICHN lists the bases at which SHARECHECK is true', () => {
  fc.assert(
    fc.property(group, fc.boolean(), ({ printed, decimals }, exhaustive) => {
      const candidates = column(...bases.slice(0, 150));
      const checked = callAll('SHARECHECK', [printed], candidates, decimals, exhaustive);
      const listed = callAll('WHICHN', [printed], decimals, 150, exhaustive).map(([n]) => n);
      expect(bases.filter((n) => checked[n - 1]?.[0] === true)).toEqual(
        listed.filter((n) => typeof n === 'number'),
      );
    }),
    { numRuns: 100 },
  );
});
