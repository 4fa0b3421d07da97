import { t } from '../../locale';
import { fixPlace, type LeftFix } from '../../workbook/fixes';
import { count } from '../words';

/** Longer lists help nobody: the reasons are few. */
const MOST = 20;

/** Cells that are left alone, with the reason. */
export function LeftList({ left }: { readonly left: readonly LeftFix[] }) {
  if (left.length === 0) return null;
  return (
    <div className="fix-left">
      <p>
        <b>{t('fixes/left.title', { n: count(left.length) })}</b>
      </p>
      <ul>
        {left.slice(0, MOST).map(({ fix, why }) => (
          <li key={fixPlace(fix)}>
            {fixPlace(fix)} <span className="quiet">{t(`fixes/left.${why}`)}</span>
          </li>
        ))}
        {left.length > MOST && <li>…</li>}
      </ul>
    </div>
  );
}
