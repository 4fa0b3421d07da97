import { callersOf, usedByText, usedParameters } from '../../src/report/used-parameters';
import type { Rule } from '../../src/rules/rule';
import { plainData, sheetNamed, tableOf } from '../rules/support/return-data';
import { finding, reportOn } from './support/report';

const rule = (id: string, formula: string, more: Partial<Rule> = {}): Rule => ({
  id,
  table: '表',
  formula,
  severity: 'hard',
  marks: [],
  source: '',
  ...more,
});

test('a threshold is used where a formula calls it by its name, and nowhere else', () => {
  const rules = [
    rule('1', '[@年龄]>=年龄下限'),
    rule('2', '[@a]>0', { expected: '"≥"&年龄下限' }),
    rule('2', '[@a]>1', { when: '年龄下限>0' }),
    rule('3', '[@年龄下限]>0'),
    rule('4', '[@[年龄下限]]>0'),
    rule('5', '[@a]="年龄下限"'),
    rule('6', '[@a]>年龄下限二'),
    rule('7', 'AND(年龄下限>1,TRUE)'),
    rule('8', '表[[#This Row],[年龄下限]]>0'),
  ];
  expect(callersOf('年龄下限', rules)).toEqual(['1', '2', '7']);
  expect(callersOf('月津贴.初级', [rule('9', '[@a]=月津贴.初级')])).toEqual(['9']);
});

test('how long a reason should be is among them where a finding takes one, as 政策参数表 sets it', () => {
  const data = plainData([tableOf(sheetNamed('政策参数表'), [{ 参数名: '上报说明最少字数', 值: 10 }])]);
  const used = (severity: 'hard' | 'soft', on = data) =>
    usedParameters(reportOn(on, { findings: [finding({ severity })], outcomes: [] }, { rules: [] }));
  expect(used('hard')).toEqual([]);
  expect(used('soft')).toEqual([
    { name: '上报说明最少字数', value: '10', unit: '字', source: '政策参数表', rules: [] },
  ]);
  expect(used('soft', plainData([]))[0]).toMatchObject({
    value: '4',
    source: expect.stringMatching(/填写要求/),
  });
  expect(usedByText(used('soft')[0])).toBe('（上报说明）');
});
