import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { GridBorder, GridEdge, GridFormat } from '../host/grid';

/** Univer's look of a cell → Excel's. `locked` is not Univer's and is filled in by the grid. */
export function toFormat(style: Nullable<IStyleData>): Omit<GridFormat, 'locked'> {
  return {
    bold: style?.bl === BooleanNumber.TRUE,
    italic: style?.it === BooleanNumber.TRUE,
    underline: style?.ul?.s === BooleanNumber.TRUE,
    strikethrough: style?.st?.s === BooleanNumber.TRUE,
    fontColor: color(style?.cl),
    fontName: style?.ff ?? DEFAULT_FONT,
    fontSize: style?.fs ?? DEFAULT_SIZE,
    fill: color(style?.bg),
    horizontal: HORIZONTAL_NAMES[style?.ht ?? HorizontalAlign.UNSPECIFIED] ?? 'General',
    vertical: VERTICAL_NAMES[style?.vt ?? VerticalAlign.UNSPECIFIED] ?? 'Bottom',
    wrap: style?.tb === WrapStrategy.WRAP,
    borders: borders(style?.bd),
  };
}

/** Excel's look → the part of Univer's that changes. null takes a property away. */
export function toStyle(format: Partial<GridFormat>): IStyleData {
  const style: { -readonly [K in keyof IStyleData]: IStyleData[K] | null } = {};
  const flag = (value: boolean): BooleanNumber => (value ? BooleanNumber.TRUE : BooleanNumber.FALSE);
  if (format.bold !== undefined) style.bl = flag(format.bold);
  if (format.italic !== undefined) style.it = flag(format.italic);
  if (format.underline !== undefined) style.ul = { s: flag(format.underline) };
  if (format.strikethrough !== undefined) style.st = { s: flag(format.strikethrough) };
  if (format.fontColor !== undefined) style.cl = format.fontColor ? { rgb: format.fontColor } : null;
  if (format.fontName !== undefined) style.ff = format.fontName;
  if (format.fontSize !== undefined) style.fs = format.fontSize;
  if (format.fill !== undefined) style.bg = format.fill ? { rgb: format.fill } : null;
  if (format.horizontal !== undefined) style.ht = HORIZONTAL[format.horizontal];
  if (format.vertical !== undefined) style.vt = VERTICAL[format.vertical];
  if (format.wrap !== undefined) style.tb = format.wrap ? WrapStrategy.WRAP : WrapStrategy.OVERFLOW;
  if (format.borders !== undefined) style.bd = borderData(format.borders);
  return style as IStyleData;
}

const DEFAULT_FONT = 'Arial';
const DEFAULT_SIZE = 11;

const color = (value: Nullable<IColorStyle>): string => {
  const rgb = value?.rgb;
  if (!rgb) return '';
  if (rgb.startsWith('#')) return rgb.toUpperCase();
  const parts = /^rgba?\((\d+),\s*(\d+),\s*(\d+)/.exec(rgb);
  if (!parts) return '';
  return `#${[1, 2, 3].map((i) => Number(parts[i]).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
};

const HORIZONTAL: Record<GridFormat['horizontal'], HorizontalAlign> = {
  General: HorizontalAlign.UNSPECIFIED,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
};
const HORIZONTAL_NAMES: Partial<Record<HorizontalAlign, GridFormat['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'Left',
  [HorizontalAlign.CENTER]: 'Center',
  [HorizontalAlign.RIGHT]: 'Right',
};
const VERTICAL: Record<GridFormat['vertical'], VerticalAlign> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: VerticalAlign.BOTTOM,
};
const VERTICAL_NAMES: Partial<Record<VerticalAlign, GridFormat['vertical']>> = {
  [VerticalAlign.TOP]: 'Top',
  [VerticalAlign.MIDDLE]: 'Center',
  [VerticalAlign.BOTTOM]: 'Bottom',
};

const EDGES: Record<GridEdge, 't' | 'b' | 'l' | 'r'> = { top: 't', bottom: 'b', left: 'l', right: 'r' };

/** Excel gives style and weight apart; Univer, like the file format, has one word for both. */
const LINES: readonly [GridBorder['style'], GridBorder['weight'], BorderStyleTypes][] = [
  ['Continuous', 'Thin', BorderStyleTypes.THIN],
  ['Continuous', 'Hairline', BorderStyleTypes.HAIR],
  ['Continuous', 'Medium', BorderStyleTypes.MEDIUM],
  ['Continuous', 'Thick', BorderStyleTypes.THICK],
  ['Dash', 'Thin', BorderStyleTypes.DASHED],
  ['Dash', 'Medium', BorderStyleTypes.MEDIUM_DASHED],
  ['Dot', 'Thin', BorderStyleTypes.DOTTED],
  ['Double', 'Thick', BorderStyleTypes.DOUBLE],
];

function borders(data: Nullable<IBorderData>): GridFormat['borders'] {
  const result: Partial<Record<GridEdge, GridBorder>> = {};
  for (const edge of Object.keys(EDGES) as GridEdge[]) {
    const line = data?.[EDGES[edge]];
    if (!line || line.s === BorderStyleTypes.NONE) continue;
    const [style, weight] = LINES.find(([, , type]) => type === line.s) ?? LINES[0];
    result[edge] = { style, weight, color: color(line.cl) };
  }
  return result;
}

function borderData(format: GridFormat['borders']): IBorderData {
  const data: Partial<Record<'t' | 'b' | 'l' | 'r', IBorderStyleData>> = {};
  for (const edge of Object.keys(format) as GridEdge[]) {
    const border = format[edge];
    if (!border) continue;
    const line =
      LINES.find(([style, weight]) => style === border.style && weight === border.weight) ??
      LINES.find(([style]) => style === border.style) ??
      LINES[0];
    data[EDGES[edge]] = { s: line[2], cl: { rgb: border.color || '#000000' } };
  }
  return data;
}
