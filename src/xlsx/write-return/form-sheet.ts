import type { Workbook, Worksheet } from '@cj-tech-master/excelts';
import { isError } from '../../domain/cell';
import { hasWords, t } from '../../locale';
import type { ReturnRecord } from '../../returns/content';
import type { SheetSpec } from '../../returns/template';
import type { CodeRanges } from './codes-sheet';
import { formatOf, HEADER_FILLS, HEADER_FONT, NOTE_FONT, TITLE_FONT } from './styles';
import { validationOf } from './validation';

/** Rows before the first field: the title, and a blank one. */
const FIRST_ROW = 3;

/** Writes a form: a title, then a label and its value a row. Every field is a workbook name as well. */
export function writeForm(
  workbook: Workbook,
  sheet: Worksheet,
  spec: SheetSpec,
  record: ReturnRecord,
  codes: CodeRanges,
  fictitious: boolean,
): void {
  sheet.getColumn(1).width = 20;
  sheet.getColumn(2).width = 32;
  sheet.getColumn(3).width = 60;
  sheet.getCell(1, 1).value = t('returns/template.communityWorkforce');
  sheet.getCell(1, 1).font = TITLE_FONT;

  spec.columns.forEach((column, index) => {
    const row = FIRST_ROW + index;
    const label = sheet.getCell(row, 1);
    label.value = column.name;
    label.font = HEADER_FONT;
    label.fill = HEADER_FILLS[column.fill];
    const cell = sheet.getCell(row, 2);
    const value = record[column.name] ?? null;
    cell.value = isError(value) ? null : value;
    cell.numFmt = formatOf(column);
    cell.alignment = { horizontal: 'left' };
    const validation = validationOf(column, codes);
    if (validation) cell.dataValidation = validation;
    const note = sheet.getCell(row, 3);
    note.value = noteOf(column.name);
    note.font = NOTE_FONT;
    workbook.definedNames.add(`'${spec.name}'!$B$${row}`, column.name);
  });

  if (!fictitious) return;
  const last = FIRST_ROW + spec.columns.length + 1;
  sheet.getCell(last, 1).value = t('returns/workbook.fictitious');
  sheet.getCell(last, 1).font = HEADER_FONT;
}

const noteOf = (column: string): string | null => {
  const key = `returns/notes.${column}`;
  return hasWords(key) ? t(key) : null;
};
