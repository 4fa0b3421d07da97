import { DefaultButton, MessageBar, MessageBarType, PrimaryButton, Toggle } from '@fluentui/react';
import { useCallback, useState } from 'react';
import { t } from '../../locale';
import type { CheckResult } from '../../rules/finding';
import type { WorkbookPort } from '../../workbook/port';
import type { ChangeWatch } from '../changes';
import { FixSection } from '../fixes/FixSection';
import { FixesContext, useFixes } from '../fixes/use-fixes';
import { count, errorWords } from '../words';
import { Ending } from './Ending';
import { Findings } from './Findings';
import { Intro } from './Intro';
import { NoFindings } from './NoFindings';
import { Running } from './Running';
import type { LastReasons } from '../prior/read-prior';
import { useReasons } from './reasons/use-reasons';
import type { CheckHandle } from './use-check';
import { useMarks } from './use-marks';
import { ReportButton } from '../report/ReportButton';
import { ReportOutcome } from '../report/ReportOutcome';
import { useReport } from '../report/use-report';
import { useSelect } from './use-select';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
  readonly check: CheckHandle;
  /** Reasons of last period's return, where one is chosen. */
  readonly said?: LastReasons | null;
}

/** 检查: run, results, marks, report. */
export function CheckPanel({ port, changes, check: { state, start, cancel }, said = null }: Props) {
  const [error, setError] = useState<unknown>(null);
  const failed = useCallback((reason: unknown) => setError(reason), []);
  const select = useSelect(port, failed);
  const marks = useMarks(port, state.checked?.result.findings ?? null, failed);
  const report = useReport(port, changes, failed);
  const reasons = useReasons(port, changes, state.checked, failed, said);
  const { checked, running } = state;
  const fixes = useFixes(port, changes, checked, start);
  return (
    <div className="panel">
      <div className="toolbar">
        <PrimaryButton
          iconProps={{ iconName: checked ? 'shequ-refresh' : 'shequ-check' }}
          text={t(checked ? 'pane/check.again' : 'pane/check.start')}
          disabled={running !== null}
          // Disabled in name only, so that the keyboard's focus is not lost; a second start does nothing.
          allowDisabledFocus
          onClick={start}
        />
        {checked && (
          <ReportButton
            disabled={running !== null || report.busy}
            write={(as) => report.write(checked, as)}
          />
        )}
        {checked && (
          <Toggle
            className="marks"
            inlineLabel
            label={t('pane/check.marks')}
            checked={marks.on}
            disabled={marks.busy || running !== null}
            onChange={(_, on) => marks.set(on === true)}
          />
        )}
      </div>
      {running && <Running progress={running} onCancel={cancel} />}
      <Done result={running ? null : (checked?.result ?? null)} />
      <Ending ending={state.ending} />
      {state.stale && !running && (
        <MessageBar
          messageBarType={MessageBarType.warning}
          isMultiline
          actions={
            <div>
              <DefaultButton text={t('pane/check.again')} onClick={start} />
            </div>
          }
        >
          {t('pane/check.stale')}
        </MessageBar>
      )}
      {error !== null && (
        <MessageBar
          messageBarType={MessageBarType.error}
          isMultiline
          onDismiss={() => setError(null)}
          dismissButtonAriaLabel={t('pane/dismiss')}
        >
          {errorWords(error)}
        </MessageBar>
      )}
      <ReportOutcome report={report} />
      {!checked && !running && state.ending?.kind !== 'nothing' && <Intro />}
      {checked && <FixSection handle={fixes} busy={running !== null} select={select} />}
      {checked && checked.result.findings.length === 0 && <NoFindings checked={checked} select={select} />}
      <FixesContext.Provider value={fixes}>
        {checked && checked.result.findings.length > 0 && (
          <Findings checked={checked} select={select} reasons={reasons} />
        )}
      </FixesContext.Provider>
    </div>
  );
}

/** Tells a screen reader that the check is over, and how it went. */
function Done({ result }: { readonly result: CheckResult | null }) {
  const hard = result?.findings.reduce((n, finding) => n + (finding.severity === 'hard' ? 1 : 0), 0) ?? 0;
  const soft = (result?.findings.length ?? 0) - hard;
  return (
    <div role="status" className="hidden-words">
      {result && t('pane/check.done', { hard: count(hard), soft: count(soft) })}
    </div>
  );
}
