import { cellError } from '../../../src/domain/cell';
import { bandsOf } from '../../../src/domain/education/band';
import { education } from '../../../src/returns/codes/education';
import { call, callAll, column, failure, plain } from '../call';

const five = (cell: string | number) => call('EDUBAND', cell, '五分');
const two = (cell: string | number) => call('EDUBAND', cell, '二分');

test.each([
  ['研究生及以上', [11, 14, 17, '博士', '硕士研究生', '研究生', '在职研究生', '硕士毕业', '博士研究生结业']],
  [
    '大学本科',
    [20, 21, 28, '本科', '大学', '学士', '大学本科（学士）', '本科毕业', '全日制本科', '大学学历', '专升本'],
  ],
  ['大学专科', [31, 33, '大专', '专科', '大专毕业', '大专文凭', '函授大专', '高职', '大专（成人）']],
  [
    '高中及中专',
    [41, 44, 47, 61, '中专', '职高', '技校', '中技', '高中', '普通高中毕业', '中等专业学校', '高中文化'],
  ],
  ['初中及以下', [71, 73, 81, 83, '初中', '小学', '初中毕业', '小学文化程度', '文盲', '未上过学']],
])('五分: %s', (band, cells) => {
  for (const cell of cells) expect([cell, five(cell)]).toEqual([cell, band]);
});

/** The wide bands of the committee reports count secondary vocational schools (40–49) as 高中. */
test.each([
  ['大专及以上', [10, 21, 31, '大专', '本科', '硕士', '高职高专']],
  ['高中及以下', [40, 41, 44, 47, 49, 61, 71, 81, '中专', '中技', '职高', '高中', '初中', '小学']],
])('二分: %s', (band, cells) => {
  for (const cell of cells) {
    expect([cell, two(cell)]).toEqual([cell, band]);
    expect([cell, call('EDUBAND', cell)]).toEqual([cell, band]);
  }
});

test('codes as text, in full width, with their names as drop-down lists keep them', () => {
  for (const cell of [
    '21',
    '２１',
    ' 21 ',
    '21大学本科毕业',
    '21 本科',
    '21-大学本科毕业',
    '21.本科',
    '21、本科',
  ]) {
    expect([cell, five(cell)]).toEqual([cell, '大学本科']);
  }
});

test('the code list of the returns: every code, name and alias has the same band', () => {
  const other = '90';
  for (const entry of education.entries) {
    if (entry.code === other) continue;
    const band = five(entry.code);
    expect(bandsOf('五分')).toContain(band);
    const spellings = [Number(entry.code), entry.name, entry.code + entry.name, ...(entry.aliases ?? [])];
    for (const spelling of spellings) expect([spelling, five(spelling)]).toEqual([spelling, band]);
  }
});

test('and no code that is not on it, neither 72 and 82 nor those of 1984 and of tables made up', () => {
  const listed = new Set(education.entries.map(({ code }) => code));
  for (let code = 0; code <= 100; code++) {
    if (listed.has(String(code))) continue;
    expect([code, failure('EDUBAND', code)]).toEqual([code, '#N/A educationUnknown']);
    expect(failure('EDUBAND', String(code).padStart(2, '0'))).toBe('#N/A educationUnknown');
  }
  for (const code of [21.5, -21, 1e9, '021', '210', '72初中结业']) {
    expect([code, failure('EDUBAND', code)]).toEqual([code, '#N/A educationUnknown']);
  }
});

test('其他 belongs to no band', () => {
  for (const cell of [90, '90', '其他', '其它', '90其他']) {
    expect(failure('EDUBAND', cell)).toBe('#N/A educationOther');
  }
});

test('bands and wide names are themselves, where the scheme has them', () => {
  for (const band of bandsOf('五分')) expect(five(band)).toBe(band);
  for (const band of bandsOf('二分')) expect(two(band)).toBe(band);
  expect(two('本科及以上')).toBe('大专及以上');
  expect(two('中专以下')).toBe('高中及以下');
  expect(five('高中（中专）')).toBe('高中及中专');
  expect(five('高中/中专')).toBe('高中及中专');
  expect(five('初中、小学')).toBe('初中及以下');
  expect(five('硕士以上')).toBe('研究生及以上');
  expect(failure('EDUBAND', '大专及以上', '五分')).toBe('#N/A educationWide');
  expect(failure('EDUBAND', '大学学历、硕士学位', '五分')).toBe('#N/A educationWide');
  expect(two('大学学历、硕士学位')).toBe('大专及以上');
  expect(failure('EDUBAND', '中专及以上', '二分')).toBe('#N/A educationWide');
});

test('code and name that disagree are no education', () => {
  expect(failure('EDUBAND', '21大专', '五分')).toBe('#N/A educationWide');
  expect(failure('EDUBAND', '21中专')).toBe('#N/A educationWide');
  // Also where both lie in one band.
  expect(failure('EDUBAND', '31大学本科毕业', '二分')).toBe('#N/A educationWide');
});

test('what is unknown says so: studying is not having studied', () => {
  for (const cell of [
    '本科在读',
    '大专（在读）',
    '社会工作',
    '学历',
    '毕业',
    '及以上',
    '以下',
    '、',
    '大专、不详',
  ]) {
    expect([cell, failure('EDUBAND', cell)]).toEqual([cell, '#N/A educationUnknown']);
  }
  expect(failure('EDUBAND', true)).toBe('#VALUE! educationUnknown');
  expect(failure('EDUBAND', '本科', '三分')).toBe('#VALUE! unknownWord');
});

test('blanks, errors at their place, a scheme for each', () => {
  const cells = column('本科', '', null, cellError('#REF!'), '不详');
  expect(plain(callAll('EDUBAND', cells, '五分'))).toEqual(column('大学本科', '', '', '#REF!', '#N/A'));
  expect(plain(callAll('EDUBAND', '硕士', [['二分', '五分', '']]))).toEqual([
    ['大专及以上', '研究生及以上', '大专及以上'],
  ]);
  expect(call('EDUBAND', '', '三分')).toBe('');
});
