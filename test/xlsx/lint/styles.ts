import { child, childrenOf, type XmlNode } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

const MAX_STYLES = 65_490;
const MAX_FORMAT = 255;
const FIRST_OWN_FORMAT = 164;
/** Formats that every program knows by number (ECMA-376 part 1, 18.8.30), and those of Chinese programs. */
const isBuiltIn = (id: number): boolean => id <= 22 || (id >= 27 && id <= 58) || (id >= 67 && id <= 81);

/** Styles: every number of another collection is there; the two fills that are fixed stand first. */
export function* styles(file: LintedFile): Generator<string> {
  const root = file.tree('xl/styles.xml');
  const size = (name: string): number => child(root, name)?.children.length ?? 0;
  const formats = childrenOf(child(root, 'numFmts'), 'numFmt').map(({ attributes }) => attributes);
  const ids = formats.map(({ numFmtId }) => Number(numFmtId));
  if (new Set(ids).size < ids.length) yield 'two number formats have one id';
  for (const { numFmtId, formatCode } of formats) {
    if (Number(numFmtId) < FIRST_OWN_FORMAT || formatCode === '' || formatCode.length > MAX_FORMAT)
      yield `number format ${numFmtId}: ${formatCode}`;
  }
  const kinds = childrenOf(child(root, 'fills'), 'fill').map(
    (fill) => child(fill, 'patternFill')?.attributes.patternType,
  );
  if (kinds[0] !== 'none' || kinds[1] !== 'gray125') yield 'the first two fills are not none and gray125';
  for (const name of ['fonts', 'borders', 'cellStyleXfs', 'cellXfs'])
    if (size(name) === 0) yield `no ${name}`;
  if (size('cellXfs') > MAX_STYLES) yield `${size('cellXfs')} styles`;
  for (const collection of ['cellStyleXfs', 'cellXfs']) {
    for (const [n, xf] of childrenOf(child(root, collection), 'xf').entries()) {
      const { fontId = '0', fillId = '0', borderId = '0', numFmtId = '0', xfId } = xf.attributes;
      const inside =
        Number(fontId) < size('fonts') &&
        Number(fillId) < size('fills') &&
        Number(borderId) < size('borders');
      const format = Number(numFmtId);
      if (!inside || !(ids.includes(format) || isBuiltIn(format)))
        yield `${collection} ${n} refers to nothing`;
      if (collection === 'cellXfs' && !(Number(xfId) < size('cellStyleXfs'))) yield `style ${n} has no base`;
    }
  }
  for (const { attributes } of childrenOf(child(root, 'cellStyles'), 'cellStyle')) {
    if (!(Number(attributes.xfId) < size('cellStyleXfs'))) yield `named style ${attributes.name} has no base`;
  }
  for (const [n, font] of childrenOf(child(root, 'fonts'), 'font').entries()) {
    if (!has(font, 'name') || !has(font, 'sz'))
      yield `font ${n} has no name or no size: each program takes another`;
  }
}

const has = (node: XmlNode, name: string): boolean => (child(node, name)?.attributes.val ?? '') !== '';
