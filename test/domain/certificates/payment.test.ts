import fc from 'fast-check';
import type { Matrix } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

const TABLE: Matrix = [
  ['参数', '数值'],
  ['一次性奖励.初级', 1500],
  ['月津贴.初级', 100],
  ['月津贴.中级', '200'],
  ['基数', 20],
];

test('the county of the source documents', () => {
  const levels = column('初级', '中级', '无', '');
  expect(callAll('CERTBONUS', levels, '和县')).toEqual(column(1500, 3000, 0, ''));
  expect(callAll('CERTALLOWANCE', column(1, 2, 3), '和县', 12)).toEqual(column(1200, 2400, 3600));
  expect(failure('CERTBONUS', '高级', '和县')).toBe('#N/A policyLacks');
});

test('a table of the bureau, which may hold other parameters', () => {
  expect(callAll('CERTALLOWANCE', column('初级', '中级'), TABLE)).toEqual(column(100, 200));
  expect(callAll('CERTALLOWANCE', '中级', TABLE, column(1, 6, 0))).toEqual(column(200, 1200, 0));
  expect(call('CERTBONUS', '助理社会工作师', TABLE)).toBe(1500);
  expect(failure('CERTBONUS', '中级', TABLE)).toBe('#N/A policyTableLacks');
  expect(failure('CERTBONUS', '初级', [['', '']])).toBe('#N/A policyTableLacks');
});

test('without a policy there is no amount, and no amount of another place', () => {
  expect(failure('CERTBONUS', '初级')).toBe('#VALUE! argumentCountFixed');
  expect(failure('CERTBONUS', '初级', '甘肃2023')).toBe('#N/A policyLacks');
});

test('mistakes in the policy are one error everywhere; in a level, at its place', () => {
  expect(plain(callAll('CERTBONUS', column(1, 2), [['一次性奖励.初级', '面议']]))).toEqual(
    column('#VALUE!', '#VALUE!'), // prettier-ignore
  );
  expect(plain(callAll('CERTBONUS', column(1, '特级'), '和县'))).toEqual(column(1500, '#N/A'));
  expect(failure('CERTALLOWANCE', 1, '和县', 1.5)).toBe('#NUM! outOfBounds');
  expect(failure('CERTALLOWANCE', 1, '和县', -1)).toBe('#NUM! outOfBounds');
  expect(failure('CERTALLOWANCE', 1, '和县', '半年')).toBe('#VALUE! notANumber');
});

test('months of an amount in fen are exact', () =>
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(600), (fen, months) => {
      const amount = Number(`${fen}e-2`);
      expect(call('CERTALLOWANCE', 1, [['月津贴.初级', amount]], months)).toBe(Number(`${fen * months}e-2`));
    }),
  ));
