import fc from 'fast-check';
import type { Cell, Matrix } from '../../../src/domain/cell';
import { call, callAll, column, failure } from '../call';

const POLICY: Matrix = [
  ['岗位等级.正职.起', 7],
  ['岗位等级.正职.止', 18],
  ['岗位等级.其他.起', 1],
  ['岗位等级.其他.止', 12],
  ['晋档年数', 3],
  ['学历视同年限.本科', 3],
  ['学历视同年限.硕士', 5],
  ['学历视同年限.博士', 7],
  ['持证晋级.初级', 1],
  ['持证晋级.中级', 2],
];
const grade = (...args: Cell[]) => call('PAYGRADE', args[0], args[1], args[2], args[3], POLICY);
const why = (...args: Cell[]) => failure('PAYGRADE', args[0], args[1], args[2], args[3], POLICY);

test('without a policy there is no grade', () => {
  expect(failure('PAYGRADE', '正职', 3)).toBe('#N/A payGradeNeedsPolicy');
  expect(failure('PAYGRADE', '正职', 3, '', '', [['月津贴.初级', 100]])).toBe('#N/A payGradeNeedsPolicy');
});

test('a step for each full number of years: 满三年 includes the number, 不满三年 does not', () => {
  expect([0, 2.99, 3, 5.9, 6, '６'].map((years) => grade('其他', years))).toEqual([1, 1, 2, 2, 3, 3]);
  expect(grade('正职', 3)).toBe(8);
});

test('education counts as years of work, a certificate as steps, the top ends both', () => {
  expect(grade('其他', 0, '本科')).toBe(2);
  expect(grade('其他', 1, '硕士')).toBe(3);
  expect(grade('其他', 1, 14)).toBe(3);
  expect(grade('其他', 0, '大专')).toBe(1);
  expect(grade('其他', 3, '', '中级')).toBe(4);
  expect(grade('其他', 3, '', '无')).toBe(2);
  expect(grade('其他', 60, '博士', '中级')).toBe(12);
  expect(grade('其他人员', 3)).toBe(2);
  expect(grade('主职', 3)).toBe(8);
});

test('exact for decimals', () => {
  const years = [['岗位等级.甲岗.起', 1], ['岗位等级.甲岗.止', 9], ['晋档年数', 0.1]]; // prettier-ignore
  expect(call('PAYGRADE', '甲岗', 0.3, undefined, undefined, years)).toBe(4);
});

test('what the policy does not give cannot be determined', () => {
  expect(why('副职', 3)).toBe('#N/A policyTableLacks');
  expect(why('其他', 3, '', '高级')).toBe('#N/A policyTableLacks');
  expect(failure('PAYGRADE', '正职', 3, '本科', '', '三岗十八级')).toBe('#N/A policyLacks');
  expect(failure('PAYGRADE', '正职', 3, '', '', '四岗十八级')).toBe('#N/A policyLacks');
  expect(call('PAYGRADE', '副职', 3, '本科', '中级', '三岗十八级+学历视同年限+温州等持证晋级')).toBe(8);
});

test('education that may count as either of two is asked back only where it matters', () => {
  expect(why('其他', 0, '研究生')).toBe('#N/A creditUnclear');
  expect(why('其他', 0, '本科肄业')).toBe('#N/A creditUnclear');
  expect(why('其他', 0, 22)).toBe('#N/A creditUnclear');
  expect(grade('其他', 0, '大专肄业')).toBe(1);
  expect(why('其他', 0, '优秀')).toBe('#N/A creditUnknown');
  expect(why('其他', 0, 90)).toBe('#N/A creditUnknown');
});

test('blanks, impossible years, a scheme that contradicts itself', () => {
  expect(
    callAll('PAYGRADE', column('其他', '', '其他'), column(3, 3, ''), undefined, undefined, POLICY),
  ).toEqual(column(2, '', ''));
  expect(why('其他', -1)).toBe('#NUM! negative');
  expect(why('其他', '三年')).toBe('#VALUE! notANumber');
  const crossed = [['岗位等级.正职.起', 9], ['岗位等级.正职.止', 8], ['晋档年数', 3]]; // prettier-ignore
  expect(failure('PAYGRADE', '正职', 3, '', '', crossed)).toBe('#VALUE! policyOrder');
  expect(failure('PAYGRADE', '正职', 3, '', '', [['晋档年数', 0]])).toBe('#VALUE! policyRange');
});

test('more years never lower a grade, and it stays within its post', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 600 }), (a, b) => {
      const [less, more] = [Math.min(a, b) / 10, Math.max(a, b) / 10];
      const [low, high] = [Number(grade('正职', less)), Number(grade('正职', more))];
      expect(low).toBeLessThanOrEqual(high);
      expect([low >= 7, high <= 18]).toEqual([true, true]);
    }),
  ));
