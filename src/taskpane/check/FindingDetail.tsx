import { IconButton } from '@fluentui/react';
import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../locale';
import { describeFinding } from '../../locale/findings';
import type { Finding, FindingCell, FindingRange } from '../../rules/finding';
import { cellAddress } from '../../workbook/address';
import { rangePlaces } from '../../workbook/range-places';
import { FindingFixes } from '../fixes/FindingFixes';
import { count } from '../words';
import { LikelyWrong } from './localise/LikelyWrong';
import { ruleOf } from './rule-of';
import { SeverityTag } from './Severity';

interface Props {
  readonly finding: Finding;
  /** Place among the findings that the filter lets through, from 1; 0 when it no longer does. */
  readonly position: number;
  readonly total: number;
  /** Shows the cells in the sheet; one cell when given. */
  onShow(place?: FindingCell | FindingRange): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
  /** What can be done about it, below what is said of it. */
  readonly children?: ReactNode;
}

/** Further cells are reached with next and previous in Excel itself; a card of 10,000 links helps nobody. */
const CELLS_SHOWN = 12;

/** Where, what was found, what was expected, what to do. */
export function FindingDetail({ finding, position, total, onShow, onStep, onClose, children }: Props) {
  const rule = ruleOf(finding.rule);
  const words = describeFinding(finding, rule);
  const cells = finding.cells.slice(0, CELLS_SHOWN);
  const ranges = (finding.ranges ?? []).slice(0, CELLS_SHOWN);
  const addresses = [
    ...cells.map(({ row, column }) => cellAddress(row, column)),
    ...rangePlaces(ranges, finding.sheet),
  ];
  const shown = [...cells, ...ranges];
  const card = useRef<HTMLElement>(null);
  // In a low pane list and card do not fit below what stands above them. Not there in every DOM.
  useEffect(() => {
    // Returns a promise in new browsers, which React would call as the effect's end.
    void card.current?.scrollIntoView?.({ block: 'nearest' });
  }, [finding]);
  return (
    <section ref={card} className="detail" aria-label={t('pane/detail.label')}>
      <div className="detail-bar">
        <SeverityTag severity={finding.severity} />
        <span className="quiet place">
          {position > 0 ? t('pane/detail.position', { position: count(position), total: count(total) }) : ''}
        </span>
        <IconButton
          iconProps={{ iconName: 'shequ-previous' }}
          title={t('pane/detail.previous')}
          ariaLabel={t('pane/detail.previous')}
          onClick={() => onStep(-1)}
        />
        <IconButton
          iconProps={{ iconName: 'shequ-next' }}
          title={t('pane/detail.next')}
          ariaLabel={t('pane/detail.next')}
          onClick={() => onStep(1)}
        />
        <IconButton
          iconProps={{ iconName: 'shequ-close' }}
          title={t('pane/detail.close')}
          ariaLabel={t('pane/detail.close')}
          onClick={onClose}
        />
      </div>
      <div className="detail-body">
        <h2>
          <span className="rule-id">{finding.rule}</span> {words.title}
        </h2>
        <p>{words.message}</p>
        <dl>
          <dt>{t('pane/detail.where')}</dt>
          <dd>
            {finding.sheet}
            {finding.unit !== undefined && finding.unit !== finding.record && ` · ${finding.unit}`}
            {finding.record !== undefined && ` · ${finding.record}`}{' '}
            {shown.length === 0 && (
              <button type="button" className="link" onClick={() => onShow()}>
                {t('pane/list.wholeSheet')}
              </button>
            )}
            {shown.map((place, n) => {
              const address = addresses[n];
              return (
                <button
                  key={address}
                  type="button"
                  className="link cell"
                  aria-label={t('pane/detail.goTo', { cell: address })}
                  onClick={() => onShow(place)}
                >
                  {address}
                </button>
              );
            })}
            {finding.cells.length > cells.length &&
              t('pane/detail.moreCells', { n: count(finding.cells.length - cells.length) })}
          </dd>
          <Line name="found" text={words.found} />
          <Line name="expected" text={words.expected} />
          <Line name="todo" text={words.todo} />
          <Line name="source" text={words.source} />
        </dl>
        <FindingFixes finding={finding} />
        <LikelyWrong finding={finding} />
        {children}
      </div>
    </section>
  );
}

function Line({
  name,
  text,
}: {
  readonly name: 'found' | 'expected' | 'todo' | 'source';
  readonly text: string;
}) {
  if (text === '') return null;
  return (
    <>
      <dt>{t(`pane/detail.${name}`)}</dt>
      <dd className={name}>{text}</dd>
    </>
  );
}
