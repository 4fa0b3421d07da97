import { DefaultButton, MessageBar, MessageBarType, ProgressIndicator } from '@fluentui/react';
import { t } from '../../locale';
import { errorWords } from '../words';
import type { TemplateState } from './use-template';

/** What became of the new return; said to a screen reader as well. */
export function NewReturnOutcome({
  state,
  possible,
  cancel,
}: {
  readonly state: TemplateState;
  readonly possible: boolean;
  cancel(): void;
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
      return (
        <div className="running">
          <ProgressIndicator
            label={t('template/busy')}
            percentComplete={state.total > 0 ? state.done / state.total : undefined}
          />
          <DefaultButton text={t('pane/running.cancel')} onClick={cancel} />
        </div>
      );
    case 'handing':
      return <p role="status">{t('template/busy')}</p>;
    case 'cancelled':
      return <MessageBar isMultiline>{t('template/cancelled')}</MessageBar>;
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
