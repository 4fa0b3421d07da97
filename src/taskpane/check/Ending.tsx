import { MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import { errorWords } from '../words';
import type { CheckState } from './check-state';

/** How a run ended that brought no results, and what to do then. */
export function Ending({ ending }: { readonly ending: CheckState['ending'] }) {
  switch (ending?.kind) {
    case undefined:
      return null;
    case 'cancelled':
      return <MessageBar isMultiline>{t('pane/ending.cancelled')}</MessageBar>;
    case 'failed':
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(ending.error)}
        </MessageBar>
      );
    case 'nothing':
      return (
        <MessageBar messageBarType={MessageBarType.warning} isMultiline>
          <b>{t('pane/ending.nothing')}</b>
          <br />
          {t('pane/ending.nothingTodo')}
        </MessageBar>
      );
  }
}
