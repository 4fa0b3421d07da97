import type { Cell } from '../../../src/domain/cell';
import { makeCreditCode } from '../../../src/domain/codes/make-credit-code';
import { catalogue } from '../../../src/rules/catalogue';
import { describeFinding } from '../../../src/locale/findings';
import { county, withCommunity, withCover, withWorker } from '../support/county';
import { type Parts, returnData } from '../support/return-data';
import { run } from '../support/run';
import { fullCounty, withAnother, withRecord } from '../support/sheets';

// Values that a true return may well hold: at most a soft finding, never a hard one.

/** By the rules of the sheets where the changed cells stand. */
const findingsOf = (parts: Parts) => {
  const sheets = new Set(changedSheets(parts));
  return run(
    returnData(parts),
    catalogue.filter(({ table }) => sheets.has(table)),
  ).findings;
};
const changedSheets = ({ cover, communities, roster, sheets = {} }: Parts): string[] => [
  ...(cover === county.cover ? [] : ['封面']),
  ...(communities === county.communities ? [] : ['社区基本情况表']),
  ...(roster === county.roster ? [] : ['社区工作者花名册']),
  ...Object.keys(sheets).filter((name) => sheets[name] !== fullCounty.sheets?.[name]),
];
const idsOf = (parts: Parts) => findingsOf(parts).map(({ rule, severity }) => `${severity} ${rule}`);
const said = (parts: Parts, id: string): string => {
  const found = findingsOf(parts).find(({ rule }) => rule === id);
  if (!found) throw new Error(`no finding of ${id}`);
  return describeFinding(found).message;
};

const training = (title: string) => withRecord('培训登记表', { 培训名称: title });
const XX = makeCreditCode('52', '410122', 'MJXX0001');

test('a credit code whose check digit is right may hold XX', () => {
  expect(XX).toContain('XX');
  const agency = withRecord('社工服务机构台账', { 统一社会信用代码: XX });
  const [station] = fullCounty.sheets!['社工站情况表']!;
  const sheets = { ...agency.sheets, 社工站情况表: [{ ...station, 承接机构代码: XX }] };
  expect(idsOf({ ...agency, sheets })).toEqual([]);
  expect(idsOf(withRecord('社工服务机构台账', { 统一社会信用代码: '52410122XXXXXXXXXX' }))).toContain(
    'hard A16',
  );
});

test.each<[string, string[]]>([
  ['社区治理怎么干?', []],
  ['智慧社区平台(app)操作培训', []],
  ['某类特殊人群帮扶技巧', []],
  ['绿芽(lvya)社区营造', []],
  ['绿芽(lǜyá)社区营造', []],
  ['**党课', ['soft A16b']],
  ['社区?治理', ['soft H05b']],
  ['業(ye)務', ['soft H05b']],
  ['業(yè)務', ['hard H05']],
])('a training called %s', (title, expected) => {
  expect(idsOf(training(title))).toEqual(expected);
});

test.each<[Cell, string[]]>([
  ['设计(art)', []],
  ['计算机?', ['soft H05b']],
])('a subject called %s', (subject, expected) => {
  expect(idsOf(withWorker({ 所学专业: subject }))).toEqual(expected);
});

test.each<[Cell, string[]]>([
  ['穿青人', ['soft S11b']],
  ['97其他', []],
  ['98外国血统中国籍人士', []],
])('ethnicity %s', (ethnicity, expected) => {
  expect(idsOf(withWorker({ 民族: ethnicity }))).toEqual(expected);
});

test.each(['E12345678', 'H12345678', 'M1234567801', '12345678', 'CHN110101012345'])(
  '%s is the number of another document',
  (number) => {
    expect(idsOf(withWorker({ 公民身份号码: number }))).toEqual(['soft A02f']);
  },
);

test.each([
  '(0371)62180000',
  '（0371）62180000',
  '0371-62180000、13800138000',
  '0371-62180000；62180001',
  '62180000转801',
  '0371-62180000-801',
  '138 0013 8000',
  '+86 13800138000',
  '+86-371-62180000',
  '400-820-8820',
  '4008208820',
  '12345',
  '95598',
])('%s is a telephone number of an office', (number) => {
  expect(idsOf(withCover({ 联系电话: number }))).toEqual([]);
});
test.each(['1380013800', '138001380001', '03716218', '电话0371-62180000', '0371-62180000、', '123'])(
  '%s is none',
  (number) => {
    expect(idsOf(withCover({ 联系电话: number }))).toEqual(['hard A06']);
  },
);
test('a worker may have two numbers, or a land line: soft', () => {
  for (const number of ['13800138000、13900139000', '+86 13800138000', '0371-62180000转801']) {
    expect(idsOf(withWorker({ 联系电话: number }))).toEqual(['soft A06b']);
  }
  expect(idsOf(withWorker({ 联系电话: '12345' }))).toEqual(['hard A06']);
});

test('bonus points, a thirteenth month, old buildings and early years are soft', () => {
  expect(idsOf(withRecord('考核登记表', { 得分: 105, 等次: '优秀' }))).toEqual(['soft A08b']);
  expect(idsOf(withRecord('经费与待遇表', { 发放月数: 13, 实际金额: 1.95 }))).toEqual(['soft A08b']);
  expect(idsOf(withRecord('阵地设施表', { 投入使用年份: 1935 }))).toEqual(['soft A08b']);
  expect(idsOf(withCommunity({ 成立年份: 1948 }))).toEqual(['soft A10b']);
  expect(idsOf(withCommunity({ 成立年份: 1899 }))).toEqual(['hard A10']);
});

test('nobody may have come, and two grants or activities may look alike: soft', () => {
  expect(idsOf(withRecord('活动与服务表', { 服务人次: 0, '其中:志愿者人次': 0 }))).toEqual(['soft B11d']);
  expect(idsOf(withRecord('活动与服务表', { 场次: 0 }))).toEqual(['hard B11']);
  expect(idsOf(withAnother('经费与待遇表', {}))).toEqual(['soft C06b']);
  const twice = withAnother('活动与服务表', {});
  expect(idsOf(twice)).toEqual(['soft C06b']);
  // A station's code is no identity number.
  expect(said(twice, 'C06b')).not.toContain('*');
});

test.each<[Cell, string]>([
  [202009, '202009'],
  [2020.09, '2020.09'],
  ['2020.9.31', '2020.9.31'],
])('a month written %s is said as it stands, and held against no other date', (month, shown) => {
  const parts = withWorker({ 取证年月: month }, 0);
  expect(idsOf(parts)).toEqual(['hard S13']);
  expect(said(parts, 'S13')).toContain(`“${shown}”`);
});
test('a day that is none is held against no other', () => {
  expect(idsOf(withWorker({ 进入社区工作日期: '2018.4' }))).toEqual(['hard S13']);
  expect(idsOf(withWorker({ 进入社区工作日期: 201804 }))).toEqual(['hard S13']);
  expect(idsOf(withWorker({ 出生日期: 1982 }))).toEqual(['hard S13']);
});

test('what is said names the fault, and what is permitted', () => {
  expect(said(withWorker({ 姓名: '陈Peter' }), 'A01')).toContain('含有“Peter”');
  expect(said(withWorker({ 姓名: '李' }), 'A01')).toContain('共1个字');
  expect(said(withWorker({ 上年度考核等次: '良好' }), 'S11')).toContain('可填优秀、合格');
  expect(said(withWorker({ 学历: '函授' }), 'A07')).toContain('21大学本科毕业');
});
