import { DefaultButton, PrimaryButton } from '@fluentui/react';
import { t } from '../../locale';
import { loggedText, type RevertItem, type RevertPlan } from '../../workbook/fixes';
import { count } from '../words';
import type { FixesHandle } from './use-fixes';

const MOST = 100;

/** What the log could take back, also of earlier days, and what it leaves. */
export function RevertView({ plan, handle }: { readonly plan: RevertPlan; readonly handle: FixesHandle }) {
  const { items, left } = plan;
  return (
    <>
      <p role="status">{headOf(plan)}</p>
      {items.length > 0 && (
        <ul className="fix-reverts">
          {items.slice(0, MOST).map(({ line }) => (
            <li key={line.stateAt.row}>
              {placeOf(line)} <span className="quiet">{line.text('column')}</span>
              <div className="fix-change">
                <del>{loggedText(line, 'after')}</del> → <ins>{loggedText(line, 'before')}</ins>
              </div>
            </li>
          ))}
          {items.length > MOST && <li>…</li>}
        </ul>
      )}
      {left.length > 0 && (
        <div className="fix-left">
          <p>
            <b>{t('fixes/revertLeft.title', { n: count(left.length) })}</b>
          </p>
          <ul>
            {left.slice(0, MOST).map(({ line, why }) => (
              <li key={line.stateAt.row}>
                {placeOf(line)} <span className="quiet">{t(`fixes/revertLeft.${why}`)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className="toolbar next">
        {items.length > 0 && (
          <PrimaryButton
            text={t('fixes/revert.confirm', { n: count(items.length) })}
            onClick={() => handle.revert(plan)}
          />
        )}
        <DefaultButton
          text={t(items.length > 0 ? 'fixes/revert.cancel' : 'fixes/preview.close')}
          onClick={handle.close}
        />
      </div>
    </>
  );
}

function headOf({ log, items, left }: RevertPlan): string {
  if (!log) return t('fixes/revert.noLog');
  if (items.length + left.length === 0) return t('fixes/revert.none');
  return t('fixes/revert.head', { n: count(items.length) });
}

const placeOf = (line: RevertItem['line']): string => `${line.text('sheet')}!${line.text('cell')}`;
