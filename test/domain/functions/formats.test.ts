import { argumentFormat, DATE, formatOf, PERCENT } from '../../../src/domain/functions/formats';
import { functions } from '../../../src/domain/functions/registry';

const RESULTS = [
  ['SHARE', PERCENT],
  ['YOY', PERCENT],
  ['IDBIRTH', DATE],
  ['CNDATE', DATE],
  // A difference of shares is in percentage points, a gap in people.
  ['PPDIFF', null],
  ['STAFFGAP', null],
] as const;

test.each(RESULTS)('the result of %s is shown as %s', (name, format) => {
  expect(functions.has(name)).toBe(true);
  expect(formatOf(name, 0, 1)).toBe(format);
});

test('the table of localities ends with its four shares', () =>
  expect([0, 6, 7, 10].map((column) => formatOf('LOCALTABLE', column, 11))).toEqual([
    null,
    null,
    PERCENT,
    PERCENT,
  ]));

test('serials of days are dates, ages and texts are not', () => {
  expect(argumentFormat('date', 45657)).toBe(DATE);
  expect(argumentFormat('birth', 32508)).toBe(DATE);
  expect(argumentFormat('birth', 42)).toBeNull();
  expect(argumentFormat('birth', '1989-01-01')).toBeNull();
  expect(argumentFormat('population', 45657)).toBeNull();
});
