import fc from 'fast-check';
import { cellError } from '../../../src/domain/cell';
import { call, callAll, column, failure, plain } from '../call';

const HERE = '410122001001';

test.each([
  ['the same community', HERE, 1],
  ['another community of the street', '410122001002', 2],
  ['another street of the county', '410122100001', 3],
  ['another county', '410105001001', 4],
  ['another province', '110105001001', 4],
  ['a county that has none below it but towns', '441900003001', 4],
])('%s', (_, home, level) => {
  expect(call('LOCALLEVEL', home, HERE)).toBe(level);
  expect(call('LOCALLEVEL', Number(home), HERE)).toBe(level);
  expect(call('LOCALLEVEL', home, Number(HERE))).toBe(level);
});

test('full-width digits and spaces around are no other code', () =>
  expect(call('LOCALLEVEL', ' ４１０１２２００１００１ ', HERE)).toBe(1));

test('blank in, blank out; errors pass at their place; one community for a column', () => {
  const homes = column(HERE, '', null, cellError('#REF!'), '410122001002', '未知');
  expect(plain(callAll('LOCALLEVEL', homes, HERE))).toEqual(
    column(1, '', '', '#REF!', 2, '#VALUE!'), // prettier-ignore
  );
  expect(call('LOCALLEVEL', HERE, '')).toBe('');
});

test.each([
  ['eleven digits', '41012200100'],
  ['thirteen digits', '4101220010011'],
  ['a number that lost its leading digit', 10122001001],
  ['a number that is not whole', 410122001001.5],
  ['a negative number', -410122001001],
  ['letters', '41012200100A'],
  ['a boolean', true],
  ['a six-digit code', 410122],
])('%s is #VALUE!', (_, code) => {
  expect(failure('LOCALLEVEL', code, HERE)).toBe('#VALUE! notADivision');
  expect(failure('LOCALLEVEL', HERE, code)).toBe('#VALUE! notADivision');
});

test('a code of no province is #N/A', () =>
  expect(failure('LOCALLEVEL', '990122001001', HERE)).toBe('#N/A divisionProvince'));

test.each([
  ['a street alone, the same', '410122001000', 'N/A'],
  ['a street alone, another', '410122002000', 3],
  ['a county alone, the same', '410122000000', 'N/A'],
  ['a county alone, another', '410105000000', 4],
  ['a city alone, the same', '410100000000', 'N/A'],
  ['a city alone, another', '410200000000', 4],
  ['a province alone, the same', '410000000000', 'N/A'],
  ['a province alone, another', '420000000000', 4],
])('%s: the level only where it does not turn on what is left open', (_, code, level) => {
  for (const args of [[code, HERE] as const, [HERE, code] as const]) {
    if (typeof level === 'number') expect(call('LOCALLEVEL', ...args)).toBe(level);
    else expect(failure('LOCALLEVEL', ...args)).toBe('#N/A divisionTooCoarse');
  }
});

test('the level is how much of the codes agrees, either way round', () => {
  const part = (digits: number) =>
    fc.integer({ min: 1, max: 2 }).map((value) => String(value).padStart(digits, '0'));
  const code = fc.tuple(fc.constantFrom('410122', '410105', '110105'), part(3), part(3));
  fc.assert(
    fc.property(code, code, (home, community) => {
      const [a, b] = [home.join(''), community.join('')];
      const expected =
        a === b ? 1 : a.slice(0, 9) === b.slice(0, 9) ? 2 : a.slice(0, 6) === b.slice(0, 6) ? 3 : 4;
      expect(call('LOCALLEVEL', a, b)).toBe(expected);
      expect(call('LOCALLEVEL', Number(b), a)).toBe(expected);
    }),
  );
});
