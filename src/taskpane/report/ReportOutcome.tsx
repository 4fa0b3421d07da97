import { MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import type { ReportHandle } from './use-report';

/** What became of the last report. */
export function ReportOutcome({ report: { written } }: { readonly report: ReportHandle }) {
  if (written === null) return null;
  return (
    <MessageBar messageBarType={MessageBarType.success} isMultiline>
      {written.as === 'sheet'
        ? t('pane/check.reportWritten', { sheet: written.name })
        : t(`pane/report.${written.as}Saved`, { file: written.name })}
    </MessageBar>
  );
}
