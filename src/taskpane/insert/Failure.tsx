import { MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import { errorWords } from '../words';
import { NothingSelected } from './nothing-selected';

/** Why something could not be done, until it is dismissed or tried again. */
export function Failure({ error, onDismiss }: { readonly error: unknown; onDismiss(): void }) {
  if (error === null) return null;
  return (
    <MessageBar
      messageBarType={MessageBarType.error}
      isMultiline
      onDismiss={onDismiss}
      dismissButtonAriaLabel={t('pane/dismiss')}
    >
      {error instanceof NothingSelected ? t('insert/problems.noSelection') : errorWords(error)}
    </MessageBar>
  );
}
