import { t } from '../../../locale';
import { rangesOf } from '../../../report/gap-lines';
import type { Rows } from '../../../rules/undecided/rows';
import type { CellRange } from '../../../workbook/port';
import { count } from '../../words';
import { More } from './More';

interface Props {
  readonly sheet: string;
  readonly column: number | undefined;
  readonly rows: Rows;
  select(range: CellRange): void;
}

const FIRST = 8;
const STEP = 100;

/** Cells as ranges, each of which leads there. */
export function Ranges({ sheet, column, rows, select }: Props) {
  if (column === undefined || rows.count === 0) return null;
  return (
    <div className="ranges">
      <More total={rows.runCount} first={FIRST} step={STEP}>
        {(shown) => {
          const names = rangesOf({ column, rows }, 0, shown);
          return [...rows.runs(0, shown)].map(({ first, last }, n) => (
            <button
              key={first}
              type="button"
              className="link"
              aria-label={t('undecided/pane.goTo', { sheet, cells: names[n] })}
              onClick={() => select({ sheet, row: first, column, rows: last - first + 1, columns: 1 })}
            >
              {names[n]}
            </button>
          ));
        }}
      </More>
      {rows.count > 1 && (
        <span className="quiet"> {t('undecided/pane.cells', { n: count(rows.count) })}</span>
      )}
    </div>
  );
}
