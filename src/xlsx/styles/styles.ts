import { insertOrdered, STYLES } from '../xml/order';
import { append, splicedText, withAttributes, type Splice } from '../xml/splice';
import { escapeAttribute } from '../xml/text';
import { child, childrenOf, isTrue, parseTree, type XmlNode } from '../xml/tree';
import { isDateFormat } from '../../workbook/date-format';
import { BUILT_IN, builtInId } from './number-formats';

/** Collections of the styles part that are appended to. */
type Collection = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The styles of a workbook: read from its styles part, and added to at its end; what is there is never changed. */
export class Styles {
  private readonly root: XmlNode;
  private readonly formats = new Map<number, string>();
  private readonly added: Record<Collection, string[]> = {
    numFmts: [],
    fonts: [],
    fills: [],
    borders: [],
    cellXfs: [],
    dxfs: [],
  };
  /** Start tags and content of `cellXfs`, those added included. */
  private readonly xfs: { attributes: Readonly<Record<string, string>>; inner: string }[] = [];
  /** What a style with another number format was made from, so that undoing finds the way back. */
  private readonly origins = new Map<number, number>();
  private readonly lockedXfs: boolean[] = [];

  constructor(
    private readonly source: string,
    part: string,
  ) {
    this.root = parseTree(source, part);
    for (const { attributes } of childrenOf(child(this.root, 'numFmts'), 'numFmt')) {
      this.formats.set(Number(attributes.numFmtId), attributes.formatCode);
    }
    for (const node of childrenOf(child(this.root, 'cellXfs'), 'xf')) {
      const inner = node.empty ? '' : source.slice(node.open, node.children.at(-1)?.end ?? node.open);
      this.xfs.push({ attributes: node.attributes, inner });
      const locked = child(node, 'protection')?.attributes.locked;
      this.lockedXfs.push(locked === undefined || isTrue(locked));
    }
  }

  /** The tree of the part with everything added so far. */
  current(): XmlNode {
    return this.changed ? parseTree(this.toXml(), 'styles') : this.root;
  }

  numberFormat(style: number): string {
    const id = Number(this.xfs[style]?.attributes.numFmtId ?? 0);
    return this.formats.get(id) ?? BUILT_IN[id] ?? 'General';
  }

  isDate(style: number): boolean {
    return isDateFormat(this.numberFormat(style));
  }

  isLocked(style: number): boolean {
    return this.lockedXfs[style] ?? true;
  }

  /** The style like `base` but with another number format; the same question gives the same style. */
  withNumberFormat(base: number, code: string): number {
    if (this.numberFormat(base) === code) return base;
    const origin = this.origins.get(base) ?? base;
    if (this.numberFormat(origin) === code) return origin;
    const from = this.xfs[base] ?? { attributes: {}, inner: '' };
    const attributes = {
      ...from.attributes,
      numFmtId: String(this.formatId(code)),
      applyNumberFormat: '1',
      // "Quote prefix" shows an apostrophe that belongs to the old content.
      quotePrefix: '0',
    };
    const style = this.addXf(attributes, from.inner, this.isLocked(base));
    this.origins.set(style, origin);
    return style;
  }

  /** Adds (or finds) a cell format. @returns its index. */
  addXf(attributes: Readonly<Record<string, string>>, inner = '', locked = true): number {
    const same = this.xfs.findIndex(
      (one) => one.inner === inner && sameAttributes(one.attributes, attributes),
    );
    if (same >= 0) return same;
    // Cells without a style have the first one: it must stay the plain one.
    if (this.xfs.length === 0 && Object.keys(attributes).length > 0) this.addXf({});
    this.xfs.push({ attributes, inner });
    this.lockedXfs.push(locked);
    const start = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`);
    const xf = this.tag('xf');
    this.added.cellXfs.push(inner ? `<${xf}${start.join('')}>${inner}</${xf}>` : `<${xf}${start.join('')}/>`);
    return this.xfs.length - 1;
  }

  /** Adds a font, fill, border or differential format, given without prefixes. @returns its index. */
  add(collection: 'fonts' | 'fills' | 'borders' | 'dxfs', xml: string): number {
    const before = child(this.root, collection)?.children.length ?? 0;
    const prefixed = this.prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${this.prefix}`);
    const old = (child(this.root, collection)?.children ?? []).findIndex(
      (node) => this.source.slice(node.start, node.end) === prefixed,
    );
    if (old >= 0) return old;
    const added = this.added[collection];
    const same = added.indexOf(prefixed);
    return before + (same >= 0 ? same : added.push(prefixed) - 1);
  }

  formatId(code: string): number {
    const known = builtInId(code) ?? [...this.formats].find(([, one]) => one === code)?.[0];
    if (known !== undefined) return known;
    const id = Math.max(163, ...this.formats.keys()) + 1;
    this.formats.set(id, code);
    this.added.numFmts.push(
      `<${this.tag('numFmt')} numFmtId="${id}" formatCode="${escapeAttribute(code)}"/>`,
    );
    return id;
  }

  get changed(): boolean {
    return Object.values(this.added).some((list) => list.length > 0);
  }

  /** The styles part with everything added. */
  toXml(): string {
    const splices: Splice[] = [];
    for (const [name, list] of Object.entries(this.added) as [Collection, string[]][]) {
      if (list.length === 0) continue;
      const node = child(this.root, name);
      if (!node) {
        const xml = `<${this.tag(name)} count="${list.length}">${list.join('')}</${this.tag(name)}>`;
        splices.push(insertOrdered(this.root, STYLES, name, xml));
      } else if (node.empty) {
        const count = ` count="${list.length}"`;
        splices.push({ ...whole(node), text: `<${node.tag}${count}>${list.join('')}</${node.tag}>` });
      } else {
        splices.push(withAttributes(node, { count: String(node.children.length + list.length) }));
        splices.push(append(node, list.join('')));
      }
    }
    return splicedText(this.source, splices);
  }

  private get prefix(): string {
    return this.root.tag.slice(0, this.root.tag.indexOf(':') + 1);
  }

  private tag(name: string): string {
    return this.prefix + name;
  }
}

const whole = (node: XmlNode): { start: number; end: number } => ({ start: node.start, end: node.end });

const sameAttributes = (a: Readonly<Record<string, string>>, b: Readonly<Record<string, string>>): boolean =>
  Object.keys(a).length === Object.keys(b).length &&
  Object.entries(a).every(([name, value]) => b[name] === value);

/** The least that Excel accepts: one font, its two fixed fills, one border, one format. */
export const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '<dxfs count="0"/><tableStyles count="0" defaultTableStyle="TableStyleMedium2"/></styleSheet>';
