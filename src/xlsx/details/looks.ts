import type { Styles } from '../styles/styles';
import { child, childrenOf, isTrue, type XmlNode } from '../xml/tree';
import { colorOf } from './colors';

/** How a cell looks; what is not set is as usual. Colours are `#RRGGBB`. */
export interface CellLook {
  /** Excel's format code, `General` for none. */
  readonly numberFormat: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<'left' | 'right' | 'top' | 'bottom', Border>>>;
  /** False: may be changed on a protected sheet. */
  readonly locked?: boolean;
}

export interface Border {
  /** `thin`, `medium`, `dashed` … as in ECMA-376 part 1, 18.18.3. */
  readonly style: string;
  readonly color?: string;
}

/** The cell formats of a workbook, resolved to what a grid can show. */
export class Looks {
  private readonly fonts: XmlNode[];
  private readonly fills: XmlNode[];
  private readonly borders: XmlNode[];
  private readonly root: XmlNode;

  constructor(private readonly styles: Styles) {
    this.root = styles.current();
    this.fonts = childrenOf(child(this.root, 'fonts'), 'font');
    this.fills = childrenOf(child(this.root, 'fills'), 'fill');
    this.borders = childrenOf(child(this.root, 'borders'), 'border');
  }

  all(): CellLook[] {
    const looks = childrenOf(child(this.root, 'cellXfs'), 'xf').map((xf, i) => this.look(xf, i));
    return looks.length > 0 ? looks : [{ numberFormat: 'General' }];
  }

  private look(xf: XmlNode, style: number): CellLook {
    const alignment = child(xf, 'alignment')?.attributes;
    return {
      numberFormat: this.styles.numberFormat(style),
      ...fontOf(this.fonts[Number(xf.attributes.fontId ?? 0)]),
      ...some('fillColor', fillOf(this.fills[Number(xf.attributes.fillId ?? 0)])),
      ...some('borders', bordersOf(this.borders[Number(xf.attributes.borderId ?? 0)])),
      ...some('horizontal', oneOf(['left', 'center', 'right'] as const, alignment?.horizontal)),
      ...some('vertical', oneOf(['top', 'center', 'bottom'] as const, alignment?.vertical)),
      ...(isTrue(alignment?.wrapText) ? { wrap: true } : {}),
      ...(this.styles.isLocked(style) ? {} : { locked: false }),
    };
  }
}

function fontOf(font: XmlNode | undefined): Partial<CellLook> {
  const on = (name: string): boolean => {
    const node = child(font, name);
    return node !== undefined && (node.attributes.val === undefined || isTrue(node.attributes.val));
  };
  const underline = child(font, 'u');
  const size = child(font, 'sz')?.attributes.val;
  return {
    ...(on('b') ? { bold: true } : {}),
    ...(on('i') ? { italic: true } : {}),
    ...(on('strike') ? { strike: true } : {}),
    ...(underline && underline.attributes.val !== 'none' ? { underline: true } : {}),
    ...some('fontName', child(font, 'name')?.attributes.val),
    ...some('fontSize', size === undefined ? undefined : Number(size)),
    ...some('fontColor', colorOf(child(font, 'color'))),
  };
}

function fillOf(fill: XmlNode | undefined): string | undefined {
  const pattern = child(fill, 'patternFill');
  const type = pattern?.attributes.patternType;
  return type === undefined || type === 'none' || type === 'gray125'
    ? undefined
    : colorOf(child(pattern, 'fgColor'));
}

function bordersOf(border: XmlNode | undefined): CellLook['borders'] {
  const sides = (['left', 'right', 'top', 'bottom'] as const).flatMap((side) => {
    const line = child(border, side);
    const style = line?.attributes.style;
    if (!style || style === 'none') return [];
    return [[side, { style, ...some('color', colorOf(child(line, 'color'))) }]];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

const oneOf = <T extends string>(values: readonly T[], value: string | undefined): T | undefined =>
  values.find((one) => one === value);

/** A property only where it has a value. */
const some = <K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> =>
  value === undefined ? {} : ({ [key]: value } as Partial<Record<K, V>>);
