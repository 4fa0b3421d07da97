import { DefaultButton, MessageBar, MessageBarType, PrimaryButton } from '@fluentui/react';
import { useRef } from 'react';
import { t } from '../../locale';
import type { PriorFigure } from '../../returns/prior/figures';
import type { WorkbookPort } from '../../workbook/port';
import type { FigurePlan } from '../../workbook/prior/plan-figures';
import type { ChangeWatch } from '../changes';
import { useKeptFocus } from '../use-kept-focus';
import { count, errorWords } from '../words';
import { useWrite } from './use-write';

interface Props {
  readonly port: WorkbookPort;
  readonly changes: ChangeWatch;
  readonly figures: readonly PriorFigure[];
}

/** Changes listed one by one; the rest is counted. */
const SHOWN = 20;
const WANTED = ['.ms-Button--primary', 'button'] as const;

/** Last period's figures into the return's own sheet: previewed, written in one step, taken back. */
export function WriteFigures({ port, changes, figures }: Props) {
  const { state, preview, confirm, undo, close } = useWrite(port, changes, figures);
  const box = useRef<HTMLDivElement>(null);
  useKeptFocus(box, WANTED, state.phase);
  return (
    <div ref={box} className="write">
      {state.phase === 'working' && <p role="status">{t('prior/write.working')}</p>}
      {state.phase === 'failed' && <Failed error={state.error} />}
      {state.phase === 'undone' && (
        <MessageBar isMultiline>{t('prior/write.undone', { sheet: state.sheet })}</MessageBar>
      )}
      {state.phase === 'preview' && <Preview plan={state.plan} confirm={confirm} close={close} />}
      {state.phase === 'done' && (
        <>
          {state.error !== null && <Failed error={state.error} />}
          <MessageBar messageBarType={MessageBarType.success} isMultiline>
            {t('prior/write.done', {
              sheet: state.written.sheet,
              n: count(state.plan.added.length + state.plan.changed.length),
              log: state.written.logSheet,
              batch: count(state.written.batch),
            })}
          </MessageBar>
          <DefaultButton text={t('prior/write.undo')} onClick={() => undo(state.plan, state.written)} />
        </>
      )}
      {['idle', 'undone', 'failed'].includes(state.phase) && (
        <>
          <p className="quiet">{t('prior/write.hint')}</p>
          <DefaultButton text={t('prior/write.start')} onClick={preview} />
        </>
      )}
    </div>
  );
}

function Preview({
  plan,
  confirm,
  close,
}: {
  readonly plan: FigurePlan;
  confirm(plan: FigurePlan): void;
  close(): void;
}) {
  const { sheet, state, added, changed, same, edits } = plan;
  const numbers = { sheet, added: count(added.length), changed: count(changed.length), same: count(same) };
  if (state === 'odd')
    return (
      <>
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          {t('prior/write.odd', { sheet })}
        </MessageBar>
        <DefaultButton text={t('prior/write.cancel')} onClick={close} />
      </>
    );
  return (
    <>
      <p role="status">{t(edits.length > 0 ? 'prior/write.preview' : 'prior/write.nothing', numbers)}</p>
      {state === 'new' && <p>{t('prior/write.newSheet')}</p>}
      {changed.length > 0 && (
        <ul className="changes" aria-label={t('prior/write.changes')}>
          {changed.slice(0, SHOWN).map(({ figure, before }) => (
            <li key={`${figure.表名}/${figure.主键}/${figure.指标}`}>
              {t('prior/write.change', {
                key: figure.主键,
                figure: figure.指标,
                before: String(before ?? ''),
                after: figure.上期值,
              })}
            </li>
          ))}
          {changed.length > SHOWN && <li>{t('prior/write.more', { n: count(changed.length - SHOWN) })}</li>}
        </ul>
      )}
      <div className="toolbar">
        {edits.length > 0 && (
          <PrimaryButton
            text={t('prior/write.confirm', { n: count(added.length + changed.length) })}
            onClick={() => confirm(plan)}
          />
        )}
        <DefaultButton text={t('prior/write.cancel')} onClick={close} />
      </div>
    </>
  );
}

const Failed = ({ error }: { readonly error: unknown }) => (
  <MessageBar messageBarType={MessageBarType.error} isMultiline>
    {errorWords(error)}
  </MessageBar>
);
