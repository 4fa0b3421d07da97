import type { DataValidation } from '@cj-tech-master/excelts';
import { t } from '../../locale';
import { codeList } from '../../returns';
import type { ColumnSpec } from '../../returns/template';
import type { CodeRanges } from './codes-sheet';

const WARNING = { errorStyle: 'warning', showErrorMessage: true, allowBlank: true } as const;

/**
 * What Excel should ask about while a column is filled in. It warns and does not forbid: the rules judge what is
 * right, and a clerk may write 男 for 1男. Only a formula is kept from being typed over: that is done here and not
 * by protecting the sheet, because a table on a protected sheet takes no new rows.
 */
export function validationOf(column: ColumnSpec, codes: CodeRanges): DataValidation | undefined {
  if (column.formula !== undefined) return keepFormula();
  if (column.codes !== undefined) return fromList(column, column.codes, codes);
  if (column.fill === 'formula') return undefined;
  if (column.least !== undefined || column.most !== undefined) return within(column);
  if (column.type === 'integer') {
    const words = { errorTitle: t('returns/workbook.wholeTitle'), error: t('returns/workbook.wholeMessage') };
    return { type: 'whole', operator: 'greaterThanOrEqual', formulae: [0], ...WARNING, ...words };
  }
  if (column.length !== undefined) {
    const error = t('returns/workbook.fixedMessage', { length: column.length });
    return { type: 'textLength', operator: 'equal', formulae: [column.length], ...WARNING, error };
  }
  return undefined;
}

/** Typing is refused, filling the formula down is not. */
const keepFormula = (): DataValidation => ({
  type: 'custom',
  formulae: ['FALSE'],
  errorStyle: 'stop',
  showErrorMessage: true,
  allowBlank: false,
  errorTitle: t('returns/workbook.formulaTitle'),
  error: t('returns/workbook.formulaMessage'),
});

/** A drop-down gives one entry; where several may stand in a cell, the list is shown beside it instead. */
function fromList({ type }: ColumnSpec, list: string, codes: CodeRanges): DataValidation | undefined {
  if (type === 'codes') {
    const names = codeList(list).entries.map(({ name }) => name);
    return {
      type: 'custom',
      formulae: ['TRUE'],
      allowBlank: true,
      showInputMessage: true,
      promptTitle: t('returns/workbook.severalTitle'),
      prompt: t('returns/workbook.severalMessage', { names: names.join('、') }),
    };
  }
  const range = codes.get(list);
  if (range === undefined) return undefined;
  const words = { errorTitle: t('returns/workbook.codeTitle'), error: t('returns/workbook.codeMessage') };
  return { type: 'list', formulae: [range], ...WARNING, ...words };
}

function within({ type, least, most }: ColumnSpec): DataValidation {
  const [low, high] = [least ?? 0, most ?? Number.MAX_SAFE_INTEGER];
  return {
    type: type === 'integer' ? 'whole' : 'decimal',
    operator: 'between',
    formulae: [low, high],
    ...WARNING,
    errorTitle: t('returns/workbook.boundsTitle'),
    error: t('returns/workbook.boundsMessage', { least: low, most: high }),
  };
}
