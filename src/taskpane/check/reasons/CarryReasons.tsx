import { DefaultButton } from '@fluentui/react';
import { t } from '../../../locale';
import { count } from '../../words';
import type { ReasonsHandle } from './use-reasons';

/** What last period's reasons could do for this return, until they are taken over. */
export function CarryReasons({
  reasons: { carried, carry, busy, undo, last },
}: {
  readonly reasons: ReasonsHandle;
}) {
  const numbers = { taken: count(carried.taken.length), offered: count(carried.offered.length) };
  if (carried.taken.length + carried.offered.length > 0)
    return (
      <div className="carry">
        <p className="quiet">{t('reasons/pane.carryOffer', numbers)}</p>
        <DefaultButton text={t('reasons/pane.carry')} disabled={busy} allowDisabledFocus onClick={carry} />
      </div>
    );
  return last?.kind === 'carried' ? (
    <DefaultButton text={t('reasons/pane.carryUndo')} disabled={busy} allowDisabledFocus onClick={undo} />
  ) : null;
}
