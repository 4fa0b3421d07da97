import { DefaultButton, MessageBar, MessageBarType } from '@fluentui/react';
import { useContext } from 'react';
import { t } from '../../locale';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { FilesContext } from '../files/files';
import { errorWords } from '../words';
import { type RuleTableState, useRuleTable } from './use-rule-table';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
}

/** 审核规则表: to read, to print, to copy from. */
export function RuleTable({ port, changes }: Props) {
  const { canSave } = useContext(FilesContext);
  const { state, write } = useRuleTable(port, changes);
  const busy = state.phase === 'busy';
  return (
    <section aria-labelledby="shequ-rule-table">
      <h2 id="shequ-rule-table">{t('template/rules.title')}</h2>
      <p>{t('template/rules.what')}</p>
      <div className="toolbar">
        <DefaultButton
          iconProps={{ iconName: 'shequ-sheet' }}
          text={t('template/rules.sheet')}
          disabled={busy}
          allowDisabledFocus
          onClick={() => write('sheet')}
        />
        {canSave && (
          <DefaultButton
            iconProps={{ iconName: 'shequ-report' }}
            text={t('template/rules.page')}
            disabled={busy}
            allowDisabledFocus
            onClick={() => write('html')}
          />
        )}
      </div>
      <Outcome state={state} />
    </section>
  );
}

function Outcome({ state }: { readonly state: RuleTableState }) {
  switch (state.phase) {
    case 'idle':
    case 'busy':
      return null;
    case 'failed':
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(state.error)}
        </MessageBar>
      );
    default:
      return (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {t(`template/rules.${state.phase}`, { name: state.name })}
        </MessageBar>
      );
  }
}
