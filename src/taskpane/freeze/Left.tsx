import { t } from '../../locale';
import type { LeftItem } from '../../workbook/freeze';
import type { CellRange } from '../../workbook/port';
import { count } from '../words';
import { FormulaList } from './FormulaList';
import { leftRows } from './rows';

/** Formulas that stay values, with the reason. */
export function Left({
  left,
  select,
}: {
  readonly left: readonly LeftItem[];
  select(area: CellRange): void;
}) {
  if (left.length === 0) return null;
  const title = t('freeze/left.title', { n: count(left.length) });
  return (
    <>
      <p>
        <b>{title}</b>
      </p>
      <FormulaList label={title} rows={leftRows(left)} more="freeze/preview.moreRestore" select={select} />
    </>
  );
}
