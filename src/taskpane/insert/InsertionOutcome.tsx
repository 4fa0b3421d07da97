import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import { cellAddress, rangeAddress } from '../../workbook/address';
import type { InsertionHandle } from './use-insertion';

/** What came of the last insertion, and the way back. */
export function InsertionOutcome({ insertion: { state, undo } }: { readonly insertion: InsertionHandle }) {
  if (state.phase === 'undone') return <MessageBar isMultiline>{t('insert/undone')}</MessageBar>;
  if (state.phase !== 'inserted') return null;
  const { area } = state.insertion;
  return (
    <MessageBar
      messageBarType={MessageBarType.success}
      isMultiline
      actions={
        <div>
          <DefaultButton text={t('insert/undo')} onClick={undo} />
        </div>
      }
    >
      {t('insert/inserted', {
        sheet: area.sheet,
        cell: cellAddress(area.row, area.column),
        area: rangeAddress(area),
      })}
    </MessageBar>
  );
}
