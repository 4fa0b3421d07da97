import { useId, useState } from 'react';
import { t } from '../../../locale';
import { gapCause } from '../../../report/gap-lines';
import { type Gap, timesOf } from '../../../rules/undecided/gap';
import type { Rule } from '../../../rules/rule';
import type { CellRange } from '../../../workbook/port';
import { count } from '../../words';
import { ruleTitle } from '../rule-of';
import { Ranges } from './Ranges';

interface Props {
  readonly gap: Gap;
  readonly ruleOf: (id: string) => Rule | undefined;
  select(range: CellRange): void;
}

/** One cause: what is missing, its cells, and the rules that could not judge there. */
export function Cause({ gap, ruleOf, select }: Props) {
  const [open, setOpen] = useState(false);
  const list = useId();
  const { sheet, column, rows, found, rules } = gap;
  return (
    <li>
      {gap.kind !== 'sheet' && sheet !== '' && <span className="quiet">{sheet} </span>}
      <b>{gapCause(gap)}</b>
      <Ranges sheet={sheet} column={column} rows={rows} select={select} />
      {found > 0 && found < rows.count && (
        <div className="quiet">{t('undecided/foundSome', { n: count(found) })}</div>
      )}
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {t('undecided/pane.rules', { rules: count(rules.length), times: count(timesOf(gap)) })}
      </button>
      <ul id={list} hidden={!open}>
        {open &&
          rules.map(({ rule, times, rows: own }) => (
            <li key={rule}>
              <b>{rule}</b> {ruleTitle(rule, ruleOf(rule))}{' '}
              <span className="quiet">{t('undecided/pane.times', { n: count(times) })}</span>
              {own !== rows && <Ranges sheet={sheet} column={column} rows={own} select={select} />}
            </li>
          ))}
      </ul>
    </li>
  );
}
