import fc from 'fast-check';
import { isMobile } from '../../../src/domain/codes/phone';
import { callAll, column, plain } from '../call';

/** Blocks that lists of carriers missed when they were new. */
test.each([
  '15412345678',
  '18012345678',
  '19912345678',
  '１８０１２３４５６７８',
  ' 18012345678 ',
  18012345678,
])('%j is a mobile number', (phone) => expect(isMobile(phone)).toBe(true));

test.each([
  '12012345678',
  '1801234567',
  '180123456789',
  '180-1234-5678',
  '180 1234 5678',
  '+8618012345678',
  '01012345678',
  'x8012345678',
  18012345678.5,
  true,
  '无',
])('%j is none', (phone) => expect(isMobile(phone)).toBe(false));

test('any eleven digits are judged by their first two', () =>
  fc.assert(
    fc.property(fc.stringMatching(/^\d{11}$/), (digits) =>
      expect(isMobile(digits)).toBe(digits[0] === '1' && digits[1]! >= '3'),
    ),
  ));

test('blank in, blank out', () =>
  expect(plain(callAll('PHONECHECK', column('', null, '19912345678')))).toEqual([[''], [''], [true]]));
