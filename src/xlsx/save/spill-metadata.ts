import type { Book } from '../book';
import { addContentType } from '../parts/content-types';
import type { Package } from '../parts/package';
import { addRelation } from '../parts/relations';
import { child, childrenOf, parseTree } from '../xml/tree';

/**
 * A formula that spills is stored as an array formula whose cell refers to metadata of the type XLDAPR
 * ([MS-XLSX] 2.2.6, dynamic arrays); without it Excel shows a {formula} of the old kind.
 */
const METADATA =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">' +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" ' +
  'pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" ' +
  'cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst>' +
  '<ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext>' +
  '</extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

/**
 * Makes sure that spilling formulas have metadata to refer to, when there are any that changed.
 * @returns its number for the attribute `cm`, or 0 where the file's own metadata has no place for it.
 */
export async function writeSpillMetadata(book: Book, parts: Package): Promise<number> {
  const needed = (await book.loaded()).some(({ model }) =>
    [...model.changed].some((key) => model.formulas.get(key)?.dynamic),
  );
  if (!needed) return 0;
  const old = book.workbook.relations.find((one) => one.type === 'sheetMetadata')?.target;
  if (old !== undefined && parts.has(old)) return spillIndex(parts.text(old), old);
  const name = parts.has('xl/metadata.xml') ? parts.freeName('xl/metadata', '.xml') : 'xl/metadata.xml';
  parts.set(name, METADATA);
  addRelation(parts, book.workbook.part, 'sheetMetadata', name);
  addContentType(
    parts,
    name,
    'application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml',
  );
  return 1;
}

/** Which cell metadata block of a file means "may spill". */
function spillIndex(text: string, part: string): number {
  const root = parseTree(text, part);
  const types = childrenOf(child(root, 'metadataTypes'), 'metadataType');
  const type = types.findIndex((one) => one.attributes.name === 'XLDAPR') + 1;
  const blocks = childrenOf(child(root, 'cellMetadata'), 'bk');
  return type && blocks.findIndex((bk) => bk.children.some((rc) => Number(rc.attributes.t) === type)) + 1;
}
