import { loadRegions } from '../../../src/domain/regions/load';
import { call } from '../call';

// Published identity numbers, credit codes and telephone numbers: the standards' own samples and the test sets of public libraries.
beforeAll(loadRegions);

test.each([
  ['the sample of GB 11643', '11010519491231002X', true],
  ['the same in full width', '１１０１０５１９４９１２３１００２Ｘ', true],
  ['the same with another check digit', '110105194912310021', false],
  ['a letter in front', 'T60426199101010078', false],
  ['sound', '440308199901101512', true],
  ['born on 30 February', '440308199902301512', false],
  ['14 digits', '44030819990110', false],
  ['wrong check digit', '11010119900307867X', false],
  ['a county code under a known province', '500154199804106120', true],
  ['a code younger than the birth', '411082198901010002', true],
  ['the residence permit of Hong Kong and Macao, official sample', '810000199408230021', true],
  ['the residence permit of Taiwan, official sample', '830000199201300022', true],
  ['a code no longer in use', '140120197901010008', true],
  ['15 digits', '610104620927690', false],
  ['wrong check digit, X expected', '340524198001010013', false],
  ['sound', '430302199312194239', true],
  ['a placeholder', '000000000000000000', false],
])('identity number, %s: %s', (_title, id, valid) => {
  expect(call('IDCHECK', id)).toBe(valid);
  if (!valid) expect(call('IDCHECK.REASON', id)).not.toBe('');
});

test.each([
  ['11010519491231002X', 18263, '女'],
  ['440308199901101512', 36170, '男'],
  ['500154199804106120', 35895, '女'],
  ['810000199408230021', 34569, '女'],
  ['430302199312194239', 34322, '男'],
])('birth and sex of %s', (id, birth, sex) => {
  expect(call('IDBIRTH', id)).toBe(birth);
  expect(call('IDSEX', id)).toBe(sex);
});
test('15 digits become 18', () => expect(call('IDUPGRADE', '610104620927690')).toBe('610104196209276908'));

test.each([
  ['sound', '91110000600037341L', true],
  ['wrong check character', '91110000600037341N', false],
  ['five characters', '12345', false],
  ['an institution', '121200004013590816', true],
  ['sound', '914403001922038216', true],
  ['a code of the early trial that fails its check', '91350211M00013FA1N', false],
  ['another, J expected', '91350203M0001FUE2P', false],
])('credit code, %s: %s', (_title, code, valid) => {
  expect(call('USCCCHECK', code)).toBe(valid);
  expect(call('USCCCHECK.REASON', code) === '').toBe(valid);
});

test.each(['15412345678', '18012345678', '19912345678'])(
  '%s is a mobile number, whatever its carrier',
  (phone) => expect(call('PHONECHECK', phone)).toBe(true),
);
