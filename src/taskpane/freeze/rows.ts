import { t } from '../../locale';
import {
  entryPlace,
  formulaText,
  leftText,
  placeText,
  valueText,
  type LeftItem,
} from '../../workbook/freeze';
import type { CellRange } from '../../workbook/port';
import type { Preview } from './state';

/** One line of a list: where, the formula, and what is to be said of it. */
export interface ListRow {
  readonly key: string;
  readonly area: CellRange | null;
  readonly place: string;
  readonly formula: string;
  readonly note: string;
}

/** What the preview would change, formula by formula. */
export function rowsOf(preview: Preview): ListRow[] {
  if (preview.task === 'restore') {
    return preview.plan.items.map(({ entry, area }) => row(area, entryPlace(entry), entry.formula, ''));
  }
  return preview.plan.items.map((item) => {
    const value = valueText(item);
    const why = item.why === 'call' ? '' : t(`freeze/why.${item.why}`);
    return row(item.area, placeText(item.area), item.formula, [value, why].filter(Boolean).join(' · '));
  });
}

/** What restoring leaves as it is, with the reason. */
export const leftRows = (left: readonly LeftItem[]): ListRow[] =>
  left.map((item) =>
    row(
      item.why === 'sheetMissing' ? null : item.entry.area,
      entryPlace(item.entry),
      item.entry.formula,
      leftText(item),
    ),
  );

const row = (area: CellRange | null, place: string, formula: string, note: string): ListRow => ({
  key: `${place} ${formula}`,
  area,
  place,
  formula: formulaText(formula),
  note,
});
