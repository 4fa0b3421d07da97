import fc from 'fast-check';
import { CellError } from '../../src/domain/cell';
import { toWritten } from '../../src/excel/content';
import { toWireValue, understand } from '../../src/workbench/host/cell-input';
import type { Content } from '../../src/workbook/port';

/** What a cell holds in the end: the format first, then the value, then the format that follows. */
function kept(content: Content, format: string): unknown {
  const written = toWritten(content, format);
  const { content: understood } = understand(written.value, written.format);
  return 'formula' in understood ? understood : toWireValue(understood.value);
}

const tricky = fc.constantFrom(
  '007',
  '110105194912310021',
  '=1+1',
  '=',
  "'007",
  "''",
  'TRUE',
  'false',
  '#N/A',
  '2024-05-01',
  '2024年5月1日',
  '１２',
  '５０％',
  '50%',
  '1,000',
  '1e5',
  '-',
  '+1',
  ' 1 ',
  '.5',
);

test('any text stays the text it is, under any format', () => {
  const text = fc.oneof(tricky, fc.string({ minLength: 1, unit: 'grapheme' }));
  fc.assert(
    fc.property(text, fc.constantFrom('General', '@', '0.00%', 'yyyy-mm-dd'), (value, format) => {
      expect(kept({ value }, format)).toBe(value);
    }),
  );
});

test('numbers, truth values and formulas stay what they are, under the text format too', () => {
  for (const format of ['General', '@', '0']) {
    expect(kept({ value: 110105 }, format)).toBe(110105);
    expect(kept({ value: true }, format)).toBe(true);
    expect(kept({ formula: '=A1+1' }, format)).toEqual({ formula: '=A1+1' });
    expect(kept({ value: null }, format)).toBe('');
    expect(kept({ value: new CellError('#N/A') }, format)).toBe('#N/A');
  }
});

test('the text format is left in the end', () => {
  expect(toWritten({ value: 5 }, '@')).toEqual({ value: 5, format: 'General', formatAfter: '@' });
  expect(toWritten({ value: '5' }, '@')).toEqual({ value: '5', format: '@' });
});
