import { LOOKS } from '../../../src/excel/styles';
import type { CellStyle } from '../../../src/workbook/port';
import { cellStyleOf } from '../../../src/workbench/files/cell-style';
import type { GridFormat } from '../../../src/workbench/host/grid';

const PLAIN: GridFormat = {
  bold: false,
  italic: false,
  underline: false,
  strikethrough: false,
  fontColor: '',
  fontName: 'Arial',
  fontSize: 11,
  fill: '',
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  locked: true,
  borders: {},
};

describe('the meaning behind a look', () => {
  test.each(Object.keys(LOOKS) as CellStyle[])(
    '%s, as the add-in writes it in Excel, is found again',
    (style) => {
      const look = LOOKS[style];
      const format: GridFormat = {
        ...PLAIN,
        bold: look.bold ?? false,
        italic: look.italic ?? false,
        fontSize: look.size ?? 11,
        fontColor: look.color ?? '',
        fill: look.fill ?? '',
      };
      expect(cellStyleOf(format, look.numberFormat)).toBe(style);
    },
  );

  test('a plain cell means nothing', () => {
    expect(cellStyleOf(PLAIN, 'General')).toBeUndefined();
  });
});
