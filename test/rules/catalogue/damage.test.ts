import { catalogue } from '../../../src/rules/catalogue';
import { testCases } from '../support/cases';
import { casesOn } from '../support/cases-on';
import { county, withCommunity, withWorker } from '../support/county';
import { type Parts, returnData } from '../support/return-data';
import { run } from '../support/run';
import { fullCounty, withRecord } from '../support/sheets';

const activity = casesOn('活动与服务表');
testCases(
  '活动与服务表',
  [activity('H03', [{ 服务人次: '1O8' }, ['服务人次']], { 服务人次: 108 }, { 服务人次: null })],
  fullCounty,
);

const outline = casesOn('社工岗位与需求表');
testCases(
  '社工岗位与需求表',
  [
    outline(
      'H04',
      [{ 因缺社工未开展事项: '局部居民的心理疏导效劳' }, ['因缺社工未开展事项']],
      { 因缺社工未开展事项: '局部地区没有开展心理疏导服务' },
      null,
    ),
  ],
  fullCounty,
);
testCases('社区基本情况表', [
  {
    rule: 'H04',
    about: 'a set phrase in a name',
    fail: withCommunity({ 社区名称: '便民效劳社区' }),
    cells: [[0, '社区名称']],
    pass: withCommunity({ 社区名称: '局部效劳社区' }),
    undecided: withCommunity({ 社区名称: null }),
  },
]);

const rulesOf = (parts: Parts) => run(returnData(parts), catalogue).findings.map(({ rule }) => rule);
const prose = (text: string) => withRecord('社工岗位与需求表', { 因缺社工未开展事项: text });

test.each(['24虬', '1O8', '3口', 'l2', '某虬', '1,2O0'])(
  '%s is a misread number, and nothing else',
  (text) => {
    expect(rulesOf(withRecord('活动与服务表', { 服务时长: text }))).toEqual(['H03']);
  },
);
test.each(['约24', '24人', '我', 'O', '暂无'])('%s is no misread number but A14’s', (text) => {
  expect(rulesOf(withRecord('活动与服务表', { 服务时长: text }))).toEqual(['A14']);
});
test('a rate has misread signs too', () => {
  expect(rulesOf(withRecord('考试登记表', { '通过率(按报名)': '22虬' }))).toEqual(['H03']);
});

test('what a return may well say is left alone', () => {
  const right = [
    '心理疏导、个案服务没有开展，工作开展缓慢，专业人员缺乏，经费不充裕',
    '局部地区养老服务标准化水平低，没有统一的服务标准和标准操作程序',
    '民生工程、示范工程的方案内容待定，年度方案未下达',
    '社工到达一线和现场的时间长，根本满足不了需求，任务根本完成不了',
    '购置服务设备、广阔天地、根底薄弱、那么多的工作，开展目标管理、协调开展工作',
    '拟制定五年规划，开展战略合作，残疾人康复站尚缺专业社工',
  ];
  expect(right.map((text) => rulesOf(prose(text)))).toEqual(right.map(() => []));
  expect(rulesOf(withWorker({ 备注: '到达规定退休年龄前调入，原在某单位，工程师' }, 0))).toEqual(['H04']);
});

test('a paraphrased text is told word by word', () => {
  const text = '局部居民到达规定标准，购置社工服务和便民效劳，原那么上在此根底上开展壮大';
  const [finding] = run(returnData(prose(text)), catalogue).findings;
  expect(finding!.rule).toBe('H04');
  expect(finding!.values['words']).toBe(
    '效劳→服务、根底→基础、开展→发展、局部→部分、到达→达到、购置→购买、那么→则',
  );
});

test('other damage in the same text is H07’s, without the words', () => {
  const { findings } = run(returnData(prose('便民效劳沒有開 1 展')), catalogue);
  expect(findings.map(({ rule }) => rule).sort()).toEqual(['H04', 'H07']);
  expect(String(findings.find(({ rule }) => rule === 'H07')!.values['reason'])).not.toContain('效劳');
  expect(rulesOf(county)).toEqual([]);
});
