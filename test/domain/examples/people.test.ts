import { call } from '../call';

// Bands of age and education: the county report has four of age, the survey of locality three, and two of education.

const date = '2023-12-31';

test.each([
  ['1988-12-31', '35岁及以下'],
  ['1987-12-31', '36–45岁'],
  ['1978-12-31', '36–45岁'],
  ['1977-12-31', '46–55岁'],
  ['1968-12-31', '46–55岁'],
  ['1967-12-31', '56岁及以上'],
])('born %s, four bands: %s', (birth, band) => expect(call('AGEBAND', birth, date)).toBe(band));

test('35岁以下 includes 35, or nobody of 35 were anywhere', () =>
  expect(call('AGEBAND', 35, date)).toBe('35岁及以下'));

test.each([
  [30, '30岁及以下'],
  [31, '31–40岁'],
  [40, '31–40岁'],
  [41, '41岁及以上'],
])('aged %d, three bands: %s; the survey writes 30岁以下 elsewhere and means the same', (age, band) =>
  expect(call('AGEBAND', age, date, [[30], [40]])).toBe(band),
);

test.each([
  ['大专', '大专及以上'],
  ['本科', '大专及以上'],
  ['研究生', '大专及以上'],
  ['中专', '高中及以下'],
  ['高中', '高中及以下'],
  ['初中', '高中及以下'],
])('%s is %s', (education, band) => expect(call('EDUBAND', education, '二分')).toBe(band));
