import { Book } from './book';
import { addContentType } from './parts/content-types';
import { Package } from './parts/package';
import { addRelation } from './parts/relations';
import { EMPTY_STYLES } from './styles/styles';

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** A workbook without sheets: the smallest package that sheets can be added to. */
export function newBook(): Book {
  const parts = new Package();
  parts.set(
    '[Content_Types].xml',
    `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
  );
  addRelation(parts, '', 'officeDocument', 'xl/workbook.xml');
  parts.set(
    'xl/workbook.xml',
    `${XML}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ` +
      'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
      '<bookViews><workbookView activeTab="0"/></bookViews><sheets/></workbook>',
  );
  addContentType(parts, 'xl/workbook.xml', `${SPREADSHEET}.sheet.main+xml`);
  addRelation(parts, 'xl/workbook.xml', 'styles', 'xl/styles.xml');
  parts.set('xl/styles.xml', EMPTY_STYLES);
  addContentType(parts, 'xl/styles.xml', `${SPREADSHEET}.styles+xml`);
  return new Book(parts);
}
