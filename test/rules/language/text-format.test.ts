import fc from 'fast-check';
import { format as formatted } from 'numfmt';
import { formatText } from '../../../src/rules/language/text-format';

const parts = fc.constantFrom('yyyy', 'mm', 'dd', '-', '/', '.', '年', '月', '日');
/** No letter twice in a row beyond what makes one part: `mmmm` is the name of a month. */
const dayFormats = fc
  .array(parts, { minLength: 1, maxLength: 8 })
  .filter((all) => all.every((part, n) => part !== all[n - 1]))
  .map((all) => all.join(''))
  .filter((format) => /[ymd]/.test(format));

it('shows days as the library does', () => {
  fc.assert(
    fc.property(dayFormats, fc.integer({ min: 61, max: 2_958_465 }), (format, serial) => {
      expect(formatText(serial, format)).toBe(formatted(format, serial, { locale: 'en-US' }));
    }),
  );
});

it.each([
  [44197, 'yyyymmdd', '20210101'],
  [60, 'yyyy-mm-dd', '1900-02-29'],
  [44197, 'mmmm', 'January'],
  [44197, 'ddd', 'Fri'],
  [44197, 'yyyy"年"m"月"', '2021年1月'],
])('%p in the format %s is %s', (serial, format, shown) => {
  expect(formatText(serial, format)).toBe(shown);
});
