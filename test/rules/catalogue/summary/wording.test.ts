import { type Case, checkParts, testCases } from '../../support/cases';
import type { Fields, Parts } from '../../support/return-data';
import { fullCounty } from '../../support/sheets';
import { figure, summary } from '../../support/summary';

/** Principals against the committee, by home. */
const compared = (more: Fields): Parts =>
  summary(
    figure({
      汇总: 'H2属地化汇总',
      区域: '全区',
      对象: '主职',
      指标名称: '居住属地率(本社区)',
      数值: 10,
      分母: 50,
      分母说明: '全区主职人数',
      占比: 0.2,
      比较对象: '两委',
      百分点差: -5,
      ...more,
    }),
  );
const said = (sentence: string | null, more: Fields = {}): Parts => compared({ 报告表述: sentence, ...more });
const talent = (more: Fields): Parts => summary(figure({ 数值: 105, ...more }));

const wording = (
  rule: string,
  about: string,
  cells: readonly string[],
  fail: Parts,
  pass: Parts,
  undecided: Parts | null,
  also: readonly string[] = [],
): Case => ({
  rule,
  about,
  fail,
  cells: cells.map((column) => [0, column]),
  pass,
  undecided,
  also,
});

const MARKS = ['报告表述', '百分点差'] as const;
const none = { 百分点差: null } as const;

testCases('汇总表', [
  wording(
    'G12',
    'a figure',
    ['报告数值', '百分点差'],
    compared({ 报告数值: '-5.0%' }),
    compared({ 报告数值: '-5.0个百分点' }),
    compared({ 报告数值: '-5.0%', ...none }),
  ),
  wording(
    'G12b',
    'a sentence',
    MARKS,
    said('主职居住在本社区的比两委低5.0%。'),
    said('主职居住在本社区的仅占20.0%，比两委低5.0个百分点。'),
    said('主职居住在本社区的比两委低5.0%。', none),
  ),
  wording(
    'G13',
    'the wrong way',
    MARKS,
    said('主职的居住属地率略高于两委。'),
    said('主职的居住属地率略低于两委。'),
    said('主职的居住属地率略低于两委。', none),
  ),
  wording(
    'G13',
    'named the other way round',
    MARKS,
    said('两委的居住属地率低于主职。'),
    said('两委的居住属地率高于主职。'),
    said('两委的居住属地率高于主职。', none),
  ),
  wording(
    'G13',
    'not slight',
    MARKS,
    said('主职的居住属地率略低于两委。', { 百分点差: -12 }),
    said('主职的居住属地率低于两委。', { 百分点差: -12 }),
    said('主职的居住属地率低于两委。', none),
  ),
  wording(
    'G13',
    'about the same',
    MARKS,
    said('主职、两委的居住属地率差异不大。', { 百分点差: 12 }),
    said('主职、两委的居住属地率差异不大。'),
    said('主职、两委的居住属地率差异不大。', none),
  ),
  wording(
    'G13b',
    'more than half',
    ['报告表述', '占比'],
    said('主职一半以上居住在本社区。'),
    said('主职居住在本社区的不到一半。'),
    said('主职居住在本社区的不到一半。', { 占比: null }),
  ),
  wording('H09', 'none', ['计量单位'], talent({ 计量单位: null }), talent({}), null),
  wording(
    'H09',
    'of a known figure',
    ['计量单位', '指标名称'],
    talent({ 计量单位: '个' }),
    talent({ 计量单位: '名' }),
    talent({ 指标名称: null }),
  ),
  wording(
    'H09',
    'in the report',
    ['报告数值', '计量单位'],
    talent({ 报告数值: '27个' }),
    talent({ 报告数值: '105人' }),
    // A blank unit is a finding of its own.
    null,
  ),
  wording(
    'H10',
    'never right',
    ['报告表述', '指标名称'],
    talent({ 报告表述: '持证社工105人，其中中级社会工作者11人。' }),
    talent({ 报告表述: '持证社工105人，其中社会工作师11人。' }),
    talent({ 报告表述: '持证社工105人。', 指标名称: null }),
  ),
  wording(
    'H10',
    'for community workers',
    ['报告表述', '指标名称'],
    said('主职中的社会工作人员居住在本社区的占20%。'),
    said('主职中居住在本社区的占20%。'),
    said('主职占20%。', { 对象: null }),
  ),
  wording(
    'H10',
    'for holders',
    ['报告表述', '指标名称'],
    talent({ 报告表述: '社区工作者105人。' }),
    talent({ 报告表述: '社区工作者中持证的105人。' }),
    talent({ 报告表述: '社区工作者105人。', 对象: null }),
  ),
  wording(
    'H11',
    'place',
    ['报告表述', '区域'],
    talent({ 报告表述: '资阳市持证社工共105人。' }),
    talent({ 报告表述: '中牟县持证社工共105人。' }),
    { ...talent({ 报告表述: '资阳市持证社工共105人。' }), cover: { ...fullCounty.cover, 填报单位: null } },
  ),
  wording(
    'H11',
    'subject',
    ['报告表述', '指标名称'],
    talent({ 报告表述: '社会治安综合治理成效明显。' }),
    talent({ 报告表述: '全县共有持证社工。' }),
    talent({ 报告表述: '全县共有持证社工。', 对象: null }),
  ),
]);

test.each([
  ['比上年高达47.8%。', 'a share, however large'],
  ['主职低于50%的社区有3个。', 'a threshold'],
  ['主职提高5.0个百分点。', 'percentage points'],
])('%s is %s', (sentence) => {
  expect(checkParts(said(sentence)).findings.filter(({ rule }) => rule === 'G12b')).toEqual([]);
});

test.each([
  '大孟街道持证社工20人。',
  '全县持证社工105人。',
  '居住在本社区的持证社工20人。',
  '截至2025年底，中牟县持证社工105人。',
])('%s is about this unit', (sentence) => {
  expect(checkParts(talent({ 报告表述: sentence })).findings).toEqual([]);
});

test('what stands beside a figure of another kind has its unit from most of its kind', () => {
  const other = (unit: string): Fields => figure({ 指标名称: '社会工作服务项目', 数值: 3, 计量单位: unit });
  const { findings } = checkParts(summary(other('个'), other('个'), other('人')));
  expect(findings.map(({ rule, cells }) => [rule, cells[0]?.row])).toEqual([['H09', 3]]);
});
