import { t } from '../../../locale';
import { readiness } from '../../../locale/readiness';
import { Glyph } from '../../icons/Glyph';
import { count } from '../../words';
import type { LastWrite, ReasonsHandle } from './use-reasons';

/** Whether the return may be submitted, and what was written last. */
export function SubmissionLine({ reasons }: { readonly reasons: ReasonsHandle }) {
  const { submission, last, explanations } = reasons;
  const shown = { ...submission, hard: count(submission.hard), open: count(submission.open) };
  return (
    <div className={`submission ${submission.ready ? 'ready' : ''}`} role="status">
      <Glyph name={submission.ready ? 'done' : 'info'} />{' '}
      {t(`reasons/submission.${readiness(submission)}`, shown)}{' '}
      {submission.explained > 0 && t('reasons/pane.explained', { n: count(submission.explained) })}
      {explanations.orphans.length > 0 &&
        ` ${t('reasons/pane.orphans', { n: count(explanations.orphans.length) })}`}
      {explanations.refused.length > 0 &&
        ` ${t('reasons/pane.refused', { n: count(explanations.refused.length) })}`}
      {last && <div className="quiet">{wordsOf(last)}</div>}
    </div>
  );
}

const wordsOf = ({ kind, count: n, sheet }: LastWrite): string =>
  t(`reasons/pane.${kind}`, { n: count(n), sheet });
