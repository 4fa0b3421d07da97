import type { Workbook } from '@cj-tech-master/excelts';
import { t } from '../../locale';
import { codeList, storedCode } from '../../returns';
import type { Template } from '../../returns/template';
import { columnLetters } from '../../workbook/address';
import { HEADER_FONT } from './styles';

/** Where each code list stands, as a drop-down refers to it. */
export type CodeRanges = ReadonlyMap<string, string>;

/** Writes the hidden sheet of code lists, one a column. */
export function writeCodes(workbook: Workbook, template: Template): CodeRanges {
  const name = t('returns/workbook.codesSheet');
  const sheet = workbook.addWorksheet(name, { state: 'hidden' });
  const used = template.sheets.flatMap((spec) => spec.columns.flatMap((column) => column.codes ?? []));
  const ranges = new Map<string, string>();
  [...new Set(used)].forEach((id, index) => {
    const list = codeList(id);
    const letters = columnLetters(index);
    const column = sheet.getColumn(index + 1);
    column.numFmt = '@';
    column.width = 22;
    sheet.getCell(1, index + 1).value = t(`returns/codes.${id}.title`);
    sheet.getCell(1, index + 1).font = HEADER_FONT;
    list.entries.forEach((entry, row) => {
      sheet.getCell(row + 2, index + 1).value = storedCode(entry);
    });
    ranges.set(id, `'${name}'!$${letters}$2:$${letters}$${list.entries.length + 1}`);
  });
  return ranges;
}
