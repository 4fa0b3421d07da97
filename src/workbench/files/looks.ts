import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { CellLook } from '../../xlsx';

/** A cell format of a file → Univer's style. */
export function styleOf(look: CellLook): IStyleData {
  return {
    ...(look.numberFormat === 'General' ? {} : { n: { pattern: look.numberFormat } }),
    ...(look.bold ? { bl: BooleanNumber.TRUE } : {}),
    ...(look.italic ? { it: BooleanNumber.TRUE } : {}),
    ...(look.underline ? { ul: { s: BooleanNumber.TRUE } } : {}),
    ...(look.strike ? { st: { s: BooleanNumber.TRUE } } : {}),
    ...(look.fontName ? { ff: look.fontName } : {}),
    ...(look.fontSize ? { fs: look.fontSize } : {}),
    ...(look.fontColor ? { cl: { rgb: look.fontColor } } : {}),
    ...(look.fillColor ? { bg: { rgb: look.fillColor } } : {}),
    ...(look.horizontal ? { ht: HORIZONTAL[look.horizontal] } : {}),
    // Excel's default is the bottom; Univer's drop-downs clip a text that stands there.
    vt: VERTICAL[look.vertical ?? 'center'],
    ...(look.wrap ? { tb: WrapStrategy.WRAP } : {}),
    ...(look.borders ? { bd: bordersOf(look.borders) } : {}),
  };
}

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};
const SIDES = { top: 't', bottom: 'b', left: 'l', right: 'r' } as const;

function bordersOf(borders: NonNullable<CellLook['borders']>): IBorderData {
  const data: IBorderData = {};
  for (const side of Object.keys(SIDES) as (keyof typeof SIDES)[]) {
    const line = borders[side];
    if (!line) continue;
    data[SIDES[side]] = {
      s: LINES[line.style] ?? BorderStyleTypes.THIN,
      cl: { rgb: line.color ?? '#000000' },
    };
  }
  return data;
}
