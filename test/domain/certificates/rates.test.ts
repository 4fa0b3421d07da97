import fc from 'fast-check';
import { type Cell, cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

test('share with a certificate, and with one level of it', () => {
  const levels = column('初级', '初级', '中级', '无', 0, '', null, '助理社会工作师', 2, '无');
  expect(call('CERTRATE', levels)).toBe(0.625);
  expect(call('CERTRATE', levels, '初级')).toBe(0.375);
  expect(call('CERTRATE', levels, '社会工作师')).toBe(0.25);
  expect(call('CERTRATE', levels, 3)).toBe(0);
  expect(call('CERTRATE', levels, '无')).toBe(0.375);
});

test('a station of 36 with 7 junior and 1 intermediate holders has 22.22%', () =>
  expect(call('CERTRATE', [[...Array<Cell>(7).fill('初级'), '中级', ...Array<Cell>(28).fill('无')]])).toBe(
    0.2222,
  ));

test('nobody filled in has no rate; a word that is no level, or an error, leaves no base', () => {
  expect(failure('CERTRATE', column('', null))).toBe('#DIV/0! emptyBase');
  expect(failure('CERTRATE', column('初级', '优秀'))).toBe('#N/A unknownCertificate');
  expect(failure('CERTRATE', column('初级'), '特级')).toBe('#N/A unknownCertificate');
  expect(plain(callAll('CERTRATE', column('初级', cellError('#REF!'))))).toEqual([['#REF!']]);
});

test('the rates of the levels add up', () => {
  const level = fc.constantFrom<Cell>(0, 1, 2, 3, '无', '初级', '');
  fc.assert(
    fc.property(fc.array(level, { minLength: 4, maxLength: 40 }), (levels) => {
      fc.pre(levels.some((one) => one !== ''));
      const shares = ['初级', '中级', '高级', '无'].map((one) =>
        Number(call('CERTRATE', column(...levels), one)),
      );
      expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - 1)).toBeLessThan(0.0003);
    }),
  );
});

test('pass rates of the news: 1085 of 4523, 512 of those who registered', () => {
  expect(call('PASSRATE', 1085, 4523)).toBe(0.2399);
  expect(callAll('PASSRATE', column(10, '', 0), column(20, 5, 5))).toEqual(column(0.5, '', 0));
  expect(failure('PASSRATE', 21, 20)).toBe('#NUM! partExceedsWhole');
  expect(failure('PASSRATE', 0, 0)).toBe('#DIV/0! emptyBase');
  expect(failure('PASSRATE', 1.5, 3)).toBe('#NUM! notWhole');
});

test('a plan may be exceeded', () => {
  expect(call('PLANRATE', 20, 18)).toBe(1.1111);
  expect(call('PLANRATE', 107, 140)).toBe(0.7643);
  expect(call('PLANRATE', '1,200', 1000)).toBe(1.2);
  expect(call('PLANRATE', 21.76, 25.5)).toBe(0.8533);
  expect(failure('PLANRATE', 5, 0)).toBe('#DIV/0! emptyBase');
  expect(failure('PLANRATE', -5, 10)).toBe('#NUM! negative');
  expect(call('PLANRATE', '', 10)).toBe('');
});

test('coverage counts each required code once', () => {
  const required = column('乡A', '乡B', '乡C', '乡C', '');
  expect(call('COVERAGE', column('乡B', '乡B', '乡A', '乡X'), required)).toBe(0.6667);
  expect(call('COVERAGE', column(''), required)).toBe(0);
  expect(call('COVERAGE', [['４１０１２２', 410105]], column(410122, '410105'))).toBe(1);
  expect(failure('COVERAGE', column('乡A'), column('', null))).toBe('#DIV/0! emptyBase');
  expect(plain(callAll('COVERAGE', column(cellError('#N/A')), required))).toEqual([['#N/A']]);
});
