import type { ColumnSpec, ColumnType } from './template';

/** Digits that Excel would turn into numbers are kept in text cells. */
const FORMATS: Readonly<Record<ColumnType, string>> = {
  text: '@',
  note: '@',
  identity: '@',
  digits: '@',
  code: '@',
  codes: '@',
  integer: '0',
  decimal: '0.00',
  percent: '0.00%',
  date: 'yyyy-mm-dd',
  month: 'yyyy-mm',
};

/** A formula in a text cell would be shown, not calculated. */
/** The number format of a column's cells. */
export function formatOf({ type, formula, unit }: ColumnSpec): string {
  if (formula !== undefined && FORMATS[type] === '@') return 'General';
  // Of no one unit: 18 years stand above 0.5 of the staff.
  return type === 'decimal' && unit === undefined ? 'General' : FORMATS[type];
}
