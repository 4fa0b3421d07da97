import type { XmlNode } from '../xml/tree';

/** The Office theme's colours in the order that `theme="n"` counts them (light and dark are swapped there). */
const THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(
  ' ',
);

/** The first 8 and the 56 indexed colours (ECMA-376 part 1, 18.8.27). */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** A colour element → `#RRGGBB`; undefined for "automatic". A theme of its own is taken for Office's. */
export function colorOf(node: XmlNode | undefined): string | undefined {
  if (!node) return undefined;
  const { rgb, theme, indexed, tint } = node.attributes;
  const base = rgb?.slice(-6) ?? (theme === undefined ? INDEXED[Number(indexed)] : THEME[Number(theme)]);
  return base && /^[0-9A-F]{6}$/i.test(base) ? `#${tinted(base, Number(tint ?? 0))}` : undefined;
}

/** Lighter (tint above 0) or darker, for each channel: near enough to the specified change of luminance. */
function tinted(rgb: string, tint: number): string {
  const channel = (at: number): string => {
    const value = parseInt(rgb.slice(at, at + 2), 16);
    const changed = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(changed).toString(16).toUpperCase().padStart(2, '0');
  };
  return channel(0) + channel(2) + channel(4);
}
