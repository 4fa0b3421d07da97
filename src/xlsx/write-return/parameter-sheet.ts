import type { Worksheet } from '@cj-tech-master/excelts';
import { policyParameters } from '../../returns';
import type { ReturnRecord } from '../../returns/content';
import type { SheetSpec } from '../../returns/template';

/** Names and citations are longer than what other sheets hold. */
const WIDTHS: Readonly<Record<string, number>> = { 参数名: 22, 依据: 72 };
const DATE = 'yyyy-mm-dd';

const dates = new Set(policyParameters.filter(({ type }) => type === 'date').map(({ name }) => name));

/** What 政策参数表 needs besides being a table: a value that is a day is shown as one. */
export function fitParameters(sheet: Worksheet, spec: SheetSpec, records: readonly ReturnRecord[]): void {
  spec.columns.forEach(({ name }, index) => {
    if (WIDTHS[name] !== undefined) sheet.getColumn(index + 1).width = WIDTHS[name];
  });
  const value = spec.columns.findIndex(({ name }) => name === '值') + 1;
  records.forEach((record, index) => {
    if (dates.has(String(record['参数名']))) sheet.getCell(index + 2, value).numFmt = DATE;
  });
}
