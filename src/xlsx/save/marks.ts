import { rangeAddress } from '../../workbook/address';
import type { CellRange, Mark } from '../../workbook/port';
import type { SheetModel } from '../sheet/model';
import type { Styles } from '../styles/styles';
import { insertOrdered, WORKSHEET } from '../xml/order';
import { prefixOf, replaced, type Splice } from '../xml/splice';
import { attributesXml } from '../xml/text';
import { childrenOf, type XmlNode } from '../xml/tree';

/**
 * Marks are conditional formats, which lie over the clerk's own formatting and leave it whole. Ours are known by
 * their condition: always true, and it names us. Fill, weight and slant differ, so that colour is not the only sign.
 */
const SIGNATURE = 'LEN("SHEQU.';
const condition = (severity: Mark['severity']): string => `${SIGNATURE}${severity}")>0`;

const LOOKS: Readonly<Record<Mark['severity'], string>> = {
  hard:
    '<dxf><font><b/><color rgb="FF9C0006"/></font>' +
    '<fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>',
  soft:
    '<dxf><font><i/><color rgb="FF9C5700"/></font>' +
    '<fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></dxf>',
};

/** Areas in one element: a list in `sqref` must not grow without bound. */
const AREAS = 500;

/** The splices that take our old marks off a sheet and put the new ones on. */
export function patchMarks(model: SheetModel, marks: readonly Mark[], styles: Styles): Splice[] {
  const prefix = prefixOf(model.root.tag);
  const splices: Splice[] = [];
  let priority = 0;
  for (const format of childrenOf(model.root, 'conditionalFormatting')) {
    const rules = childrenOf(format, 'cfRule');
    const ours = rules.filter(isOurs);
    for (const rule of rules) priority = Math.max(priority, Number(rule.attributes.priority ?? 0));
    if (ours.length === rules.length && rules.length > 0) splices.push(replaced(format, ''));
    else splices.push(...ours.map((rule) => replaced(rule, '')));
  }
  const xml = (['hard', 'soft'] as const)
    .flatMap((severity) => {
      const areas = joined(marks.filter((mark) => mark.severity === severity).map((mark) => mark.range));
      if (areas.length === 0) return [];
      const dxfId = styles.add('dxfs', LOOKS[severity]);
      const formula = condition(severity).replace('>', '&gt;');
      const chunks = Array.from({ length: Math.ceil(areas.length / AREAS) }, (_, i) =>
        areas.slice(i * AREAS, (i + 1) * AREAS),
      );
      return chunks.map((some) => {
        const sqref = some.map(rangeAddress).join(' ');
        const rule = attributesXml({ type: 'expression', dxfId, priority: ++priority });
        return (
          `<${prefix}conditionalFormatting sqref="${sqref}"><${prefix}cfRule${rule}>` +
          `<${prefix}formula>${formula}</${prefix}formula></${prefix}cfRule></${prefix}conditionalFormatting>`
        );
      });
    })
    .join('');
  if (xml) splices.push(insertOrdered(model.root, WORKSHEET, 'conditionalFormatting', xml));
  return splices;
}

const isOurs = (rule: XmlNode): boolean => conditionOf(rule)?.startsWith(SIGNATURE) ?? false;

const conditionOf = (rule: XmlNode): string | undefined => childrenOf(rule, 'formula')[0]?.text;

/** How grave the finding is that a conditional format marks; null when the format is not ours. */
export const severityOf = (rule: XmlNode): Mark['severity'] | null =>
  (['hard', 'soft'] as const).find((severity) => conditionOf(rule) === condition(severity)) ?? null;

/** Cells that stand below one another become one area: a marked column is one run, not thousands of cells. */
export function joined(ranges: readonly Omit<CellRange, 'sheet'>[]): Omit<CellRange, 'sheet'>[] {
  const sorted = [...ranges].sort((a, b) => a.column - b.column || a.columns - b.columns || a.row - b.row);
  const areas: { row: number; column: number; rows: number; columns: number }[] = [];
  for (const { row, column, rows, columns } of sorted) {
    const last = areas.at(-1);
    if (last && last.column === column && last.columns === columns && row <= last.row + last.rows) {
      last.rows = Math.max(last.rows, row + rows - last.row);
    } else {
      areas.push({ row, column, rows, columns });
    }
  }
  return areas;
}
