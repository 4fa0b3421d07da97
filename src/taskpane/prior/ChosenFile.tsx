import { MessageBar, MessageBarType } from '@fluentui/react';
import { t } from '../../locale';
import { dateText, describeObstacle, periodText } from '../../locale/prior';
import { count } from '../words';
import type { ChosenPrior } from './read-prior';

/** Whose return the file is and for when, and whether it can be last period's. */
export function ChosenFile({ chosen }: { readonly chosen: ChosenPrior }) {
  const { file, about, own, obstacles, figures, people } = chosen;
  const rows = {
    file,
    unit: about.unit || about.unitCode || t('prior/notSet'),
    period: periodText(about),
    date: dateText(about.date),
    taken: t('prior/about.takenWords', { figures: count(figures.length), people: count(people) }),
  };
  return (
    <>
      <dl className="about" aria-label={t('prior/about.label')}>
        {Object.entries(rows).map(([key, value]) => (
          <div key={key}>
            <dt>{t(`prior/about.${key}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {obstacles.length === 0 ? (
        <MessageBar messageBarType={MessageBarType.success} isMultiline>
          {t('prior/usable')}
        </MessageBar>
      ) : (
        <MessageBar messageBarType={MessageBarType.error} isMultiline>
          <b>{t('prior/unusable')}</b>
          <ul>
            {obstacles.map((obstacle) => (
              <li key={obstacle}>{describeObstacle(obstacle, about, own)}</li>
            ))}
          </ul>
        </MessageBar>
      )}
    </>
  );
}
