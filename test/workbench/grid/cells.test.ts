import fc from 'fast-check';
import { cellData, cellValue, changesContent } from '../../../src/workbench/grid/cells';
import type { GridValue } from '../../../src/workbench/host/grid';

describe('cells of Univer and of Excel', () => {
  test('any value survives the way into a cell and back', () => {
    const value: fc.Arbitrary<GridValue> = fc.oneof(
      fc.string({ minLength: 1 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => (Object.is(n, -0) ? 0 : n)),
      fc.boolean(),
      fc.constant(null),
      fc.constantFrom('#N/A', '007', 'TRUE', '11010119900307283X', '=1'),
      fc.constantFrom('#N/A', '#DIV/0!', '#VALUE!').map((error) => ({ error })),
    );
    fc.assert(fc.property(value, (each) => expect(cellValue(cellData({ value: each }))).toEqual(each)));
  });

  test('booleans that Univer keeps as 1 and 0 are booleans', () => {
    expect(cellValue({ v: 1, t: 3 })).toBe(true);
    expect(cellValue({ v: 0, t: 3 })).toBe(false);
  });

  test('a text with line breaks is the text of its document', () => {
    expect(cellValue({ p: { id: 'd', documentStyle: {}, body: { dataStream: '甲\r乙\r\n' } } })).toBe(
      '甲\n乙',
    );
  });

  test('looks are no change of content; emptying a cell is one', () => {
    expect(changesContent({ s: { bl: 1 }, t: 1 })).toBe(false);
    expect(changesContent({ v: 1 })).toBe(true);
    expect(changesContent(null)).toBe(true);
  });
});
