import { type Cell, isError } from '../../../src/domain/cell';
import { useWords } from '../../../src/domain/functions/words';
import { t } from '../../../src/locale';
import { call, failure } from '../call';

// Dates, numbers and words as they stand in the five documents, damaged or not. What is damaged there must be told.
beforeAll(() => useWords(t));

test.each([
  ['20101208', 40520],
  ['二○一○年十一月十一日', 40493],
  ['二〇一〇年十一月十一日', 40493],
])('%s is a day', (text, serial) => expect(call('CNDATE', text)).toBe(serial));
test('a year with a masked digit is none', () =>
  expect(failure('CNDATE', '201某年')).toBe('#VALUE! dateMasked'));

test.each([
  ['8.2万人次', 82000],
  ['239.403万元', 2394030],
  ['142万元', 1420000],
])('%s is a number', (text, value) => expect(call('CNNUMBER', text)).toBe(value));

test.each<[string, string, number]>([
  ['28000余', 'numberAtLeast', 28000],
  ['600余', 'numberAtLeast', 600],
  ['60余', 'numberAtLeast', 60],
  ['3200多', 'numberAtLeast', 3200],
  ['1300多', 'numberAtLeast', 1300],
  ['40多', 'numberAtLeast', 40],
  ['超150萬', 'numberAtLeast', 1_500_000],
  ['30万元以上', 'numberAtLeast', 300_000],
  ['近1000', 'numberBelow', 1000],
  ['近千名', 'numberBelow', 1000],
])('%s is no exact number, and its bound is told', (text, key, bound) => {
  const cell = call('CNNUMBER', text);
  expect(isError(cell) && [cell.code, cell.reason?.key, cell.reason?.params?.['bound']]).toEqual([
    '#N/A',
    key,
    bound,
  ]);
});

test.each([
  ['11305(戶)人', '#VALUE! notAWrittenNumber'],
  ['199亩', '#VALUE! notAWrittenNumber'],
  ['某', '#VALUE! numberMasked'],
])('%s is no number', (text, reason) => expect(failure('CNNUMBER', text)).toBe(reason));

test.each<[string, Cell, RegExp]>([
  ['the year of a report in front of "2條"', 20142, /年份 2014/],
  ['households', '202300户', /年份 2023/],
  ['a range of households, the larger number first', '202300户到2022户', /年份 2023.*；.*202300户到2022户/],
  ['communities planned', '22023个', /年份 2023/],
  ['a year', '202223年', /年份 2022/],
  ['tapped people', 2023000, /年份 2023/],
  ['more than so many teams', '20230多支', /年份 2023/],
  ['a masked year', '201某年', /隐去/],
  ['a masked figure', '某', /隐去/],
  ['a masked place', '〔...〕', /隐去/],
])('number, %s: %p looks damaged', (_title, value, words) => {
  expect(call('NUMCHECK', value)).toMatch(words);
});
// The names of programmes and what they stand for: 18 centres and 140 stations, 90:6:4, 24 hours and 60 years.
test.each([18140, 9064, 2460, 515, 1234567])('%d is the name of a programme, not damage', (value) =>
  expect(call('NUMCHECK', value)).toBe(''),
);

test.each([
  ['a unit among others (county report)', '青年路街道(12人)、广惠街街道(11人)、东风路街道(27个)', /27人/],
  ['a unit in doubt', '11305(戶)人', /单位不明/],
  ['names taken out', '、、、4個社會工作服務中心', /列举内容缺失/],
  ['a reading left behind', '專業(yè)化', /拼音残留/],
  ['a character lost', '總?cè)藬?shù)', /乱码/],
  ['a page number in a word', '正常開 1 展工作', /開展/],
  ['another', '消 2 除', /消除/],
  ['a percent sign misread', '占某我', /某%，/],
  ['a percent sign and a stop misread', '占某虬', /某%。/],
  ['quotes of one kind', '“两委“', /引号/],
  ['a closing quote in front', '高于”两委”', /引号/],
  ['a quote of another pair', '“一站式〞', /引号/],
  ['a line broken inside a word', '推动社会工作服务向专业化高水\n\n平发展', /水平/],
  ['a line broken inside another', '首批转岗的六十人中有持社工\n\n证人员22名', /社工证/],
  ['a word put in by a tool', '社会效劳、方案生育', /社会服务.*计划生育/],
  ['a word mistaken', '远程小编络设备', /网络/],
  ['the foot of a web page', '第4/4页 上一篇：', /网页/],
  ['another foot', '第9页 共9页 客服号3074922707', /网页/],
])('text, %s: %p looks damaged', (_title, text, words) => expect(call('TEXTCHECK', text)).toMatch(words));

test('cleaning changes width and spaces alone: what is damaged stays for a person to judge', () => {
  expect(call('TEXTCLEAN', '正常開 1 展工作')).toBe('正常開 1 展工作');
  expect(call('TEXTCLEAN', '占某我')).toBe('占某我');
});

// Left out, because no SHEQU function computes them: totals of parts and lists counted against a stated number (Excel's SUM and
// COUNTA, rules of the catalogue); averages of two documents' figures (attendances an activity, staff a community, funds a
// station, people a household); single recorded numbers (posts, sessions, sites, floors of pay, thresholds); money and areas held
// against each other; a term, title, place or tense that contradicts another passage; terms of appraisal.
