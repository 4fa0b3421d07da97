import fc from 'fast-check';
import { explainBase } from '../../../src/domain/shares/explain';
import { canProduce } from '../../../src/domain/shares/fits';
import type { PrintedShare } from '../../../src/domain/shares/printed';
import { countsPrinting, printings } from './by-hand';

const thousandths = (...printed: number[]): PrintedShare[] =>
  printed.map((share) => ({ printed: share, units: 1000 }));

describe('a report that gives 105 holders, and shares that were counted on 90', () => {
  test('by age: 45, 38, 6 and 1 make up all of 90', () => {
    const shares = thousandths(500, 422, 67, 11);
    expect(explainBase(shares, 90, true)).toEqual({
      n: 90,
      verdict: 'fits',
      counts: [45, 38, 6, 1].map((count) => ({ least: count, most: count })),
      smallest: [45, 38, 6, 1],
      unexplained: { least: 0, most: 0 },
    });
  });

  test('by age: half of 105 would be 52.5 people, so no count prints 50.0', () => {
    const { verdict, counts, smallest } = explainBase(thousandths(500, 422, 67, 11), 105, false);
    expect([verdict, smallest]).toEqual(['noCount', undefined]);
    // The counts around it: 52 prints 49.5, 53 prints 50.5.
    expect(counts[0]).toEqual({ least: 53, most: 52 });
  });

  test('by sex: 38 and 52 of 90; 44 or 45 of 105 print 41.9 or 42.9', () => {
    expect(explainBase(thousandths(422, 578), 90, true).smallest).toEqual([38, 52]);
    expect(explainBase(thousandths(422, 578), 105, true).counts[0]).toEqual({ least: 45, most: 44 });
  });

  test('by education: the printed shares leave 1 of 90 unexplained, and 2 of 92', () => {
    const shares = thousandths(478, 478, 33);
    expect(explainBase(shares, 90, false)).toMatchObject({
      verdict: 'fits',
      smallest: [43, 43, 3],
      unexplained: { least: 1, most: 1 },
    });
    expect(explainBase(shares, 92, false)).toMatchObject({
      smallest: [44, 44, 3],
      unexplained: { least: 1 },
    });
    expect(explainBase(shares, 90, true).verdict).toBe('tooFew');
  });
});

test('shares that fit one by one may need more people than there are', () =>
  expect(
    explainBase(
      [1, 2, 3, 4].map(() => ({ printed: 33, units: 100 })),
      3,
      false,
    ),
  ).toMatchObject({
    verdict: 'tooMany',
    counts: [1, 1, 1, 1].map((count) => ({ least: count, most: count })),
  }));

test('an exhaustive group is filled up from its first share', () => {
  // 33%, 33%, 33% of 300: 99 (98.5 is no count) to 100 each (100.5 is none): 297 to 300.
  const thirds = [1, 2, 3].map(() => ({ printed: 33, units: 100 }));
  expect(explainBase(thirds, 299, true).smallest).toEqual([100, 100, 99]);
});

const shares = fc.array(
  fc.nat(2).chain((decimals) => {
    const units = 10 ** (decimals + 2);
    return fc.nat(units).map((printed) => ({ printed, units }));
  }),
  { minLength: 1, maxLength: 4 },
);

test('the explanation agrees with counting, and its verdict with the check', () => {
  fc.assert(
    fc.property(shares, fc.integer({ min: 1, max: 200 }), fc.boolean(), (group, n, exhaustive) => {
      const { verdict, counts, smallest, unexplained } = explainBase(group, n, exhaustive);
      expect(verdict === 'fits').toBe(canProduce(group, n, exhaustive, { least: 0, most: 0 }));
      counts.forEach(({ least, most }, i) => {
        const { printed, units } = group[i]!;
        const expected = countsPrinting(printed, n, units);
        if (expected.length > 0) expect([least, most]).toEqual([expected[0], expected.at(-1)]);
        else {
          // Nothing prints it: the count below prints less, the one above more.
          expect(least).toBe(most + 1);
          expect(Math.min(...printings(most, n, units))).toBeLessThan(printed);
          expect(Math.max(...printings(least, n, units))).toBeGreaterThan(printed);
        }
      });
      if (!smallest || !unexplained) return;
      const sum = smallest.reduce((total, count) => total + count, 0);
      smallest.forEach((count, i) => {
        expect(printings(count, n, group[i]!.units)).toContain(group[i]!.printed);
      });
      if (exhaustive) expect([sum, unexplained]).toEqual([n, { least: 0, most: 0 }]);
      else expect(unexplained.most).toBe(n - sum);
    }),
    { numRuns: 500 },
  );
});
