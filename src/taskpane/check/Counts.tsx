import { useId, useState } from 'react';
import { t } from '../../locale';
import { describeSkip } from '../../locale/findings';
import type { RuleOutcome } from '../../rules/finding';
import type { Rule, Severity } from '../../rules/rule';
import type { CellRange } from '../../workbook/port';
import { Glyph } from '../icons/Glyph';
import type { IconName } from '../icons/paths';
import { count } from '../words';
import type { Checked } from './check-state';
import { ruleTitle } from './rule-of';
import { UndecidedList } from './undecided/UndecidedList';

interface Props {
  readonly checked: Checked;
  readonly severity: Severity | null;
  onSeverity(severity: Severity | null): void;
  select(range: CellRange): void;
}

type Opened = 'undecided' | 'skipped' | null;

/** The four counts of a check. Hard and soft filter the list; undecided and not run open what they count. */
export function Counts({ checked, severity, onSeverity, select }: Props) {
  const { result, ruleOf } = checked;
  const [opened, setOpened] = useState<Opened>(null);
  const details = useId();
  const undecided = result.outcomes.reduce((sum, outcome) => sum + outcome.undecided, 0);
  const skipped = result.outcomes.filter((outcome) => outcome.status === 'skipped');
  const toggle = (wanted: Opened) => setOpened(opened === wanted ? null : wanted);
  return (
    <div>
      <div className="counts" role="group" aria-label={t('pane/counts.label')}>
        {(['hard', 'soft'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={`count ${kind}`}
            aria-pressed={severity === kind}
            title={t(`pane/counts.${kind}Hint`)}
            onClick={() => onSeverity(severity === kind ? null : kind)}
          >
            <Amount
              kind={kind}
              value={result.findings.reduce((n, f) => n + (f.severity === kind ? 1 : 0), 0)}
            />
            <span className="kind">{t(`pane/severity.${kind}`)}</span>
          </button>
        ))}
        {(['undecided', 'skipped'] as const).map((kind) => (
          <button
            key={kind}
            type="button"
            className={`count ${kind}`}
            aria-expanded={opened === kind}
            aria-controls={details}
            title={t(`pane/counts.${kind}Hint`)}
            onClick={() => toggle(kind)}
          >
            <Amount kind={kind} value={kind === 'undecided' ? undecided : skipped.length} />
            <span className="kind">{t(`pane/counts.${kind}`)}</span>
          </button>
        ))}
      </div>
      <div id={details} hidden={opened === null} className="count-details">
        {opened === 'undecided' && <UndecidedList checked={checked} select={select} />}
        {opened === 'skipped' && (
          <Outcomes
            ruleOf={ruleOf}
            outcomes={skipped}
            none={t('pane/counts.noSkipped')}
            intro={t('pane/counts.skippedHint')}
          >
            {describeSkip}
          </Outcomes>
        )}
      </div>
    </div>
  );
}

/** From here on a count does not fit a quarter of a narrow pane. */
const LONG = 10_000;

function Amount({ kind, value }: { readonly kind: IconName; readonly value: number }) {
  return (
    <span className={value < LONG ? 'number' : 'number long'}>
      <Glyph name={kind} /> {count(value)}
    </span>
  );
}

interface OutcomesProps {
  readonly outcomes: readonly RuleOutcome[];
  readonly ruleOf?: (id: string) => Rule | undefined;
  readonly none: string;
  readonly intro: string;
  readonly children: (outcome: RuleOutcome) => string;
}

function Outcomes({ outcomes, ruleOf, none, intro, children }: OutcomesProps) {
  if (outcomes.length === 0) return <p>{none}</p>;
  return (
    <>
      <p>{intro}</p>
      <ul>
        {outcomes.map((outcome) => (
          <li key={outcome.rule}>
            <b>{outcome.rule}</b> {ruleTitle(outcome.rule, ruleOf?.(outcome.rule))}
            <div className="quiet">{children(outcome)}</div>
          </li>
        ))}
      </ul>
    </>
  );
}
