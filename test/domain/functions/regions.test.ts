import { t } from '../../../src/locale';
import { isError } from '../../../src/domain/cell';
import { useWords } from '../../../src/domain/functions/words';
import { call, callAll, column, failure, plain } from '../call';

beforeAll(() => useWords(t));

test('names of codes: text or number, full width, retired', () => {
  expect(
    plain(callAll('REGIONNAME', column('110105', 110105, '１１０１０５', ' 110104 ', '', null))),
  ).toEqual([['北京市朝阳区'], ['北京市朝阳区'], ['北京市朝阳区'], ['北京市宣武区'], [''], ['']]);
});

test.each([
  ['110199', '#N/A regionUnknown'],
  ['000000', '#N/A regionUnknown'],
  ['110105001001', '#VALUE! regionCodeDigits'],
  ['11', '#VALUE! regionCodeDigits'],
  [110105.5, '#VALUE! regionCodeDigits'],
  [true, '#VALUE! regionCodeDigits'],
  ['北京市', '#VALUE! regionCodeDigits'],
])('no name for %j: %s', (code, error) => expect(failure('REGIONNAME', code)).toBe(error));

test('codes of names are text', () =>
  expect(plain(callAll('REGIONCODE', column('北京市朝阳区', '北京朝阳', '北京朝阳', '', '襄樊市')))).toEqual([
    ['110105'],
    ['110105'],
    ['110105'],
    [''],
    ['420600'],
  ]));

test.each([
  ['火星', '#N/A regionNameUnknown'],
  ['朝阳区', '#N/A regionNameAmbiguous'],
  ['市辖区', '#N/A regionNameAmbiguous'],
  [110105, '#VALUE! regionNameText'],
  [false, '#VALUE! regionNameText'],
])('no code for %j: %s', (name, error) => expect(failure('REGIONCODE', name)).toBe(error));

test('an ambiguous name lists what it may mean', () => {
  const cell = call('REGIONCODE', '朝阳区');
  const { reason } = isError(cell) ? cell : {};
  expect(t(`errors/${reason!.key}`, reason!.params)).toBe(
    '“朝阳区”有2个可能，请写明省、市：110105 北京市朝阳区、220104 吉林省长春市朝阳区。',
  );
});

test('an identity number typed where a code or name is asked for is masked in the message', () => {
  for (const name of ['REGIONCODE', 'REGIONNAME']) {
    const cell = call(name, '11010519491231002X');
    expect(isError(cell) && cell.reason?.params?.['found']).toBe('110105********002X');
  }
});
