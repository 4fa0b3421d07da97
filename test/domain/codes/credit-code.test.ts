import fc from 'fast-check';
import { creditCheckSign, organisationCheckSign } from '../../../src/domain/codes/check-signs';
import { creditCodeFlaw } from '../../../src/domain/codes/credit-code';
import { creditCodeReasons } from '../../../src/domain/codes/credit-code-reason';
import { makeCreditCode } from '../../../src/domain/codes/make-credit-code';
import { SIGNS } from '../../../src/domain/codes/signs';
import { call, callAll, column, plain } from '../call';

const keys = (value: string | number | boolean) => creditCodeReasons(value).map(({ key }) => key);

/** Published codes of an enterprise and a public institution, and one of a test in a public project. */
test.each([
  '91110000600037341L',
  '121200004013590816',
  '914403001922038216',
  '９１１１００００６０００３７３４１ｌ',
  ' 91110000600037341l ',
])('%s is valid, without a remark', (code) => {
  expect(call('USCCCHECK', code)).toBe(true);
  expect(call('USCCCHECK.REASON', code)).toBe('');
});

test.each([
  ['91110000600037341N', 'usccCheckSign'],
  ['91110000600037342L', 'usccOrganisation'],
  ['12345', 'usccLength'],
  ['91110000600O37341L', 'usccSign'],
  ['91110000-00037341L', 'usccSign'],
  ['Z1110000600037341L', 'usccSign'],
  ['B1110000600037341L', 'usccDepartment'],
  ['9A110000600037341L', 'usccCategory'],
  ['91A10000600037341L', 'usccRegionDigits'],
  ['911100********341L', 'usccMasked'],
  ['000000000000000000', 'usccPlaceholder'],
  ['999999999999999999', 'usccPlaceholder'],
  ['无', 'usccLength'],
])('%s is not valid: %s', (code, key) => {
  expect(call('USCCCHECK', code)).toBe(false);
  expect(keys(code)).toEqual([key]);
});

/** Real codes of the pilot areas, published because they fail. */
test.each(['91350211M00013FA1N', '91350203M0001FUE2P', '91350100M0001TGQXM', '91350211M0000XUF46'])(
  '%s fails the check, and the reason says that such codes may be real',
  (code) => {
    expect(call('USCCCHECK', code)).toBe(false);
    expect(keys(code)).toEqual(['usccPilot']);
  },
);

test('a wrong check character comes with the right one', () =>
  expect(creditCodeReasons('91110000600037341N')[0]?.params).toEqual({ found: 'N', expected: 'L' }));

test('a character that codes do not use comes with its place', () =>
  expect(creditCodeReasons('91110000600O37341L')[0]?.params).toEqual({ sign: 'O', place: 12 }));

test('a category or region that the lists do not have is a remark and no flaw', () => {
  const category = makeCreditCode('54', '110105', '60003734');
  const region = makeCreditCode('52', '110199', '60003734');
  expect([call('USCCCHECK', category), call('USCCCHECK', region)]).toEqual([true, true]);
  expect(keys(category)).toEqual(['usccUnlistedCategory']);
  expect(keys(region)).toEqual(['usccRegion']);
  expect(keys(makeCreditCode('53', '100000', '50000123'))).toEqual([]);
  expect(keys(makeCreditCode('51', '110104', '50000123'))).toEqual([]);
});

test('typed as a number, the last digits are lost', () => {
  expect(call('USCCCHECK', 121200004013590800)).toBe(false);
  expect(keys(121200004013590800)).toEqual(['usccNumberTyped']);
  expect(keys(110108012345678)).toEqual(['usccLength']);
});

test('blank in, blank out', () => {
  expect(plain(callAll('USCCCHECK', column('', null, '　')))).toEqual([[''], [''], ['']]);
  expect(plain(callAll('USCCCHECK.REASON', column('', null)))).toEqual([[''], ['']]);
});

const sign = fc.constantFrom(...SIGNS);
const code = fc
  .tuple(
    fc.constantFrom('11', '12', '51', '52', '53', '91', '92', 'N2', 'Y1'),
    fc.constantFrom('110105', '440300', '100000', '654201'),
    fc.array(sign, { minLength: 8, maxLength: 8 }).map((signs) => signs.join('')),
  )
  .map(([kind, region, organisation]) => makeCreditCode(kind, region, organisation));

test('codes that are made are valid', () => {
  fc.assert(fc.property(code, (each) => expect([each, creditCodeFlaw(each)]).toEqual([each, undefined])));
  expect(() => makeCreditCode('52', '1101', '60003734')).toThrow(RangeError);
  expect(() => makeCreditCode('52', '110105', '6000373O')).toThrow(RangeError);
  expect(() => makeCreditCode('5', '110105', '60003734')).toThrow(RangeError);
});

test('every wrong character is found', () => {
  fc.assert(
    fc.property(code, fc.nat(17), sign, (each, at, other) => {
      const wrong = each.slice(0, at) + other + each.slice(at + 1);
      expect(creditCodeFlaw(wrong) === undefined).toBe(wrong === each);
    }),
    { numRuns: 2000 },
  );
});

test('every swap of neighbours is found', () => {
  fc.assert(
    fc.property(code, fc.nat(16), (each, at) => {
      const swapped = each.slice(0, at) + each[at + 1]! + each[at]! + each.slice(at + 2);
      expect(creditCodeFlaw(swapped) === undefined).toBe(swapped === each);
    }),
    { numRuns: 2000 },
  );
});

test('the check characters of published codes', () => {
  expect(creditCheckSign('91110000600037341')).toBe('L');
  expect(organisationCheckSign('60003734')).toBe('1');
  expect(organisationCheckSign('40135908')).toBe('1');
});
