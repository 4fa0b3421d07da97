import { parseRange, rangeAddress } from '../../../src/workbook/address';
import { attribute, child, childrenOf } from '../../../src/xlsx/xml/tree';
import type { LintedFile } from './file';

export type Area = NonNullable<ReturnType<typeof parseRange>>;

const overlap = (a: Area, b: Area): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** The areas of an `sqref`; what is none comes back as null. */
export const areasOf = (sqref: string | undefined): (Area | null)[] =>
  (sqref ?? '').split(' ').map(parseRange);

/** Pairs that overlap. */
export function* overlaps(areas: readonly (Area | null)[]): Generator<string> {
  const all = areas.filter((area): area is Area => area !== null).sort((a, b) => a.row - b.row);
  for (const [n, one] of all.entries()) {
    for (const other of all.slice(n + 1)) {
      if (overlap(one, other)) yield `${rangeAddress(one)} and ${rangeAddress(other)} overlap`;
    }
  }
}

/** Merged cells, tables and conditional formats: areas that are ones, and that do not lie over one another. */
export function* areas(file: LintedFile): Generator<string> {
  const looks = child(file.tree('xl/styles.xml'), 'dxfs')?.children.length ?? 0;
  const tables = file.tables();
  for (const sheet of file.sheets()) {
    const merged = childrenOf(child(sheet.root, 'mergeCells'), 'mergeCell').map(({ attributes }) =>
      parseRange(attributes.ref),
    );
    if (child(sheet.root, 'mergeCells') && merged.length === 0) yield `${sheet.name}: <mergeCells> is empty`;
    const ranges = tables
      .filter((table) => table.sheet.part === sheet.part)
      .map(({ root }) => parseRange(root.attributes.ref));
    if ([...merged, ...ranges].includes(null)) yield `${sheet.name}: an area that is none`;
    for (const pair of overlaps([...merged, ...ranges])) yield `${sheet.name}: ${pair}`;
    const parts = childrenOf(child(sheet.root, 'tableParts'), 'tablePart').map((node) =>
      attribute(node, 'id'),
    );
    const ids = file.relations(sheet.part).flatMap(({ id, type }) => (type === 'table' ? [id] : []));
    if (parts.sort().join() !== ids.sort().join()) yield `${sheet.name}: its tables are not those it lists`;

    const priorities: string[] = [];
    for (const format of childrenOf(sheet.root, 'conditionalFormatting')) {
      if (areasOf(format.attributes.sqref).includes(null)) yield `${sheet.name}: conditional format nowhere`;
      for (const { attributes } of childrenOf(format, 'cfRule')) {
        priorities.push(attributes.priority);
        if (attributes.dxfId !== undefined && !(Number(attributes.dxfId) < looks))
          yield `${sheet.name}: no look ${attributes.dxfId} for a conditional format`;
      }
    }
    if (new Set(priorities).size < priorities.length) yield `${sheet.name}: two formats have one priority`;
  }
}
