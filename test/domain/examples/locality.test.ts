import { call, callAll, column } from '../call';

// The survey of locality: where workers live, in four levels; at least one resident of the community and two of the street.

const C = '本社区';
const S = '本街道非本社区';
const D = '本区非本街道';
const X = '区外';

test.each<[string, string[], boolean, boolean]>([
  ['two of the community', [C, C, X], true, false],
  ['one of the community, one of the street', [C, S, X], true, false],
  ['one of the community, two of the street', [C, S, S], true, true],
  ['three of the street', [S, S, S], false, false],
  ['one of the community alone', [C, D, D], false, false],
])('%s', (_title, levels, inclusive, apart) => {
  expect(call('LOCALRULE', column(...levels))).toBe(inclusive);
  expect(call('LOCALRULE', column(...levels), undefined, 1, 2, '包含')).toBe(inclusive);
  expect(call('LOCALRULE', column(...levels), undefined, 1, 2, '并列')).toBe(apart);
});

// The survey's own figures are masked. These reproduce what it says of them: principals lower, lower, higher, lower.
const levels = (counts: readonly number[]) =>
  column(...[C, S, D, X].flatMap((level, i) => new Array<string>(counts[i] as number).fill(level)));
const principals = levels([10, 8, 27, 5]);
const committees = levels([50, 40, 84, 26]);

test.each([
  [C, 0.2, 0.25],
  ['本街道', 0.36, 0.45],
  ['本区', 0.9, 0.87],
])('share within %s', (scope, ofPrincipals, ofCommittees) => {
  expect(call('LOCALRATE', principals, scope)).toBe(ofPrincipals);
  expect(call('LOCALRATE', committees, scope)).toBe(ofCommittees);
});

test('"居住属地化略高于" holds within the district alone, not within community or street', () => {
  const higher = [C, '本街道', '本区'].map(
    (scope) =>
      (call('LOCALRATE', principals, scope) as number) > (call('LOCALRATE', committees, scope) as number),
  );
  expect(higher).toEqual([false, false, true]);
});

test('the differences of the four shares, in percentage points, add up to nothing', () => {
  const shares = (counts: number[]) => callAll('SHARES', column(...counts), 1);
  const differences = callAll('PPDIFF', shares([10, 8, 27, 5]), shares([50, 40, 84, 26])).flat() as number[];
  expect(differences).toEqual([-5, -4, 12, -3]);
  expect(differences.reduce((a, b) => a + b)).toBe(0);
});
