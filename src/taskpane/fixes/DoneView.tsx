import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import type { Fixed } from '../../workbook/fixes';
import { count, errorWords } from '../words';

interface Props {
  readonly fixed: Fixed;
  readonly undoError: unknown;
  undo(): void;
  close(): void;
}

/** What was corrected, and the way back. */
export function DoneView({ fixed: { items, logSheet, batch }, undoError, undo, close }: Props) {
  return (
    <>
      <MessageBar messageBarType={MessageBarType.success} isMultiline>
        {t('fixes/done.fixed', { n: count(items.length), sheet: logSheet, batch })} {t('fixes/done.recheck')}
      </MessageBar>
      {undoError !== null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {t('fixes/done.undoFailed', { why: errorWords(undoError) })}
        </MessageBar>
      )}
      <div className="toolbar next">
        <DefaultButton text={t('fixes/done.undo')} onClick={undo} />
        <DefaultButton text={t('fixes/done.close')} onClick={close} />
      </div>
    </>
  );
}
