import fc from 'fast-check';
import { ymdOfSerial } from '../../../src/domain/dates/serial';
import { checkDigit } from '../../../src/domain/identity/check-digit';
import { makeIdentity } from '../../../src/domain/identity/make';
import { identityFlaw, isIdentity } from '../../../src/domain/identity/parse';
import { identityReasons } from '../../../src/domain/identity/reason';
import { upgradeIdentity } from '../../../src/domain/identity/upgrade';
import { call, callAll, column, plain } from '../call';

const keys = (value: string | number, date?: number) =>
  identityReasons(value, date).map((reason) => reason.key);

/** Published numbers: the standard's own example, the invented ones of validators, the permits' samples. */
test.each([
  '11010519491231002X',
  '440308199901101512',
  '500154199804106120',
  '411082198901010002',
  '810000199408230021',
  '830000199201300022',
  '140120197901010008',
  '430302199312194239',
  '１１０１０５１９４９１２３１００２Ｘ',
  ' 11010519491231002x ',
  '\u200b11010519491231002X',
])('%j is valid, without a remark', (id) => {
  expect(call('IDCHECK', id)).toBe(true);
  expect(keys(id)).toEqual([]);
  expect(call('IDCHECK.REASON', id)).toBe('');
});

test.each([
  ['T60426199101010078', 'idCharacters'],
  ['440308199902301512', 'idBirth'],
  ['44030819990110', 'idLength'],
  ['11010119900307867X', 'idCheckDigit'],
  ['340524198001010013', 'idCheckDigit'],
  ['110105194912310021', 'idCheckDigit'],
  ['000000000000000000', 'idPlaceholder'],
  ['999999999999999999', 'idPlaceholder'],
  ['123456789012345678', 'idPlaceholder'],
  ['111111111111111110', 'idPlaceholder'],
  ['990105194912310021', 'idProvince'],
  ['110105********002X', 'idMasked'],
  ['11010519491231某某某X', 'idMasked'],
  ['无', 'idLength'],
])('%j is not valid: %s', (id, key) => {
  expect(call('IDCHECK', id)).toBe(false);
  expect(keys(id)).toEqual([key]);
});

test('a wrong check digit comes with the right one', () =>
  expect(identityReasons('110105194912310021')[0]?.params).toEqual({ found: '1', expected: 'X' }));

test('a day that never was is a flaw even when the check digit is right', () => {
  for (const body of ['44030819990230151', '44030819991301151', '44030819000229151']) {
    const id = body + checkDigit(body);
    expect(call('IDCHECK', id)).toBe(false);
    expect(keys(id)).toEqual(['idBirth']);
  }
});

test('fifteen digits are out of use; the reason gives the 18-digit number', () => {
  expect(call('IDCHECK', '610104620927690')).toBe(false);
  expect(identityReasons('610104620927690')).toEqual([
    { key: 'idFifteen', params: { upgraded: '610104196209276908' } },
  ]);
  expect(keys('610104621327690')).toEqual(['idFifteenFlawed', 'idBirth']);
});

test('typed as a number, the last digits are lost', () => {
  expect(call('IDCHECK', 110105194912310020)).toBe(false);
  expect(keys(110105194912310020)).toEqual(['idNumberTyped']);
});

test('a short number has lost nothing', () => {
  expect(call('IDCHECK', 123)).toBe(false);
  expect(identityReasons(123)).toEqual([{ key: 'idNumberShort', params: { found: 3 } }]);
  expect(keys(999999999999999)).not.toContain('idNumberTyped');
});

test('an unknown county, or a birth before 1900, is a remark and no flaw', () => {
  const county = makeIdentity('110199', 19900101, 1);
  const old = makeIdentity('110105', 18991231, 1);
  expect(call('IDCHECK', county)).toBe(true);
  expect(keys(county)).toEqual(['idCounty']);
  expect(call('IDCHECK', old)).toBe(true);
  expect(keys(old)).toEqual(['idOldBirth']);
  expect(keys(makeIdentity('110199', 18500101, 1))).toEqual(['idCounty', 'idOldBirth']);
});

test('a birth after the reference date is a flaw when there is one', () => {
  const id = makeIdentity('110105', 20240701, 1);
  expect(keys(id)).toEqual([]);
  expect(keys(id, 20240630)).toEqual(['idBornLater']);
  expect(keys(id, 20240701)).toEqual([]);
  expect(plain(callAll('IDCHECK.REASON', id, '年底'))).toEqual([['#VALUE!']]);
});

test('blank in, blank out', () => {
  expect(plain(callAll('IDCHECK', column('', null, '  ')))).toEqual([[''], [''], ['']]);
  expect(plain(callAll('IDCHECK.REASON', column('', null)))).toEqual([[''], ['']]);
});

const region = fc.constantFrom('110105', '410122', '654201', '810000', '330106', '710000');
const birth = fc.integer({ min: 1000, max: 60000 }).map((serial) => ymdOfSerial(serial)!);
const identity = fc
  .tuple(region, birth, fc.integer({ min: 0, max: 999 }))
  .map(([code, day, sequence]) => makeIdentity(code, day, sequence));

test('numbers that are made are valid', () => {
  fc.assert(
    fc.property(identity, (id) => expect([isIdentity(id), identityFlaw(id)]).toEqual([true, undefined])),
  );
  expect(() => makeIdentity('4101', 19900101, 1)).toThrow(RangeError);
  expect(() => makeIdentity('410122', 19900230, 1)).toThrow(RangeError);
  expect(() => makeIdentity('410122', 19900101, 1000)).toThrow(RangeError);
  expect(makeIdentity('110105', 18264, 2).slice(6, 14)).toBe('19500101');
});

test('every wrong digit, and every swap of neighbours, is found', () => {
  fc.assert(
    fc.property(identity, fc.nat(17), fc.constantFrom(...'0123456789X'), (id, at, sign) => {
      const wrong = id.slice(0, at) + sign + id.slice(at + 1);
      expect(isIdentity(wrong)).toBe(wrong === id);
    }),
    { numRuns: 2000 },
  );
  fc.assert(
    fc.property(identity, fc.nat(16), (id, at) => {
      const swapped = id.slice(0, at) + id[at + 1]! + id[at]! + id.slice(at + 2);
      expect(isIdentity(swapped)).toBe(swapped === id);
    }),
    { numRuns: 1000 },
  );
});

test('the fast check and the one with reasons agree on anything', () => {
  const noise = fc.stringMatching(/^[0-9X*]{15,18}$/);
  fc.assert(
    fc.property(fc.oneof(noise, identity), (id) => {
      expect(isIdentity(id)).toBe(identityFlaw(id) === undefined);
    }),
    { numRuns: 1000 },
  );
  expect(isIdentity('111111111111111110')).toBe(false);
});

test('a number cut down to fifteen digits is restored', () => {
  const lastCentury = identity.filter((id) => id.slice(6, 8) === '19');
  fc.assert(
    fc.property(lastCentury, (id) => {
      expect(upgradeIdentity(id.slice(0, 6) + id.slice(8, 17))).toBe(id);
    }),
  );
});
