import { formatYmd } from '../domain/dates/ymd';
import type { PriorObstacle, ReturnAbout } from '../returns/prior/about';
import { t } from '.';

/** Why a return cannot be last period's, in a sentence. */
export function describeObstacle(obstacle: PriorObstacle, last: ReturnAbout, own: ReturnAbout): string {
  return t(`prior/obstacle.${obstacle}`, {
    date: dateText(last.date),
    ownDate: dateText(own.date),
    unit: last.unit || last.unitCode || t('prior/notSet'),
    ownUnit: own.unit || own.unitCode || t('prior/notSet'),
    version: last.version,
    ownVersion: own.version,
  });
}

export const dateText = (date: ReturnAbout['date']): string =>
  date === null ? t('prior/notSet') : formatYmd(date);

/** `2024年度`, or the kind of period where the batch has no name. */
export const periodText = ({ batch, period }: ReturnAbout): string => batch || period || t('prior/notSet');
