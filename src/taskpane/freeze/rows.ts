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
import { count } from '../words';
import { runsOf, type Listed, type Run } from './runs';
import type { Preview } from './state';

/** One line of a list: where, the formula, and what is to be said of it. */
export interface ListRow {
  readonly area: CellRange | null;
  readonly place: string;
  readonly formula: string;
  readonly note: string;
  /** How many formulas it tells of. */
  readonly formulas: number;
}

/** What the preview would change; formulas filled down a column in one line. */
export function rowsOf(preview: Preview): ListRow[] {
  if (preview.task === 'restore') {
    const items = preview.plan.items.map(({ entry, area }) => ({ area, formula: entry.formula, alike: '' }));
    return runsOf(items).map((run) => rowOf(run, ''));
  }
  const items = preview.plan.items.map((item) => ({
    ...item,
    alike: `${item.why} ${item.error?.code ?? ''}`,
  }));
  return runsOf(items).map((run) => {
    const [item] = run.items;
    const value = valueText(item);
    const first = run.items.length > 1 && !item.error ? t('freeze/preview.first', { value }) : value;
    const why = item.why === 'call' ? '' : t(`freeze/why.${item.why}`);
    return rowOf(run, [first, why].filter(Boolean).join(SEPARATOR));
  });
}

const SEPARATOR = ' · ';

function rowOf({ area, items }: Run<Listed>, note: string): ListRow {
  const many = items.length > 1 ? t('freeze/preview.run', { n: count(items.length) }) : '';
  return {
    area,
    place: placeText(area),
    formula: formulaText(items[0].formula),
    note: [many, note].filter(Boolean).join(SEPARATOR),
    formulas: items.length,
  };
}

/** What restoring leaves as it is, with the reason. */
export function leftRows(left: readonly LeftItem[]): ListRow[] {
  return left.map((item) => ({
    area: item.why === 'sheetMissing' ? null : item.entry.area,
    place: entryPlace(item.entry),
    formula: formulaText(item.entry.formula),
    note: leftText(item),
    formulas: 1,
  }));
}
