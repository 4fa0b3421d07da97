import { MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import { errorWords } from '../words';
import type { SummaryState } from './use-summaries';

/** What came of the last writing of summaries. */
export function Outcome({ state }: { readonly state: SummaryState }) {
  switch (state.phase) {
    case 'idle':
    case 'running':
      return null;
    case 'cancelled':
      return <MessageBar isMultiline>{t('pane/summary.cancelled')}</MessageBar>;
    case 'failed':
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(state.error)}
        </MessageBar>
      );
    case 'written':
      return <WrittenSheets sheets={state.written.sheets} pivotError={state.written.pivotError} />;
  }
}

function WrittenSheets({
  sheets,
  pivotError,
}: {
  readonly sheets: readonly string[];
  readonly pivotError: unknown;
}) {
  if (sheets.length === 0) {
    return (
      <MessageBar messageBarType={MessageBarType.warning} isMultiline>
        <b>{t('pane/ending.nothing')}</b>
        <br />
        {t('pane/ending.nothingTodo')}
      </MessageBar>
    );
  }
  return (
    <>
      <MessageBar messageBarType={MessageBarType.success} isMultiline>
        {t('pane/summary.written', { sheets: sheets.join(t('pane/and')) })}
      </MessageBar>
      {pivotError !== null && (
        <MessageBar isMultiline>{t('pane/summary.noPivot', { why: errorWords(pivotError) })}</MessageBar>
      )}
    </>
  );
}
