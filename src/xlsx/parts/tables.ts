import { parseRange } from '../../workbook/address';
import type { TableInfo } from '../../workbook/port';
import { parseTree } from '../xml/tree';
import type { Package } from './package';
import { relationsOf } from './relations';
import type { SheetPart } from './workbook-part';

export interface TablePart extends TableInfo {
  readonly part: string;
  readonly id: number;
}

/** The tables of one sheet (ECMA-376 part 1, 18.5.1.2). */
export function tablesOf(parts: Package, sheet: Pick<SheetPart, 'name' | 'part'>): TablePart[] {
  return relationsOf(parts, sheet.part).flatMap(({ type, target }) => {
    if (type !== 'table' || !parts.has(target)) return [];
    const { attributes } = parseTree(parts.text(target), target);
    const range = parseRange(attributes.ref ?? '');
    if (!range) return [];
    return [
      {
        name: attributes.displayName ?? attributes.name,
        range: { ...range, sheet: sheet.name },
        header: attributes.headerRowCount !== '0',
        totals: Number(attributes.totalsRowCount ?? 0) > 0,
        part: target,
        id: Number(attributes.id),
      },
    ];
  });
}
