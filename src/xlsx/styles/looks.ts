import type { CellStyle } from '../../workbook/port';
import type { Styles } from './styles';

interface Look {
  readonly font?: string;
  readonly fill?: string;
  readonly border?: boolean;
  readonly format?: string;
  readonly alignment?: string;
}

const LINE = '<color rgb="FFBFBFBF"/>';
const BORDER = ['left', 'right', 'top', 'bottom']
  .map((side) => `<${side} style="thin">${LINE}</${side}>`)
  .join('');
const font = (rest: string, size = 11): string => {
  const flags = /^(?:<[bi]\/>)*/.exec(rest)?.[0] ?? '';
  return `<font>${flags}<sz val="${size}"/>${rest.slice(flags.length)}<name val="等线"/><family val="2"/></font>`;
};
const color = (rgb: string): string => `<color rgb="FF${rgb}"/>`;

/** How each meaning looks in a file. Hard is bold, soft is slanted: colour is not the only sign. */
const LOOKS: Readonly<Record<CellStyle, Look>> = {
  title: { font: font('<b/>', 16) },
  note: { font: font(`<i/>${color('595959')}`, 10), alignment: '<alignment vertical="top" wrapText="1"/>' },
  header: {
    font: font(`<b/>${color('1F3864')}`),
    fill: 'FFD9E2F3',
    border: true,
    alignment: '<alignment horizontal="center" vertical="center" wrapText="1"/>',
  },
  text: { format: '@', border: true, alignment: '<alignment vertical="center" wrapText="1"/>' },
  integer: { format: '#,##0', border: true },
  decimal: { format: '0.00', border: true },
  percent: { format: '0.00%', border: true },
  date: { format: 'yyyy-mm-dd', border: true },
  total: { font: font('<b/>'), fill: 'FFF2F2F2', border: true, format: '#,##0' },
  totalPercent: { font: font('<b/>'), fill: 'FFF2F2F2', border: true, format: '0.00%' },
  totalDecimal: { font: font('<b/>'), fill: 'FFF2F2F2', border: true, format: '0.00' },
  hard: { font: font(`<b/>${color('9C0006')}`), fill: 'FFFFC7CE', border: true, format: '@' },
  soft: { font: font(`<i/>${color('7F4C00')}`), fill: 'FFFFEB9C', border: true, format: '@' },
};

/** The index of a cell format with a meaning's look, added to the styles when it is not there yet. */
export function styleOf(styles: Styles, style: CellStyle | undefined): number {
  if (style === undefined) return 0;
  const look = LOOKS[style];
  const fontId = look.font ? styles.add('fonts', look.font) : 0;
  const fillId = look.fill
    ? styles.add(
        'fills',
        `<fill><patternFill patternType="solid"><fgColor rgb="${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`,
      )
    : 0;
  const borderId = look.border ? styles.add('borders', `<border>${BORDER}<diagonal/></border>`) : 0;
  const numFmtId = styles.formatId(look.format ?? 'General');
  return styles.addXf(
    {
      numFmtId: String(numFmtId),
      fontId: String(fontId),
      fillId: String(fillId),
      borderId: String(borderId),
      xfId: '0',
      ...(numFmtId ? { applyNumberFormat: '1' } : {}),
      ...(fontId ? { applyFont: '1' } : {}),
      ...(fillId ? { applyFill: '1' } : {}),
      ...(borderId ? { applyBorder: '1' } : {}),
      ...(look.alignment ? { applyAlignment: '1' } : {}),
    },
    look.alignment,
  );
}
