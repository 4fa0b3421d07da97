import fc from 'fast-check';
import { cellError } from '../../src/domain/cell';
import { DATE, PERCENT } from '../../src/domain/functions/formats';
import { serialOfYmd } from '../../src/domain/dates/serial';
import { addressOf, arrayLiteral, formulaOf, letters, literal } from '../../src/guide/formula';
import { shown } from '../../src/guide/value';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
])('column %i is %s', (column, expected) => expect(letters(column)).toBe(expected));

test('letters count in base 26 without a nought', () =>
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 16383 }), (column) => {
      const back = [...letters(column)].reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0) - 1;
      expect(back).toBe(column);
    }),
  ));

test('a formula leaves out what is left out at its end, and keeps gaps', () => {
  expect(formulaOf('STAFFQUOTA', [addressOf(0, 2), '', '', 'B2:C4'])).toBe('=SHEQU.STAFFQUOTA(A2,,,B2:C4)');
  expect(formulaOf('SHARES', ['A2:A5', '', ''])).toBe('=SHEQU.SHARES(A2:A5)');
});

test('values as they are typed', () => {
  expect([1.5, true, 'x"y', '', null, cellError('#N/A')].map((cell) => literal(cell))).toEqual([
    '1.5',
    'TRUE',
    '"x""y"',
    '""',
    '',
    '#N/A',
  ]);
  expect(literal(serialOfYmd(20241231)!, DATE)).toBe('DATE(2024,12,31)');
  expect(
    arrayLiteral([
      [45, '甲'],
      [38, false],
    ]),
  ).toBe('{45,"甲";38,FALSE}');
});

describe('values as a cell shows them', () => {
  test.each([
    [0.1408, '14.08%', '0.1408'],
    [0.14085, '14.09%', '0.14085'],
    [1.005, '100.50%', '1.005'],
    [1 / 3, '33.33%', '0.3333333333'],
    [0, '0.00%', '0'],
    [0.00004, '0.00%', '0.00004'],
    [-0.125, '-12.50%', '-0.125'],
    [-0.00001, '0.00%', '-0.00001'],
  ])('the share %d is %s', (share, text, number) =>
    expect(shown(share, PERCENT)).toEqual({ kind: 'number', text, number }),
  );

  test('a date beside its serial, and a serial that no date has by itself', () => {
    expect(shown(serialOfYmd(20241231)!, DATE)).toEqual({
      kind: 'number',
      text: '2024-12-31',
      number: '45657',
    });
    expect(shown(-1, DATE)).toEqual({ kind: 'number', text: '-1' });
  });

  test('a long number as Excel shows it: an exponent, which is how an identity number is lost', () => {
    expect(shown(110105194912310020, null).text).toBe('1.10105E+17');
    expect(shown(2e12, null).text).toBe('2E+12');
    // A telephone number still has all its digits.
    expect(shown(13812345678, null).text).toBe('13812345678');
  });

  test('everything else as it is', () =>
    expect(
      [null, '', ' a ', false, cellError('#NUM!'), 15.384615384615385].map((cell) => shown(cell, null)),
    ).toEqual([
      { kind: 'blank', text: '' },
      { kind: 'blank', text: '' },
      { kind: 'text', text: ' a ' },
      { kind: 'boolean', text: 'FALSE' },
      { kind: 'error', text: '#NUM!' },
      { kind: 'number', text: '15.38461538' },
    ]));
});
