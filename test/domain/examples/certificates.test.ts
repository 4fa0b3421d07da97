import type { Matrix } from '../../../src/domain/cell';
import { call, callAll, column, failure } from '../call';

// Certificates, examinations, plans and pay in the county report, city reports and news items.

const people = (...groups: readonly (readonly [level: string, count: number])[]) =>
  column(...groups.flatMap(([level, count]) => new Array<string>(count).fill(level)));
const rounded = (share: unknown) => Math.round((share as number) * 10000) / 100;

test.each([
  [
    '8 of 36 workers of stations, the target being all (news)',
    people(['初级', 7], ['中级', 1], ['无', 28]),
    22.22,
  ],
  ['40 of 260 trained (city report)', people(['初级', 16], ['中级', 24], ['无', 220]), 15.38],
  ['at most 96 of 556 community workers (county report)', people(['初级', 96], ['无', 460]), 17.27],
])('certified: %s', (_title, levels, percent) => expect(rounded(call('CERTRATE', levels))).toBe(percent));

test('of one level', () => {
  const levels = people(['初级', 94], ['中级', 11]);
  expect(['初级', '中级', '高级'].map((level) => rounded(call('CERTRATE', levels, level)))).toEqual([
    89.52, 10.48, 0,
  ]);
});

test.each([
  ['1085 of 4523 who registered, printed as 24% (news)', 1085, 4523, 23.99],
  ['150 of 453 (news)', 150, 453, 33.11],
])('passed: %s', (_title, passed, base, percent) =>
  expect(rounded(call('PASSRATE', passed, base))).toBe(percent),
);

test.each([
  ['20 centres of 18 planned: not cut off at 100%', 20, 18, 111.11],
  ['107 stations of 140 planned', 107, 140, 76.43],
  ['127 of both', 127, 158, 80.38],
  ['200 kiosks of 200', 200, 200, 100],
])('plan: %s', (_title, actual, plan, percent) =>
  expect(rounded(call('PLANRATE', actual, plan))).toBe(percent),
);

test('335 clients, five workers of a station (news): question 2 of the provincial outline', () => {
  expect(call('SERVICERATIO', 335, 5)).toBe(67);
});

const places = (count: number) => column(...Array.from({ length: count }, (_, i) => `乡镇${i + 1}`));

test('14 townships, of which the county report lists 10 with certificate holders: not all are covered', () => {
  expect(rounded(call('COVERAGE', places(10), places(14)))).toBe(71.43);
});
test('all 13 counties have a station (news)', () => expect(call('COVERAGE', places(13), places(13))).toBe(1));

// The county of the news item pays once for a first certificate, and every month.
const POLICY: Matrix = [
  ['一次性奖励.初级', 1500],
  ['一次性奖励.中级', 3000],
  ['月津贴.初级', 100],
  ['月津贴.中级', 200],
  ['月津贴.高级', 300],
];
const LEVELS = column('初级', '中级', '高级');

test('bonus; the senior level is not given', () => {
  expect(callAll('CERTBONUS', column('初级', '中级'), POLICY)).toEqual(column(1500, 3000));
  expect(failure('CERTBONUS', '高级', POLICY)).toMatch(/^#N\/A/);
});
test('allowance of a month and of a year', () => {
  expect(callAll('CERTALLOWANCE', LEVELS, POLICY)).toEqual(column(100, 200, 300));
  expect(callAll('CERTALLOWANCE', LEVELS, POLICY, 12)).toEqual(column(1200, 2400, 3600));
});
