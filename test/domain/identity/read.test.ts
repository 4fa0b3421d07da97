import fc from 'fast-check';
import { serialOfYmd } from '../../../src/domain/dates/serial';
import { makeIdentity } from '../../../src/domain/identity/make';
import { useWords } from '../../../src/domain/functions/words';
import { t } from '../../../src/locale';
import { isError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

beforeAll(() => useWords(t));

/** Published numbers with what their publishers say of them. */
test.each([
  ['11010519491231002X', '1949-12-31', '女', '北京市朝阳区'],
  ['440308199901101512', '1999-01-10', '男', '广东省深圳市盐田区'],
  ['500154199804106120', '1998-04-10', '女', '重庆市开州区'],
  ['411082198901010002', '1989-01-01', '女', '河南省许昌市长葛市'],
  ['810000199408230021', '1994-08-23', '女', '香港特别行政区'],
  ['830000199201300022', '1992-01-30', '女', '台湾省'],
  ['140120197901010008', '1979-01-01', '女', '山西省太原市郊区'],
  ['430302199312194239', '1993-12-19', '男', '湖南省湘潭市雨湖区'],
  ['１１０１０５１９４９１２３１００２ｘ', '1949-12-31', '女', '北京市朝阳区'],
])('%s: born %s, %s, %s', (id, birth, sex, region) => {
  expect(call('IDBIRTH', id)).toBe(serialOfYmd(Number(birth.replaceAll('-', ''))));
  expect(call('IDSEX', id)).toBe(sex);
  expect(call('IDREGION', id)).toBe(region);
});

test('an old number of 15 digits is read like its 18-digit form, also where it is stored as a number', () => {
  for (const old of ['610104620927690', 610104620927690]) {
    expect(call('IDUPGRADE', old)).toBe('610104196209276908');
    expect(call('IDBIRTH', old)).toBe(serialOfYmd(19620927));
    expect(call('IDSEX', old)).toBe('女');
    expect(call('IDREGION', old)).toBe('陕西省西安市莲湖区');
    expect(call('IDCHECK', old)).toBe(false);
    expect(call('IDCHECK.REASON', old)).toBe('15位旧号已停用，18位号码应为 610104196209276908');
  }
});

test('a number of 18 digits stays as it is, folded', () =>
  expect(plain(callAll('IDUPGRADE', column(' 11010519491231002x', '', null)))).toEqual([
    ['11010519491231002X'],
    [''],
    [''],
  ]));

const WRONG = [
  '110105194912310021',
  '110105194913310021',
  '990105194912310021',
  '11010519491231',
  '无',
  true,
  110105194912310020,
];

test.each(['IDBIRTH', 'IDSEX', 'IDREGION', 'IDUPGRADE'])(
  '%s of what is no valid number is #VALUE!',
  (name) => {
    for (const id of WRONG) expect([id, failure(name, id)]).toEqual([id, '#VALUE! idInvalid']);
  },
);

test('the error masks the number and says what is wrong with it', () => {
  const cell = call('IDSEX', '110105194912310021');
  const { reason } = isError(cell) ? cell : {};
  expect(t(`errors/${reason!.key}`, reason!.params)).toBe(
    '身份证号 110105********0021 有误：校验码应为X，实为1。',
  );
});

test('a birth before Excel’s dates is #NUM!', () =>
  expect(failure('IDBIRTH', makeIdentity('110105', 18991231, 1))).toBe('#NUM! dateOutOfRange'));

test('a region that no edition lists is #N/A', () =>
  expect(failure('IDREGION', makeIdentity('110199', 19900101, 1))).toBe('#N/A regionUnknown'));

test('birth and sex come back out of numbers that are made', () =>
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 60_000 }), fc.nat(999), (birth, sequence) => {
      const id = makeIdentity('412421', birth, sequence);
      expect(call('IDBIRTH', id)).toBe(birth);
      expect(call('IDSEX', id)).toBe(sequence % 2 === 1 ? '男' : '女');
    }),
  ));
