import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

export interface Written {
  /** Content of `<worksheet>`; or a whole part when it starts with "<?xml". */
  readonly sheet: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Content of `<workbook>` before and after `<sheets>`. */
  readonly before?: string;
  readonly after?: string;
  /** More parts, by name, and more relations of the workbook. */
  readonly parts?: Readonly<Record<string, string>>;
  readonly relations?: string;
  readonly types?: string;
  /** Target of the sheet's relation. */
  readonly target?: string;
}

export const relation = (id: string, type: string, target: string): string =>
  `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
export const relations = (content: string): string =>
  `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${content}</Relationships>`;

/** A workbook with one sheet, 表, from XML written by hand: for what other programs write and libraries do not. */
export function packageOf(written: Written): Uint8Array {
  const sheet = written.sheet.startsWith('<?xml')
    ? written.sheet
    : `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${written.sheet}</worksheet>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${written.types ?? ''}</Types>`,
    '_rels/.rels': relations(relation('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/_rels/workbook.xml.rels': relations(
      relation('rId1', 'worksheet', written.target ?? 'worksheets/sheet1.xml') +
        (written.strings === undefined ? '' : relation('rId2', 'sharedStrings', '/xl/sharedStrings.xml')) +
        (written.styles === undefined ? '' : relation('rId3', 'styles', 'styles.xml')) +
        (written.relations ?? ''),
    ),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${written.before ?? ''}<sheets><sheet name="表" sheetId="1" r:id="rId1"/></sheets>${written.after ?? ''}</workbook>`,
    'xl/worksheets/sheet1.xml': sheet,
    ...(written.strings === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${written.strings}</sst>` }),
    ...(written.styles === undefined
      ? {}
      : { 'xl/styles.xml': `${HEAD}<styleSheet xmlns="${MAIN}">${written.styles}</styleSheet>` }),
    ...written.parts,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export const partsOf = (file: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]));
