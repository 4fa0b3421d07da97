import { t } from '../../locale';
import type { CheckResult } from '../../rules/finding';
import { Glyph } from '../icons/Glyph';
import { count } from '../words';
import { Counts } from './Counts';

/** A return without findings: said briefly, with how much was looked at. */
export function NoFindings({ result }: { readonly result: CheckResult }) {
  const ran = result.outcomes.filter((outcome) => outcome.status === 'ran');
  const judged = ran.reduce((n, outcome) => n + outcome.pass, 0);
  return (
    <div>
      <p className="praise" role="status">
        <Glyph name="done" /> <b>{t('pane/noFindings.title')}</b>
        <br />
        {t('pane/noFindings.counts', { rules: count(ran.length), judged: count(judged) })}
      </p>
      <Counts result={result} severity={null} onSeverity={() => {}} />
    </div>
  );
}
