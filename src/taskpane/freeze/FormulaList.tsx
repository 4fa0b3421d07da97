import { t } from '../../locale';
import type { CellRange } from '../../workbook/port';
import { count } from '../words';
import type { ListRow } from './rows';

/** More lines help nobody, and thousands would make the pane slow; the log has them all. */
const MOST_ROWS = 200;

interface Props {
  readonly label: string;
  readonly rows: readonly ListRow[];
  /** Words for what is not shown. */
  readonly more: string;
  select(area: CellRange): void;
}

/** Formulas with their places; pressing a place selects it in the sheet. */
export function FormulaList({ label, rows, more, select }: Props) {
  const rest = rows.slice(MOST_ROWS).reduce((sum, { formulas }) => sum + formulas, 0);
  return (
    <>
      {/* Scrolls by itself, so it can be reached with the keyboard. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className="formulas" aria-label={label} tabIndex={0}>
        {rows.slice(0, MOST_ROWS).map(({ area, place, formula, note }) => (
          <li key={`${place} ${formula}`}>
            {area ? (
              <button
                type="button"
                className="link"
                aria-label={t('freeze/preview.select', { place })}
                onClick={() => select(area)}
              >
                {place}
              </button>
            ) : (
              <span>{place}</span>
            )}
            <code>{formula}</code>
            {note && <span className="quiet">{note}</span>}
          </li>
        ))}
      </ul>
      {rest > 0 && <p className="quiet">{t(more, { n: count(rest) })}</p>}
    </>
  );
}
