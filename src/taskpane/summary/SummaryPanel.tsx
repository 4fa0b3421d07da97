import { DefaultButton, PrimaryButton } from '@fluentui/react';
import { t } from '../../locale';
import { Running } from '../check/Running';
import { Outcome } from './Outcome';
import type { SummariesHandle } from './use-summaries';

/** 汇总: which tables, and what has been written. */
export function SummaryPanel({
  summaries: { state, start, cancel },
}: {
  readonly summaries: SummariesHandle;
}) {
  const running = state.phase === 'running';
  return (
    <div className="panel">
      <p>{t('pane/summary.what')}</p>
      <div className="cards">
        {(['staffing', 'locality'] as const).map((kind) => (
          <div key={kind} className="card">
            <h2>{t(`pane/summary.${kind}`)}</h2>
            <p className="quiet">{t(`pane/summary.${kind}What`)}</p>
            <DefaultButton
              text={t('pane/summary.write')}
              ariaLabel={t('pane/summary.writeOne', { name: t(`pane/summary.${kind}`) })}
              disabled={running}
              onClick={() => start([kind])}
            />
          </div>
        ))}
      </div>
      <PrimaryButton
        text={t('pane/summary.writeBoth')}
        disabled={running}
        onClick={() => start(['staffing', 'locality'])}
      />
      {state.phase === 'running' && (
        <Running progress={{ stage: 'reading', done: state.done, total: state.total }} onCancel={cancel} />
      )}
      <Outcome state={state} />
      <p className="quiet">{t('pane/summary.numbers')}</p>
    </div>
  );
}
