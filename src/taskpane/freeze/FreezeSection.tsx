import { DefaultButton, MessageBar, MessageBarType, ProgressIndicator } from '@fluentui/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { t } from '../../locale';
import type { WorkbookPort } from '../../workbook/port';
import { useSelect } from '../check/use-select';
import { useKeptFocus } from '../use-kept-focus';
import { count, errorWords } from '../words';
import { DoneView } from './DoneView';
import { PreviewView } from './PreviewView';
import type { FreezeState } from './state';
import type { FreezeHandle } from './use-freeze';

/** 固化公式: formulas become values before the file leaves, and come back from the log. */
export function FreezeSection({
  port,
  freeze: { state, start, cancel, confirm, undo, close },
}: {
  readonly port: WorkbookPort;
  readonly freeze: FreezeHandle;
}) {
  const [selectError, setSelectError] = useState<unknown>(null);
  const select = useSelect(port, setSelectError);
  const begin = useCallback(
    (task: 'freeze' | 'restore') => {
      setSelectError(null);
      start(task);
    },
    [start],
  );
  const busy = state.phase === 'running';
  const section = useRef<HTMLElement>(null);
  // The section stands below others, and a ribbon command may have asked for it. Not there in every DOM.
  useEffect(() => {
    if (state.phase !== 'idle') section.current?.scrollIntoView?.({ block: 'start' });
  }, [state.phase]);
  useKeptFocus(section, WANTED, state.phase);
  return (
    <section ref={section} className="freeze" aria-labelledby="shequ-freeze-title">
      <h2 id="shequ-freeze-title">{t('freeze/title')}</h2>
      <p className="quiet">{t('freeze/what')}</p>
      <div className="toolbar">
        <DefaultButton text={t('freeze/freeze')} disabled={busy} onClick={() => begin('freeze')} />
        <DefaultButton text={t('freeze/restore')} disabled={busy} onClick={() => begin('restore')} />
      </div>
      {selectError !== null && (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(selectError)}
        </MessageBar>
      )}
      {state.phase === 'running' && <Progress state={state} cancel={cancel} />}
      {state.phase === 'preview' && (
        <PreviewView
          preview={state.preview}
          confirm={() => confirm(state.preview)}
          close={close}
          select={select}
        />
      )}
      {state.phase === 'done' && (
        <DoneView
          done={state.done}
          undoError={state.undoError}
          undo={() => undo(state.done)}
          select={select}
        />
      )}
      <Ending state={state} />
    </section>
  );
}

/** What is to be done next: confirm or cancel, or else begin again. */
const WANTED = ['.next .ms-Button--primary', '.next .ms-Button', '.toolbar .ms-Button'] as const;

function Progress({
  state: { step, done, total },
  cancel,
}: {
  readonly state: Extract<FreezeState, { phase: 'running' }>;
  cancel(): void;
}) {
  return (
    <div className="running">
      <ProgressIndicator
        label={t(`freeze/${step}`)}
        description={total > 0 ? t('pane/running.of', { done: count(done), total: count(total) }) : ' '}
        percentComplete={total > 0 ? done / total : undefined}
      />
      {/* The one writing step is not stopped half way. */}
      {step === 'reading' && <DefaultButton text={t('pane/running.cancel')} onClick={cancel} />}
    </div>
  );
}

function Ending({ state }: { readonly state: FreezeState }) {
  switch (state.phase) {
    case 'cancelled':
      return <MessageBar isMultiline>{t('freeze/cancelled')}</MessageBar>;
    case 'failed':
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(state.error)}
        </MessageBar>
      );
    case 'undone':
      return (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {t(state.task === 'freeze' ? 'freeze/done.undone' : 'freeze/done.undoneRestore', {
            formulas: count(state.formulas),
          })}
        </MessageBar>
      );
    default:
      return null;
  }
}
