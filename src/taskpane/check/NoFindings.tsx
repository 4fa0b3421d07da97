import { t } from '../../locale';
import type { CellRange } from '../../workbook/port';
import { Glyph } from '../icons/Glyph';
import { count } from '../words';
import type { Checked } from './check-state';
import { Counts } from './Counts';

interface Props {
  readonly checked: Checked;
  select(range: CellRange): void;
}

/** A return without findings: said briefly, with how much was looked at. */
export function NoFindings({ checked, select }: Props) {
  const { result } = checked;
  const ran = result.outcomes.filter((outcome) => outcome.status === 'ran');
  const judged = ran.reduce((n, outcome) => n + outcome.pass, 0);
  return (
    <div>
      <p className="praise" role="status">
        <Glyph name="done" /> <b>{t('pane/noFindings.title')}</b>
        <br />
        {t('pane/noFindings.counts', { rules: count(ran.length), judged: count(judged) })}
      </p>
      <Counts checked={checked} severity={null} select={select} onSeverity={() => {}} />
    </div>
  );
}
