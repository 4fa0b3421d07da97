import type { Cell, Matrix } from '../../../src/domain/cell';
import { call, callAll, column } from '../call';

// The county report on community governance: 18 workers for 10,000 urban residents; above 3000 households or 10000
// people one more for every 300 or 1000; below, reduced in proportion; committees of 5 to 9.

interface Row {
  readonly households: Cell;
  readonly population: Cell;
  /** By households and by population: at the default rounding, with every begun step counted, rounded half up throughout. */
  readonly hh: readonly [number, number, number];
  readonly pop?: readonly [number, number, number];
  /** 18 for every 10,000 without a threshold, begun or not. */
  readonly flat?: number;
}

const ROWS: readonly Row[] = [
  { households: 3000, population: 10000, hh: [18, 18, 18], pop: [18, 18, 18], flat: 18 },
  { households: 1500, population: 5000, hh: [9, 9, 9], pop: [9, 9, 9], flat: 9 },
  { households: 800, population: 2500, hh: [5, 5, 5], pop: [5, 5, 5], flat: 5 },
  { households: 3299, population: 10999, hh: [18, 19, 19], pop: [18, 19, 19], flat: 20 },
  { households: 3001, population: 10001, hh: [18, 19, 18], pop: [18, 19, 18], flat: 19 },
  { households: 4500, population: 12000, hh: [23, 23, 23], pop: [20, 20, 20], flat: 22 },
  { households: 9000, population: 30000, hh: [38, 38, 38], pop: [38, 38, 38], flat: 54 },
  { households: 2400, population: null, hh: [15, 15, 14] },
];

const ROUNDINGS: readonly (Matrix | undefined)[] = [
  undefined,
  [['增配取整', '进一']],
  [
    ['核减取整', '四舍五入'],
    ['增配取整', '四舍五入'],
  ],
];

describe.each(ROWS)(
  '$households households, $population people',
  ({ households, population, hh, pop, flat }) => {
    const quota = (basis: string, policy?: Matrix) =>
      call('STAFFQUOTA', population, households, basis, policy);
    const byPopulation = pop ?? hh;

    test.each([0, 1, 2])('rounding %i', (i) => {
      expect(quota('户数', ROUNDINGS[i])).toBe(hh[i]);
      expect(quota('人口', ROUNDINGS[i])).toBe(byPopulation[i]);
      expect(quota('就高', ROUNDINGS[i])).toBe(Math.max(hh[i] as number, byPopulation[i] as number));
      expect(quota('就低', ROUNDINGS[i])).toBe(Math.min(hh[i] as number, byPopulation[i] as number));
    });

    test('the default, and with a lower limit of 5', () => {
      expect(call('STAFFQUOTA', population, households)).toBe(byPopulation[0]);
      expect(call('STAFFQUOTA', population, households, undefined, [['下限', 5]])).toBe(byPopulation[0]);
    });

    test('the numbers behind it', () => {
      const [row = []] = callAll('STAFFQUOTA.DETAIL', population, households);
      const conflict = pop !== undefined && pop[0] !== hh[0];
      expect(row.slice(0, 5)).toEqual([pop?.[0] ?? '', hh[0], conflict, flat ?? '', byPopulation[0]]);
      expect(String(row[5])).not.toContain('mixedBases');
    });
  },
);

test('556 workers are 18 for every 10,000 of at most 308,888 people', () => {
  expect(call('STAFFPER10K', 556, 308888)).toBeGreaterThanOrEqual(18);
  expect(call('STAFFPER10K', 556, 308889)).toBeLessThan(18);
});

test('240 committee members in 39 communities: between 39 times 5 and 39 times 9', () => {
  const bounds = callAll('APPORTION', 240, column(...new Array<number>(39).fill(1))).flat();
  expect(callAll('COMMITTEEOK', column(...bounds)).flat()).toEqual(new Array<boolean>(39).fill(true));
  expect(call('COMMITTEEOK', 240, 39 * 5, 39 * 9)).toBe(true);
  expect(call('COMMITTEEOK', 4)).toBe(false);
  expect(call('COMMITTEEOK', 10)).toBe(false);
});

test('places for awards: 390 over 13 townships are 30 each, 314 over 157 communities two each (rural communities)', () => {
  expect(callAll('APPORTION', 390, column(...new Array<number>(13).fill(1))).flat()).toEqual(
    new Array<number>(13).fill(30),
  );
  expect(callAll('APPORTION', 314, column(...new Array<number>(157).fill(1))).flat()).toEqual(
    new Array<number>(157).fill(2),
  );
});
