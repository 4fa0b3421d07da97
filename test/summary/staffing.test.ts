import fc from 'fast-check';
import type { Cell } from '../../src/domain/cell';
import { staffingSummary, type SummaryRow } from '../../src/summary';
import { buildReturn } from './build-return';

const HEADER = [
  '所属街道(乡镇)',
  '社区名称',
  '常住户数',
  '其中:城镇常住人口',
  '实有社区工作者',
  '其中:两委成员',
  '其中:其他专职',
];
const summarise = (...communities: Cell[][]) => {
  const summary = staffingSummary(buildReturn({ 社区基本情况表: [HEADER, ...communities] }));
  const [table] = summary.tables;
  const value = (row: SummaryRow, key: string) =>
    row.values[table.columns.findIndex((column) => column.key === key)].value;
  return { summary, rows: table.rows, value };
};

test('a community, its street and the total give quota, staff, gap, rate and flat rate', () => {
  const { rows, value } = summarise(
    ['大孟街道', '甲社区', 3000, 10000, 15, 7, 8],
    ['大孟街道', '乙社区', 6000, 20000, 30, 9, 21],
  );
  expect(rows.map((row) => row.kind)).toEqual(['detail', 'detail', 'subtotal', 'total']);
  expect(rows.map((row) => value(row, 'quota'))).toEqual([18, 28, 46, 46]);
  expect(rows.map((row) => value(row, 'gap'))).toEqual([3, -2, 1, 1]);
  expect(rows.map((row) => value(row, 'per10k'))).toEqual([15, 15, 15, 15]);
  expect(rows.map((row) => value(row, 'flatQuota'))).toEqual([18, 36, 54, 54]);
});

test('a community without population is counted by households, and its population is left out of the sum with a note', () => {
  const { summary, rows, value } = summarise(
    ['街', '甲', 2400, null, 10, 5, 5],
    ['街', '乙', 3000, 10000, 18, 7, 11],
  );
  expect(value(rows[0], 'quota')).toBe(15);
  expect(value(rows[0], 'per10k')).toBeNull();
  expect(value(rows[2], 'urbanPopulation')).toBe(10000);
  // The rate of the street uses the one community that gives both numbers.
  expect(value(rows[2], 'per10k')).toBe(18);
  expect(summary.notes).toContainEqual({ key: 'missing.population', params: { count: 1 } });
});

test('text that is no number is missing, never 0', () => {
  const { summary, rows, value } = summarise(['街', '甲', '2000余', '近万', '若干', 5, 5]);
  expect(value(rows[0], 'quota')).toBeNull();
  expect(value(rows[0], 'staff')).toBeNull();
  expect(value(rows[0], 'gap')).toBeNull();
  expect(summary.notes).toContainEqual({ key: 'missing.quota', params: { count: 1 } });
});

test('a street that comes back later joins its first rows', () => {
  const { rows } = summarise(
    ['甲街', 'a', 1000, 3000, 6, 5, 1],
    ['乙街', 'b', 1000, 3000, 6, 5, 1],
    ['甲街', 'c', 1000, 3000, 6, 5, 1],
  );
  expect(
    rows.map((row) => row.labels.map((label) => ('text' in label ? label.text : label.key)).join('/')),
  ).toEqual(['甲街/a', '甲街/c', '甲街/subtotal', '乙街/b', '乙街/subtotal', 'county/total']);
});

test('an empty return gives a total of nothing', () => {
  const { rows, value } = summarise();
  expect(rows).toHaveLength(1);
  expect(value(rows[0], 'communities')).toBe(0);
  expect(value(rows[0], 'staff')).toBeNull();
});

test('the total is the sum of its communities, however they are ordered', () => {
  const community = fc.tuple(
    fc.constantFrom('甲街', '乙街', '丙街'),
    fc.integer({ min: 1, max: 40_000 }),
    fc.integer({ min: 0, max: 60 }),
  );
  fc.assert(
    fc.property(fc.array(community, { minLength: 1, maxLength: 12 }), (list) => {
      const { rows, value } = summarise(
        ...list.map(([street, population, staff], i) => [
          street,
          `社区${i}`,
          null,
          population,
          staff,
          0,
          staff,
        ]),
      );
      const details = rows.filter((row) => row.kind === 'detail');
      const total = rows[rows.length - 1];
      for (const key of ['urbanPopulation', 'quota', 'staff', 'gap']) {
        expect(value(total, key)).toBe(details.reduce((sum, row) => sum + value(row, key)!, 0));
      }
    }),
  );
});
