import { t } from '../../locale';
import { Glyph } from '../icons/Glyph';
import { count } from '../words';
import type { Checked } from './check-state';
import { Counts } from './Counts';

/** A return without findings: said briefly, with how much was looked at. */
export function NoFindings({ result, ruleOf }: Pick<Checked, 'result' | 'ruleOf'>) {
  const ran = result.outcomes.filter((outcome) => outcome.status === 'ran');
  const judged = ran.reduce((n, outcome) => n + outcome.pass, 0);
  return (
    <div>
      <p className="praise" role="status">
        <Glyph name="done" /> <b>{t('pane/noFindings.title')}</b>
        <br />
        {t('pane/noFindings.counts', { rules: count(ran.length), judged: count(judged) })}
      </p>
      <Counts result={result} ruleOf={ruleOf} severity={null} onSeverity={() => {}} />
    </div>
  );
}
