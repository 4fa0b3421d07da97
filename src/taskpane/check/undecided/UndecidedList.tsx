import { useState } from 'react';
import { t } from '../../../locale';
import type { CellRange } from '../../../workbook/port';
import { errorWords } from '../../words';
import type { Checked } from '../check-state';
import { Causes } from './Causes';
import { Rules } from './Rules';
import { useGaps } from './use-gaps';

interface Props {
  readonly checked: Checked;
  select(range: CellRange): void;
}

/** What could not be judged: why, where, and by which rules; by cause first, as a blank cell stops many rules. */
export function UndecidedList({ checked, select }: Props) {
  const { gaps, error } = useGaps(checked);
  const [by, setBy] = useState<'cause' | 'rule'>('cause');
  const List = by === 'cause' ? Causes : Rules;
  return (
    <>
      <p>{t('pane/counts.undecidedHint')}</p>
      <div className="undecided-by" role="group" aria-label={t('undecided/pane.by')}>
        {(['cause', 'rule'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className="choice"
            aria-pressed={by === kind}
            onClick={() => setBy(kind)}
          >
            {t(`undecided/pane.by_${kind}`)}
          </button>
        ))}
      </div>
      {error !== null && <p role="alert">{errorWords(error)}</p>}
      {gaps === null && error === null && <p role="status">{t('undecided/pane.waiting')}</p>}
      {gaps?.length === 0 && <p>{t('pane/counts.noUndecided')}</p>}
      {gaps && <List gaps={gaps} ruleOf={checked.ruleOf} select={select} />}
    </>
  );
}
