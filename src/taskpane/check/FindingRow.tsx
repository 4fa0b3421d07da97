import { memo, type CSSProperties } from 'react';
import { t } from '../../locale';
import { describeFinding } from '../../locale/findings';
import type { FindingState } from '../../rules/reasons/explain';
import { cellAddress } from '../../workbook/address';
import { rangePlaces } from '../../workbook/range-places';
import { Glyph } from '../icons/Glyph';
import { count } from '../words';
import type { Item } from './group';
import type { Row } from './rows';
import { ruleOf } from './rule-of';
import { SeverityTag } from './Severity';

interface Props {
  readonly row: Row;
  readonly id: string;
  readonly active: boolean;
  readonly selected: boolean;
  readonly state?: FindingState;
  readonly style: CSSProperties;
  onPress(row: Row): void;
}

const LEVEL = { sheet: 1, rule: 2, finding: 3 } as const;

/** One row of the tree. The keyboard is the tree's own business (aria-activedescendant), the mouse is the row's. */
export const FindingRow = memo(function FindingRow({
  row,
  id,
  active,
  selected,
  state,
  style,
  onPress,
}: Props) {
  const group = row.kind !== 'finding';
  return (
    // The tree that owns the focus listens to the keys.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus
    <div
      role="treeitem"
      id={id}
      style={style}
      className={`row ${row.kind}${active ? ' active' : ''}${selected ? ' selected' : ''}`}
      aria-level={LEVEL[row.kind]}
      aria-posinset={row.position}
      aria-setsize={row.size}
      aria-expanded={group ? row.open : undefined}
      aria-selected={selected}
      onClick={() => onPress(row)}
    >
      {group && <Glyph name={row.open ? 'next' : 'right'} className="fold" />}
      {row.kind === 'sheet' && <SheetLine sheet={row.sheet} />}
      {row.kind === 'rule' && (
        <span className="lines">
          <span className="line">
            <SeverityTag severity={row.severity} /> <span className="rule-id">{row.rule}</span>
          </span>
          <span className="line title">{row.title}</span>
        </span>
      )}
      {row.kind === 'finding' && <FindingLines item={row.item} state={state} />}
      {group && (
        <span className="badge" aria-label={t('pane/list.count', { n: count(row.count) })}>
          {count(row.count)}
        </span>
      )}
    </div>
  );
});

const SheetLine = ({ sheet }: { readonly sheet: string }) => (
  <span className="line sheet-name">
    <Glyph name="sheet" /> {sheet}
  </span>
);

function FindingLines({ item, state }: { readonly item: Item; readonly state?: FindingState }) {
  const { finding } = item;
  const { message } = describeFinding(finding, ruleOf(finding.rule));
  return (
    <span className="lines">
      <span className="line where">
        <Glyph name={finding.severity} className={finding.severity} />
        <span className="hidden-words">{t(`pane/severity.${finding.severity}`)}</span>
        <b>{placeOf(item)}</b> {finding.record !== undefined && <span>{finding.record}</span>}
        {(state === 'explained' || state === 'void') && (
          <span className={`state ${state}`}>{t(`pane/list.${state}`)}</span>
        )}
      </span>
      <span className="line message">{message}</span>
    </span>
  );
}

function placeOf({ finding: { sheet, cells, ranges } }: Item): string {
  if (cells.length === 0) return rangePlaces(ranges, sheet)[0] ?? t('pane/list.wholeSheet');
  const first = cellAddress(cells[0].row, cells[0].column);
  return cells.length === 1 ? first : t('pane/list.andMore', { cell: first, n: count(cells.length) });
}
