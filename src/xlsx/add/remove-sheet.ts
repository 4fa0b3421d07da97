import { isTrue, child, childrenOf } from '../xml/tree';
import { WorkbookError } from '../../workbook/port';
import type { Book } from '../book';
import { removeContentType } from '../parts/content-types';
import { relationsName, relationsOf, removeRelation } from '../parts/relations';
import { replaced, splicedText } from '../xml/splice';

/** Takes away a sheet that was added: no name, chart or other sheet can be about it but what its own parts say. */
export function removeSheet(book: Book, name: string): void {
  const { part, tab } = book.sheet(name);
  const { root, text, relations } = book.workbook;
  if (isTrue(child(root, 'workbookProtection')?.attributes.lockStructure))
    throw new WorkbookError('protected');
  const node = childrenOf(child(root, 'sheets'), 'sheet')[tab];
  const gone = [
    part,
    ...relationsOf(book.parts, part).flatMap((one) => (one.type === 'table' ? one.target : [])),
  ];
  for (const each of gone) {
    removeContentType(book.parts, each);
    book.parts.delete(each);
    book.parts.delete(relationsName(each));
  }
  for (const { id, target } of relations)
    if (target === part) removeRelation(book.parts, book.workbook.part, id);
  book.forget(part);
  if (book.selected?.sheet === name) book.selected = null;
  book.setWorkbook(splicedText(text, [replaced(node, '')]));
}
