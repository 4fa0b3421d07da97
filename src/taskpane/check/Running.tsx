import { DefaultButton, ProgressIndicator } from '@fluentui/react';
import { useEffect, useState } from 'react';
import { t } from '../../locale';
import { count } from '../words';
import type { CheckProgress } from './check-state';

/** Excel answers nothing while a cell is being edited (js#806): say so when nothing has moved for this long. */
const HINT_AFTER_MS = 3000;

/** How far a check is, and a way out. */
export function Running({ progress, onCancel }: { readonly progress: CheckProgress; onCancel(): void }) {
  const { stage, done, total } = progress;
  const stuck = useStuck(`${stage} ${done}`);
  return (
    <div className="running">
      <ProgressIndicator
        label={t(`pane/running.${stage}`)}
        description={total > 0 ? t('pane/running.of', { done: count(done), total: count(total) }) : ' '}
        percentComplete={total > 0 ? done / total : undefined}
      />
      <DefaultButton text={t('pane/running.cancel')} onClick={onCancel} />
      {stuck && <p className="quiet">{t('pane/running.editing')}</p>}
    </div>
  );
}

function useStuck(progress: string): boolean {
  const [stuck, setStuck] = useState(false);
  useEffect(() => {
    setStuck(false);
    const timer = setTimeout(() => setStuck(true), HINT_AFTER_MS);
    return () => clearTimeout(timer);
  }, [progress]);
  return stuck;
}
