import { Fragment, useContext, useId } from 'react';
import { t } from '../../../locale';
import { describeChange, localisationLead } from '../../../locale/localisation';
import type { Finding } from '../../../rules/finding';
import type { LocalisedAnswer, LocalisedChange } from '../../../rules/localise/localisation';
import { cellAddress } from '../../../workbook/address';
import { CheckedCard } from './context';
import { useLocalisation } from './use-localisation';

/** The part of a finding's card that says which cells are most likely wrong; nothing where there is nothing to say. */
export function LikelyWrong({ finding }: { readonly finding: Finding }) {
  const checked = useContext(CheckedCard)?.checked;
  const localisation = useLocalisation(checked, finding);
  const heading = useId();
  if (!localisation) return null;
  const { answers, more } = localisation;
  return (
    <section className="likely" aria-labelledby={heading}>
      <h3 id={heading}>{t('localise/title')}</h3>
      <p>{localisationLead(localisation)}</p>
      {answers.length > 0 && (
        <ol className={answers.length > 1 ? 'ways' : 'way'}>
          {answers.map((answer, n) => (
            <li key={n}>
              <Answer answer={answer} finding={finding} />
            </li>
          ))}
        </ol>
      )}
      {more && <p>{t('localise/more')}</p>}
      <p className="quiet">{t('localise/hint')}</p>
    </section>
  );
}

function Answer({ answer, finding }: { readonly answer: LocalisedAnswer; readonly finding: Finding }) {
  return (
    <>
      {answer.changes.map((change, n) => (
        <Fragment key={n}>
          {n > 0 && t('localise/and')}
          <Change change={change} near={finding.sheet} />
        </Fragment>
      ))}
    </>
  );
}

/** @param near the finding's own sheet, which is not named again */
function Change({ change, near }: { readonly change: LocalisedChange; readonly near: string }) {
  const select = useContext(CheckedCard)?.select;
  const { kind, sheet, cell } = change;
  const { what, how } = describeChange(change, '');
  const address = cell ? cellAddress(cell.row, cell.column) : '';
  const place = sheet === near ? address : `${sheet}!${address}`;
  const shown = kind === 'cell' ? place : t('localise/show');
  return (
    <>
      {cell && (
        <button
          type="button"
          className="link cell"
          aria-label={t('pane/detail.goTo', { cell: place })}
          onClick={() => select?.({ sheet, ...cell, rows: 1, columns: 1 })}
        >
          {shown}
        </button>
      )}
      {t('localise/change', { what, how })}
    </>
  );
}
