import fc from 'fast-check';
import { call, callAll, column, failure, plain } from '../call';

/** Households, people, and the quota by either: the worked communities of the source documents. */
const WORKED = [
  { households: 3000, population: 10000, byHouseholds: 18, byPopulation: 18, flat: 18 },
  { households: 1500, population: 5000, byHouseholds: 9, byPopulation: 9, flat: 9 },
  { households: 800, population: 2500, byHouseholds: 5, byPopulation: 5, flat: 5 },
  { households: 3299, population: 10999, byHouseholds: 18, byPopulation: 18, flat: 20 },
  { households: 3001, population: 10001, byHouseholds: 18, byPopulation: 18, flat: 19 },
  { households: 4500, population: 12000, byHouseholds: 23, byPopulation: 20, flat: 22 },
  { households: 9000, population: 30000, byHouseholds: 38, byPopulation: 38, flat: 54 },
];

describe.each(WORKED)('$population people in $households households', (community) => {
  const { households, population, byHouseholds, byPopulation, flat } = community;
  const quota = (...rest: string[]) => call('STAFFQUOTA', population, households, ...rest);

  test('by people, by default', () => {
    expect(quota()).toBe(byPopulation);
    expect(quota('人口')).toBe(byPopulation);
  });
  test('by households', () => {
    expect(quota('户数')).toBe(byHouseholds);
    expect(call('STAFFQUOTA', null, households)).toBe(byHouseholds);
  });
  test('the higher and the lower', () => {
    expect(quota('就高')).toBe(Math.max(byHouseholds, byPopulation));
    expect(quota('就低')).toBe(Math.min(byHouseholds, byPopulation));
  });
  test('strictly', () => {
    const agree = byHouseholds === byPopulation;
    expect(agree ? quota('严格') : failure('STAFFQUOTA', population, households, '严格')).toBe(
      agree ? byPopulation : '#N/A basesDisagree',
    );
  });
  test('in detail', () => {
    const [row = []] = callAll('STAFFQUOTA.DETAIL', population, households);
    expect(row.slice(0, 5)).toEqual([
      byPopulation,
      byHouseholds,
      byPopulation !== byHouseholds,
      flat,
      byPopulation,
    ]);
  });
});

test('households alone: 2400 households need 15', () => {
  expect(call('STAFFQUOTA', '', 2400)).toBe(15);
  expect(call('STAFFQUOTA', '', 2400, '严格')).toBe(15);
});

test.each([
  ['每满', '进一', 18, 18],
  ['进一', '进一', 19, 19],
  ['四舍五入', '进一', 19, 18],
])('the rest above the threshold: %s', (increase, reduction, at10999, at10001) => {
  const policy = [
    ['增配取整', increase],
    ['核减取整', reduction],
  ];
  expect(plain(callAll('STAFFQUOTA', column(10999, 10001), undefined, undefined, policy))).toEqual([
    [at10999],
    [at10001],
  ]);
});

test('in proportion: nothing is rounded', () => {
  const policy = [
    ['增配取整', '按比例'],
    ['核减取整', '按比例'],
    ['下限', 0],
  ];
  expect(plain(callAll('STAFFQUOTA', column(10999, 8000, 2500), undefined, undefined, policy))).toEqual([
    [18.999],
    [14.4],
    [4.5],
  ]);
});

test.each([
  ['进一', 15],
  ['四舍五入', 14],
  ['舍去', 14],
])('8000 people, 14.4 exactly, %s: %d', (reduction, expected) =>
  expect(call('STAFFQUOTA', 8000, null, null, [['核减取整', reduction]])).toBe(expected),
);

test('the floor of 5 holds for small communities, unless the policy drops or raises it; nobody needs nobody', () => {
  expect(call('STAFFQUOTA', 1500)).toBe(5);
  expect(call('STAFFQUOTA', 1500, null, null, [['下限', 0]])).toBe(3);
  expect(call('STAFFQUOTA', 4000, null, null, [['下限', 9]])).toBe(9);
  expect(call('STAFFQUOTA', 0)).toBe(0);
  expect(call('STAFFQUOTA', 0, 3000)).toBe(0);
  expect(call('STAFFQUOTA', 50000, null, null, [['上限', 40]])).toBe(40);
});

test('blank in, blank out; errors pass through in their places', () => {
  const na = callAll('STAFFQUOTA', 12000, 4500, '严格')[0]![0]!;
  const result = callAll('STAFFQUOTA', column(12000, null, '', na, '１２，０００'));
  expect(plain(result)).toEqual([[20], [''], [''], ['#N/A'], [20]]);
  expect(result[3]![0]).toBe(na);
  expect(call('STAFFQUOTA', 12000, '', '户数')).toBe('');
});

test('what is no count is an error, never 0', () => {
  expect(failure('STAFFQUOTA', '28000余')).toBe('#VALUE! notANumber');
  expect(failure('STAFFQUOTA', '2000万')).toBe('#VALUE! notANumber');
  expect(failure('STAFFQUOTA', -1)).toBe('#NUM! negative');
  expect(failure('STAFFQUOTA', 0.5)).toBe('#NUM! notWhole');
  expect(failure('STAFFQUOTA', 2 ** 53 + 2)).toBe('#NUM! notFinite');
  // Also where only the other base counts: what was typed is not passed over.
  expect(failure('STAFFQUOTA', 12000, '4500户')).toBe('#VALUE! notANumber');
  expect(failure('STAFFQUOTA', 12000, -3)).toBe('#NUM! negative');
  expect(failure('STAFFQUOTA', 12000, 4500, '人数')).toBe('#VALUE! unknownWord');
});

test('more people never need fewer workers, and one step more needs one more', () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(5000), (people, more) => {
      const [[a], [b]] = callAll('STAFFQUOTA', column(people, people + more)) as [[number], [number]];
      expect(b).toBeGreaterThanOrEqual(a);
    }),
  );
  fc.assert(
    fc.property(fc.integer({ min: 10_001, max: 1_000_000 }), (people) => {
      const [[a], [b]] = callAll('STAFFQUOTA', column(people, people + 1000)) as [[number], [number]];
      expect(b - a).toBe(1);
    }),
  );
});

test('below the threshold the quota is the least whole number not under 18 per 10,000, exactly', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2223, max: 10_000 }), (people) => {
      const quota = BigInt(call('STAFFQUOTA', people) as number);
      expect(quota * 10_000n >= 18n * BigInt(people)).toBe(true);
      expect((quota - 1n) * 10_000n < 18n * BigInt(people)).toBe(true);
    }),
  );
});

test('the gap is what is missing, exactly', () => {
  expect(plain(callAll('STAFFGAP', column(14, 20, '', '十'), column(18, 18, 18, 18)))).toEqual([
    [4],
    [-2],
    [''],
    ['#VALUE!'],
  ]);
  expect(call('STAFFGAP', 12, 14.4)).toBe(2.4);
  expect(failure('STAFFGAP', -1, 18)).toBe('#NUM! negative');
});

test('the norms of other places, by name', () => {
  const people = column(5000, 10000, 20000);
  expect(callAll('STAFFQUOTA', people, undefined, undefined, '甘肃2023')).toEqual(column(9, 18, 36));
  expect(callAll('STAFFQUOTA', people, undefined, undefined, '昌吉十四五')).toEqual(column(13, 25, 50));
  expect(callAll('STAFFQUOTA', people, column(1500, 3000, 6000), undefined, '宁波')).toEqual(
    column(6, 12, 24),
  );
  expect(call('STAFFQUOTA', 1500, undefined, undefined, '昌吉十四五')).toBe(4);
});

test('a base that the policy does not have is no base', () => {
  expect(failure('STAFFQUOTA', 5000, undefined, undefined, '宁波')).toBe('#N/A baseNotInPolicy');
  expect(failure('STAFFQUOTA', 5000, 1500, '户数', '甘肃2023')).toBe('#N/A baseNotInPolicy');
  expect(call('STAFFQUOTA', 5000, 1500, '严格', '甘肃2023')).toBe(9);
  expect(call('STAFFQUOTA', '', '', '户数', '甘肃2023')).toBe('');
});
