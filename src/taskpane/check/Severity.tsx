import { t } from '../../locale';
import type { Severity } from '../../rules/rule';
import { Glyph } from '../icons/Glyph';

/** A severity as icon and word: colour is never the only sign. */
export function SeverityTag({ severity }: { readonly severity: Severity }) {
  return (
    <span className={`severity ${severity}`}>
      <Glyph name={severity} />
      {t(`pane/severity.${severity}`)}
    </span>
  );
}
