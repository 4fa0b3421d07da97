import { callersOf } from '../../src/report/used-parameters';
import type { Rule } from '../../src/rules/rule';

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
