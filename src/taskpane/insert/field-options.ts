import { SelectableOptionMenuItemType, type IComboBoxOption } from '@fluentui/react';
import { t } from '../../locale';
import { rangeAddress } from '../../workbook/address';
import { addressIn, structured } from './write-formula';
import { columnRange, type Sources, type SourceTable } from './source';

/** One choice of a field: `text` is what goes into the field, `data` what the list shows. */
export type FieldOption = IComboBoxOption & { readonly data?: string };

const header = (key: string, text: string): FieldOption => ({
  key: `h:${key}`,
  text,
  itemType: SelectableOptionMenuItemType.Header,
});

/** How a table is called in lists: its name, or sheet and address of a block of cells. */
export const tableLabel = ({ name, range }: SourceTable): string =>
  name ?? t('insert/blockOption', { sheet: range.sheet, address: rangeAddress(range) });

const columnText = (table: SourceTable, column: { header: string; column: number }): string =>
  table.name === null
    ? addressIn(columnRange(table, column.column), '')
    : structured(table.name, column.header);

/** What a field offers: the words it allows, else the chosen table's columns, other tables', and the names. */
export function fieldOptions(
  sources: Sources,
  table: SourceTable | null,
  choices: readonly string[] | null,
): FieldOption[] {
  if (choices) {
    return choices.map((word, i) => ({
      key: `w:${word}`,
      text: word,
      data: i === 0 ? t('insert/field.default', { word }) : word,
    }));
  }
  const others = sources.tables.filter((other) => other !== table);
  const options = (table ? [table, ...others] : others).flatMap((each) => [
    header(`t:${tableLabel(each)}`, tableLabel(each)),
    ...each.columns.map((column): FieldOption => ({
      key: `c:${tableLabel(each)}:${column.column}`,
      text: each === table ? column.header.trim() : columnText(each, column),
      data: column.header.replace(/\s+/g, ' ').trim(),
    })),
  ]);
  if (sources.names.length === 0) return options;
  return [
    ...options,
    header('names', t('insert/field.names')),
    ...sources.names.map(({ name }): FieldOption => ({ key: `n:${name}`, text: name, data: name })),
  ];
}
