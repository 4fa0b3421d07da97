import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { localitySummary, type Summary } from '../../src/summary';
import { buildReturn } from './build-return';

const ROSTER = ['所属社区代码', '是否主职', '是否两委成员', '在岗状态', '户口所在地级别', '居住地级别'];
const COMMUNITIES: Cell[][] = [
  ['社区代码', '城区类别'],
  ['410122001001', '内城区'],
  ['410122002001', '外城区'],
];
const summarise = (people: Cell[][], communities = COMMUNITIES) =>
  localitySummary(buildReturn({ 社区基本情况表: communities, 社区工作者花名册: [ROSTER, ...people] }));

/** The numbers of one group: base, four counts, not given, four shares. */
function cube(summary: Summary, area: string, position: string, dimension: string) {
  const keys = [`areas.${area}`, `positions.${position}`, `dimensions.${dimension}`];
  const row = summary.tables[0].rows.find((candidate) =>
    candidate.labels.every((label, i) => 'key' in label && label.key === keys[i]),
  );
  return row?.values.map((indicator) => indicator.value);
}

const times = (n: number, principal: string, level: string): Cell[][] =>
  Array.from({ length: n }, () => ['410122001001', principal, '1是', '在岗', level, level]);

test('the worked cube of the survey: counts, shares and differences in percentage points', () => {
  const summary = summarise([
    ...times(10, '1是', '1本社区'),
    ...times(8, '1是', '2本街道非本社区'),
    ...times(27, '1是', '3本区非本街道'),
    ...times(5, '1是', '4区外'),
    ...times(50, '0否', '1本社区'),
    ...times(40, '0否', '2本街道非本社区'),
    ...times(84, '0否', '3本区非本街道'),
    ...times(26, '0否', '4区外'),
  ]);
  expect(cube(summary, 'all', 'principal', 'residence')).toEqual([50, 10, 8, 27, 5, 0, 0.2, 0.16, 0.54, 0.1]);
  expect(cube(summary, 'all', 'committee', 'hukou')).toEqual([200, 50, 40, 84, 26, 0, 0.25, 0.2, 0.42, 0.13]);
  expect(cube(summary, 'all', 'both', 'hukou')?.[0]).toBe(250);
  expect(summary.tables[1].rows[0].values.map((indicator) => indicator.value)).toEqual([-5, -4, 12, -3]);
});

test('people who left, and staff who are neither principal nor committee, do not count', () => {
  const summary = summarise([
    ['410122001001', '1是', '1是', '离岗', '1本社区', '1本社区'],
    ['410122001001', '0否', '0否', '在岗', '1本社区', '1本社区'],
    ['410122001001', '0否', '1是', '在岗', '1本社区', null],
  ]);
  expect(cube(summary, 'all', 'both', 'hukou')?.[0]).toBe(1);
  expect(cube(summary, 'all', 'both', 'residence')).toEqual([0, 0, 0, 0, 0, 1, null, null, null, null]);
});

test('areas follow the community; one that is not in the community sheet counts in the whole only, and is named', () => {
  const summary = summarise([
    ['410122001001', '1是', '1是', '在岗', 1, 1],
    ['410122002001', '1是', '1是', '在岗', 2, 2],
    ['410122999001', '1是', '1是', '在岗', 3, 3],
  ]);
  expect(cube(summary, 'all', 'principal', 'hukou')?.slice(0, 5)).toEqual([3, 1, 1, 1, 0]);
  expect(cube(summary, 'inner', 'principal', 'hukou')?.slice(0, 5)).toEqual([1, 1, 0, 0, 0]);
  expect(cube(summary, 'outer', 'principal', 'hukou')?.slice(0, 5)).toEqual([1, 0, 1, 0, 0]);
  expect(summary.notes).toContainEqual({ key: 'localityNoCommunity', params: { count: 1 } });
});

test('a county without inner and outer city has no rows for them', () => {
  const summary = summarise(
    [['410122001001', '1是', '1是', '在岗', 1, 1]],
    [
      ['社区代码', '城区类别'],
      ['410122001001', '不适用'],
    ],
  );
  expect(cube(summary, 'inner', 'principal', 'hukou')).toBeUndefined();
  expect(cube(summary, 'all', 'principal', 'hukou')).toBeDefined();
});

test('principals and other committee members add up to both, in every level', () => {
  const person = fc.tuple(
    fc.constantFrom('1是', '0否'),
    fc.constantFrom('1是', '0否'),
    fc.constantFrom('1本社区', '2', 3, '区外', null, '不详'),
  );
  fc.assert(
    fc.property(fc.array(person, { maxLength: 30 }), (list) => {
      const summary = summarise(
        list.map(([principal, committee, level]) => [
          '410122001001',
          principal,
          committee,
          '在岗',
          level,
          level,
        ]),
      );
      const [a, b, both] = ['principal', 'committee', 'both'].map((position) =>
        cube(summary, 'all', position, 'hukou')!.slice(0, 6),
      );
      expect(both).toEqual(a.map((n, i) => n! + b[i]!));
    }),
  );
});
