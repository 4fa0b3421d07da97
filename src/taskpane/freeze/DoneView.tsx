import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import type { CellRange } from '../../workbook/port';
import { count, errorWords } from '../words';
import { FormulaList } from './FormulaList';
import { Left } from './Left';
import { Names } from './PreviewView';
import { rowsOf } from './rows';
import { countOf, type Done } from './state';

interface Props {
  readonly done: Done;
  readonly undoError: unknown;
  undo(): void;
  select(area: CellRange): void;
}

/** What was done, and the way back. */
export function DoneView({ done, undoError, undo, select }: Props) {
  const { preview } = done;
  return (
    <>
      <MessageBar messageBarType={MessageBarType.success} isMultiline>
        {doneText(done)}
      </MessageBar>
      {undoError !== null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {t('freeze/done.undoFailed', { why: errorWords(undoError) })}
        </MessageBar>
      )}
      {countOf(preview) > 0 && (
        <FormulaList
          label={t('freeze/done.list')}
          rows={rowsOf(preview)}
          more={preview.task === 'freeze' ? 'freeze/preview.more' : 'freeze/preview.moreRestore'}
          select={select}
        />
      )}
      {preview.task === 'freeze' && <Names plan={preview.plan} />}
      {preview.task === 'restore' && <Left left={preview.plan.left} select={select} />}
      <div className="toolbar next">
        <DefaultButton text={t('freeze/done.undo')} onClick={undo} />
      </div>
    </>
  );
}

function doneText({ preview, log }: Done): string {
  const formulas = count(countOf(preview));
  if (preview.task === 'freeze') {
    return t('freeze/done.frozen', {
      formulas,
      cells: count(preview.plan.cells),
      sheet: log?.sheet,
      batch: log?.batch,
    });
  }
  const { already } = preview.plan;
  const more = already.length > 0 ? ` ${t('freeze/done.already', { n: count(already.length) })}` : '';
  return t('freeze/done.restored', { formulas }) + more;
}
