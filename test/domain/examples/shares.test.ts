import type { Cell } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

// Shares, feasibility and growth as the documents print them: a county report on community governance and on social-work
// talent, speeches and reports of civil affairs (2010–2014), a report on rural communities, and news items.

describe('shares that the documents print', () => {
  test.each<[string, number, number, number, number]>([
    ['communities among communities and villages (county report)', 39, 277, 2, 0.1408],
    ['communities in operation of those built (rural communities)', 143, 157, 2, 0.9108],
    ['new beds that social organisations run, printed as 75% (province, 2010)', 10644, 14193, 0, 0.75],
    ['the same with more decimals', 10644, 14193, 4, 0.749947],
    ['lottery funds spent of those raised (essay)', 6065.47, 6289.62, 2, 0.9644],
    ['shortlisted stations (news)', 50, 192, 2, 0.2604],
    ['assessed of the shortlisted (news)', 15, 50, 2, 0.3],
    ['assessed of all (news)', 15, 192, 2, 0.0781],
    ['certificate holders among the transferred (news)', 22, 60, 2, 0.3667],
    ['clients in a daily group, at least (news)', 30, 335, 2, 0.0896],
    ['certificate holders among community workers, at most (county report)', 96, 556, 2, 0.1727],
    ['newly certified of the trained (city report)', 40, 260, 2, 0.1538],
  ])('%s: %d of %d', (_title, part, whole, decimals, share) => {
    expect(call('SHARE', part, whole, decimals)).toBe(share);
  });

  test.each<[string, number[], number, number[]]>([
    ['levels of 105 certificate holders (county report)', [94, 11], 2, [0.8952, 0.1048]],
    ['levels in the order of the outline, senior first', [0, 11, 94], 2, [0, 0.1048, 0.8952]],
    ['employers of 105 holders (county report)', [5, 4, 18, 78], 2, [0.0476, 0.0381, 0.1714, 0.7429]],
    ['levels of the newly certified (city report)', [16, 24], 0, [0.4, 0.6]],
    ['ages of 90 holders, printed 50.0, 42.2, 6.7, 1.1', [45, 38, 6, 1], 1, [0.5, 0.422, 0.067, 0.011]],
    ['sex of 90 holders, printed 42.2, 57.8', [38, 52], 1, [0.422, 0.578]],
    ['education of 90 holders, printed 47.8, 47.8, 3.3', [43, 43, 3, 1], 1, [0.478, 0.478, 0.033, 0.011]],
  ])('%s', (_title, counts, decimals, shares) => {
    expect(callAll('SHARES', column(...counts), decimals)).toEqual(column(...shares));
  });
});

// The county report prints these shares for 105 certificate holders. They were counted on 90 (or 180).
const AGES = column('50.0', '42.2', '6.7', '1.1');
const SEXES = column('42.2', '57.8');
const EDUCATION = column('47.8', '47.8', '3.3');
const basesOf = (shares: Cell[][], most: number, exhaustive: boolean) =>
  callAll('WHICHN', shares, 1, most, exhaustive).flat();

describe('shares that the documents get wrong', () => {
  test.each([
    ['ages', AGES],
    ['sexes', SEXES],
    ['education', EDUCATION],
  ])('no 105 people have these %s', (_title, shares) => {
    expect(call('SHARECHECK', shares, 105, 1)).toBe(false);
    expect(call('SHARECHECK', shares, 90, 1)).toBe(true);
    expect(basesOf(shares, 200, false)).not.toContain(105);
  });

  test('which numbers of people have', () => {
    expect(basesOf(AGES, 200, true)).toEqual([90, 180]);
    expect(basesOf(SEXES, 120, true)).toEqual([45, 64, 83, 90, 102, 109, 116]);
    expect(basesOf(EDUCATION, 200, false)).toEqual([90, 92, 180, 182, 184]);
  });

  test('education accounts for 98.9% only: one of 90 is missing', () => {
    expect(call('SHARECHECK', EDUCATION, 90, 1, true)).toBe(false);
    expect(failure('WHICHN', EDUCATION, 1, 200, true)).toBe('#N/A noBase');
    expect(call('SHARECHECK', column('47.8', '47.8', '3.3', '1.1'), 90, 1, true)).toBe(true);
  });

  test('90, 6 and 4 percent of old people cared for at home, in the community, in homes: a plan that adds up', () => {
    expect(call('SHARECHECK', column('90%', '6%', '4%'), 50, 0, true)).toBe(true);
    expect(callAll('APPORTION', 100, column(90, 6, 4))).toEqual(column(90, 6, 4));
  });
});

describe('growth', () => {
  test.each<[string, Cell, Cell, number]>([
    ['coverage from 8% to 52% is 44 percentage points, not 44%', '52%', '8%', 44],
    ['the target of 100% and what was reached', 1, 0.2222, 77.78],
    ['growth rates of two years, which the press subtracted as per cent', '34.25%', '20.96%', 13.29],
  ])('%s', (_title, a, b, points) => expect(call('PPDIFF', a, b)).toBe(points));

  test('20,000 after an increase by 15,000: fourfold', () => expect(call('YOY', 20000, 5000)).toBe(3));

  test('150 passed, 154% more than the year before: 59; 453 had registered: 178', () => {
    expect(callAll('PRIORFROMYOY', 150, '154%')).toEqual([[59]]);
    expect(callAll('PRIORFROMYOY', 453, '154%')).toEqual([[178]]);
  });

  test('1.5 million migrants growing by 19.64% a year', () => {
    const years = callAll('COMPOUND', 1_500_000, '19.64%', column(1, 2, 3)).flat();
    expect(years.map((people) => Math.round(people as number))).toEqual([1794600, 2147059, 2568742]);
  });
});

describe('certificate holders in the whole country, in 万', () => {
  const stock = [28.8, 32.7, 43.9, 53.1, 66.9, 73.7, 93.1];
  const rate = (year: number) =>
    call('YOY', stock[year - 2016] as number, stock[year - 2017] as number) as number;

  test('growth rates of 2018 and 2019', () => {
    expect([rate(2018), rate(2019)].map((it) => Math.round(it * 10000) / 100)).toEqual([34.25, 20.96]);
  });

  test('the 43.9 that the press calls the rate of 2018 is the number of that year', () => {
    expect(rate(2018)).not.toBeCloseTo(0.439, 3);
    expect(callAll('PRIORFROMYOY', 439, '43.9%').flat()).not.toContain(327);
  });

  test('every printed increase but that of 2017 is the difference of two printed numbers', () => {
    const printed = [3.8, 11.2, 9.2, 13.8, 6.8, 19.4];
    const gaps = callAll('STAFFGAP', column(...stock.slice(0, -1)), column(...stock.slice(1))).flat();
    const holds = gaps.map((gap, i) => Math.abs((gap as number) - (printed[i] as number)) < 0.05);
    expect(holds).toEqual([false, true, true, true, true, true]);
  });
});

test('a share of nothing has no answer', () => expect(plain(callAll('SHARE', 0, 0))).toEqual([['#DIV/0!']]));
