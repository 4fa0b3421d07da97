import { t } from '../../../locale';
import { gapCause } from '../../../report/gap-lines';
import type { Gap } from '../../../rules/undecided/gap';
import type { Rule } from '../../../rules/rule';
import type { CellRange } from '../../../workbook/port';
import { count } from '../../words';
import { ruleTitle } from '../rule-of';
import { byRule } from './by-rule';
import { More } from './More';
import { Ranges } from './Ranges';

interface Props {
  readonly gaps: readonly Gap[];
  readonly ruleOf: (id: string) => Rule | undefined;
  select(range: CellRange): void;
}

const FIRST = 20;
const STEP = 50;

/** Rules, each with the causes for which it could not judge, and where. */
export function Rules({ gaps, ruleOf, select }: Props) {
  const rules = byRule(gaps);
  return (
    <More total={rules.length} first={FIRST} step={STEP}>
      {(shown) => (
        <ul>
          {rules.slice(0, shown).map(({ rule, causes }) => (
            <li key={rule}>
              <b>{rule}</b> {ruleTitle(rule, ruleOf(rule))}
              <ul>
                {causes.map(({ gap, at }) => (
                  <li key={`${gap.kind}|${gap.sheet}|${gap.columns.join()}`}>
                    {gap.kind !== 'sheet' && gap.sheet !== '' && <span className="quiet">{gap.sheet} </span>}
                    {gapCause(gap)}{' '}
                    <span className="quiet">{t('undecided/pane.times', { n: count(at.times) })}</span>
                    <Ranges sheet={gap.sheet} column={gap.column} rows={at.rows} select={select} />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      )}
    </More>
  );
}
