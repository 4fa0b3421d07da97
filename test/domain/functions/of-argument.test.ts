import { type Cell, isError, type Matrix } from '../../../src/domain/cell';
import { callFunction } from '../../../src/domain/functions/call';
import { language, type Language, setLanguage } from '../../../src/locale';
import { errorReason } from '../../../src/locale/error-reason';
import { callAll, column } from '../call';

/** What is said of the first error of a result. */
function said(name: string, args: readonly (Cell | Matrix)[], spoken: Language = 'zh-CN'): string {
  const before = language();
  setLanguage(spoken);
  const result = callFunction(
    name,
    args.map((arg) => (Array.isArray(arg) ? arg : [[arg]])),
  );
  const error = result.flat().find(isError);
  const words = error === undefined ? '' : errorReason(error, name);
  setLanguage(before);
  return words;
}

test.each<[string, (Cell | Matrix)[], string]>([
  ['STAFFGAP', ['无', 18], '参数 实有人数：“无”不是数字'],
  ['STAFFGAP', [5, -1], '参数 应配人数：不能是负数：-1'],
  ['STAFFQUOTA.DETAIL', [12000, '约3000'], '参数 户数：“约3000”不是数字'],
  ['PASSRATE', [1.5, 3], '参数 通过人数：应为整数，实为 1.5'],
  ['SERVICERATIO', [5, '三'], '参数 服务人员：“三”不是数字'],
  ['PPDIFF', ['很多', 0.1], '参数 占比甲：“很多”不是占比'],
  ['PRIORFROMYOY', [150, '增长154%'], '参数 增长率：“增长154%”不是占比或增长率'],
  ['LOCALLEVEL', ['110105001001', '110105'], '参数 社区代码：“110105”不是12位'],
  ['AGEAT', ['2000年2月', '2024-01-01'], '参数 出生：“2000年2月”没有写到日'],
  ['AGEAT', ['2000-02-01', '2023-02-29'], '参数 统计时点：“2023-02-29”不是日历上有的日期'],
  ['AGEBAND', [30, '', [['三十']]], '参数 分段上限：“三十”不是数字'],
  ['AGEBAND', [30, '', [[40, 30]]], '参数 分段上限：各段上限应由小到大'],
  ['SHARE', [1, 2, '两'], '参数 小数位：“两”不是数字'],
  ['APPORTION', ['x', [[1, 2]]], '参数 总数：“x”不是数字'],
  ['APPORTION', [column(1, 2), [[1, 2]]], '参数 总数 只取一个值'],
  ['CERTRATE', [column(1, 2), column(1, 2)], '参数 级别 只取一个值'],
  ['CERTRATE', [column(1, 2), '顶级'], '参数 级别：“顶级”不是持证级别'],
])('%s %j says which argument is wrong: %s', (name, args, words) =>
  expect(said(name, args)).toContain(words),
);

test('an argument is named once', () =>
  expect(said('APPORTION', [column(1, 2), [[1, 2]]])).toMatch(/^参数 总数 只取一个值/));

test('in English by the name that the function wizard has', () =>
  expect(said('STAFFGAP', [5, 'none'], 'en')).toMatch(/^Argument quota: "none" is not a number/));

test('nothing is guessed: the same value twice, one argument alone, an error that was passed in', () => {
  expect(said('YOY', ['x', 'x'])).toMatch(/^“x”不是数字/);
  expect(said('CNNUMBER', ['x'])).toMatch(/^“x”不是数/);
  expect(callAll('STAFFGAP', '#REF!', 18).flat().some(isError)).toBe(true);
});

test('one blank cell stands for an optional range that is left out', () => {
  const levels = column(1, 1);
  expect(callAll('LOCALRULE', levels, '', 1, 2, '并列')).toEqual([[false]]);
  expect(callAll('LOCALTABLE', levels, ' ')).toEqual(callAll('LOCALTABLE', levels, undefined));
});
