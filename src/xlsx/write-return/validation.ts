import type { DataValidation } from '@cj-tech-master/excelts';
import { t } from '../../locale';
import type { ColumnSpec } from '../../returns/template';
import type { CodeRanges } from './codes-sheet';

/**
 * What Excel should ask about while a column is filled in. It warns and does not forbid: the rules judge what is
 * right, and a clerk may write 男 for 1男.
 */
export function validationOf(column: ColumnSpec, codes: CodeRanges): DataValidation | undefined {
  const warning = { errorStyle: 'warning', showErrorMessage: true, allowBlank: true } as const;
  const range = column.codes === undefined ? undefined : codes.get(column.codes);
  if (range !== undefined) {
    const words = { errorTitle: t('returns/workbook.codeTitle'), error: t('returns/workbook.codeMessage') };
    return { type: 'list', formulae: [range], ...warning, ...words };
  }
  if (column.fill === 'formula') return undefined;
  if (column.type === 'integer') {
    const words = { errorTitle: t('returns/workbook.wholeTitle'), error: t('returns/workbook.wholeMessage') };
    return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...warning, ...words };
  }
  if (column.length !== undefined) {
    const error = t('returns/workbook.fixedMessage', { length: column.length });
    return { type: 'textLength', operator: 'equal', formulae: [column.length], ...warning, error };
  }
  return undefined;
}
