import { MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import { errorWords } from '../words';
import type { TemplateState } from './use-template';

/** What became of the new return; said to a screen reader as well. */
export function NewReturnOutcome({
  state,
  possible,
}: {
  readonly state: TemplateState;
  readonly possible: boolean;
}) {
  if (!possible) {
    return (
      <MessageBar messageBarType={MessageBarType.warning} isMultiline>
        {t('template/impossible')}
      </MessageBar>
    );
  }
  switch (state.phase) {
    case 'idle':
      return null;
    case 'busy':
      return <p role="status">{t('template/busy')}</p>;
    case 'failed':
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(state.error)}
        </MessageBar>
      );
    default:
      return (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {state.phase === 'opened' ? t('template/opened') : t('template/saved', { file: state.file })}
        </MessageBar>
      );
  }
}
