import { t } from '../../locale';
import { fixPlace, type FixItem } from '../../workbook/fixes';

/** The first places of many, for a sentence. */
export function placesOf(items: readonly FixItem[], most = 5): string {
  const first = items
    .slice(0, most)
    .map(({ fix }) => fixPlace(fix))
    .join(t('pane/and'));
  return items.length > most ? `${first}…` : first;
}
