import { DefaultButton, MessageBar, MessageBarType, ProgressIndicator } from '@fluentui/react';
import { useEffect, useRef } from 'react';
import { t } from '../../locale';
import type { CellRange } from '../../workbook/port';
import { useKeptFocus } from '../use-kept-focus';
import { count, errorWords } from '../words';
import { DoneView } from './DoneView';
import { placesOf } from './places';
import { PreviewView } from './PreviewView';
import { RevertView } from './RevertView';
import type { FixState } from './state';
import type { FixesHandle } from './use-fixes';

interface Props {
  readonly handle: FixesHandle;
  /** No correction is begun while a check runs. */
  readonly busy: boolean;
  select(range: CellRange): void;
}

/** 自动更正: what can be corrected, a preview, one step, and the way back. */
export function FixSection({ handle, busy, select }: Props) {
  const { state, fixes } = handle;
  const section = useRef<HTMLElement>(null);
  // A card further down may have asked for the preview. Not there in every DOM.
  useEffect(() => {
    if (state.phase !== 'idle') section.current?.scrollIntoView?.({ block: 'nearest' });
  }, [state.phase]);
  useKeptFocus(section, WANTED, state.phase);
  const resting = !['running', 'preview', 'revert', 'done'].includes(state.phase);
  return (
    <section ref={section} className="fixes" aria-labelledby="shequ-fixes-title">
      {/* At rest one line says it all: the findings below need the room. */}
      <h2 id="shequ-fixes-title" className={resting ? 'hidden-words' : undefined}>
        {t('fixes/title')}
      </h2>
      {state.phase === 'running' && (
        <div className="running">
          <ProgressIndicator label={t(`fixes/${state.step}`)} />
          {/* The one writing step is not stopped half way. */}
          {state.step === 'reading' && (
            <DefaultButton text={t('pane/running.cancel')} onClick={handle.cancel} />
          )}
        </div>
      )}
      {state.phase === 'preview' && <PreviewView plan={state.plan} handle={handle} select={select} />}
      {state.phase === 'revert' && <RevertView plan={state.plan} handle={handle} />}
      {state.phase === 'done' && (
        <DoneView
          fixed={state.fixed}
          undoError={state.undoError}
          undo={() => handle.undo(state.fixed)}
          close={handle.close}
        />
      )}
      <Ending state={state} />
      {resting && fixes && (
        <>
          <p role="status">
            {fixes.length > 0 ? t('fixes/found', { n: count(fixes.length) }) : t('fixes/none')}
          </p>
          <div className="toolbar next">
            {fixes.length > 0 && (
              <DefaultButton
                text={t('fixes/show')}
                disabled={busy}
                allowDisabledFocus
                onClick={() => handle.preview(fixes)}
              />
            )}
            <button type="button" className="link" disabled={busy} onClick={handle.previewRevert}>
              {t('fixes/revert.show')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

/** What is to be done next: confirm or leave, or else begin again. */
const WANTED = ['.next .ms-Button--primary', '.next .ms-Button', '.next .link'] as const;

function Ending({ state }: { readonly state: FixState }) {
  switch (state.phase) {
    case 'cancelled':
      return <MessageBar isMultiline>{t('fixes/cancelled')}</MessageBar>;
    case 'failed':
      return (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {errorWords(state.error)}
        </MessageBar>
      );
    case 'reverted':
      return (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {t('fixes/revert.done', { n: count(state.corrections) })}
        </MessageBar>
      );
    case 'undone': {
      const { undone, left } = state.undone;
      return (
        <MessageBar
          messageBarType={left.length > 0 ? MessageBarType.warning : MessageBarType.success}
          isMultiline
        >
          {t('fixes/done.undone', { n: count(undone.length) })}
          {left.length > 0 &&
            ` ${t('fixes/done.undoneLeft', { n: count(left.length), places: placesOf(left) })}`}
        </MessageBar>
      );
    }
    default:
      return null;
  }
}
