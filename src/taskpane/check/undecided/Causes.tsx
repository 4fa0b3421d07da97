import { useId, useState } from 'react';
import { t } from '../../../locale';
import { gapsByClass } from '../../../report/gap-lines';
import type { Gap } from '../../../rules/undecided/gap';
import type { Rule } from '../../../rules/rule';
import type { CellRange } from '../../../workbook/port';
import { Glyph } from '../../icons/Glyph';
import { count } from '../../words';
import { Cause } from './Cause';
import { More } from './More';

interface Props {
  readonly gaps: readonly Gap[];
  readonly ruleOf: (id: string) => Rule | undefined;
  select(range: CellRange): void;
}

/** Causes by what is to be done about them; the first class is open. */
export function Causes({ gaps, ruleOf, select }: Props) {
  return (
    <>
      {gapsByClass(gaps).map(([kind, some], n) => (
        <Section
          key={kind}
          title={t(`undecided/class.${kind}`)}
          gaps={some}
          startsOpen={n === 0}
          {...{ ruleOf, select }}
        />
      ))}
    </>
  );
}

const FIRST = 20;
const STEP = 50;

function Section({
  title,
  gaps,
  startsOpen,
  ruleOf,
  select,
}: Props & { readonly title: string; readonly startsOpen: boolean }) {
  const [open, setOpen] = useState(startsOpen);
  const list = useId();
  return (
    <section>
      <button
        type="button"
        className="fold-title"
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        <Glyph name={open ? 'next' : 'right'} className="fold" /> {title}{' '}
        <span className="badge">{count(gaps.length)}</span>
      </button>
      <div id={list} hidden={!open}>
        {open && (
          <More total={gaps.length} first={FIRST} step={STEP}>
            {(shown) => (
              <ul>
                {gaps.slice(0, shown).map((gap) => (
                  <Cause
                    key={`${gap.kind}|${gap.sheet}|${gap.columns.join()}`}
                    gap={gap}
                    ruleOf={ruleOf}
                    select={select}
                  />
                ))}
              </ul>
            )}
          </More>
        )}
      </div>
    </section>
  );
}
