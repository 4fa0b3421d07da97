import { Checkbox } from '@fluentui/react';
import { useState } from 'react';
import { t } from '../../locale';
import { fixKey, type FixKind } from '../../rules/fixes';
import { afterText, beforeText, fixPlace, type FixItem } from '../../workbook/fixes';
import type { CellRange } from '../../workbook/port';
import { count } from '../words';

interface Props {
  readonly kind: FixKind;
  readonly items: readonly FixItem[];
  /** Cells that are not to be corrected. */
  readonly out: ReadonlySet<string>;
  readonly open: boolean;
  choose(items: readonly FixItem[], wanted: boolean): void;
  select(range: CellRange): void;
}

/** More rows help nobody, and thousands would make the pane slow; the log has them all. */
const MOST_ROWS = 100;

/** Corrections of one kind: all of them or some, each with what is there and what will be. */
export function KindGroup({ kind, items, out, open: first, choose, select }: Props) {
  const [open, setOpen] = useState(first);
  const wanted = items.filter(({ fix }) => !out.has(fixKey(fix))).length;
  const name = t(`fixes/kind.${kind}`);
  return (
    <div className="fix-kind">
      <div className="fix-head">
        <Checkbox
          label={t('fixes/preview.kind', { kind: name, n: count(items.length) })}
          checked={wanted === items.length}
          indeterminate={wanted > 0 && wanted < items.length}
          onChange={() => choose(items, wanted < items.length)}
        />
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-label={t(open ? 'fixes/preview.collapse' : 'fixes/preview.expand', { kind: name })}
          onClick={() => setOpen(!open)}
        >
          {open ? '▾' : '▸'}
        </button>
      </div>
      {open && (
        <ul aria-label={t('fixes/preview.list', { kind: name })}>
          {items.slice(0, MOST_ROWS).map((item) => (
            <Row key={fixKey(item.fix)} item={item} out={out} choose={choose} select={select} />
          ))}
        </ul>
      )}
      {open && items.length > MOST_ROWS && (
        <p className="quiet">{t('fixes/preview.more', { n: count(items.length - MOST_ROWS) })}</p>
      )}
    </div>
  );
}

function Row({
  item,
  out,
  choose,
  select,
}: { readonly item: FixItem } & Pick<Props, 'out' | 'choose' | 'select'>) {
  const { fix } = item;
  const [place, before, after] = [fixPlace(fix), beforeText(fix), afterText(fix)];
  return (
    <li>
      <Checkbox
        checked={!out.has(fixKey(fix))}
        ariaLabel={t('fixes/preview.change', { place, column: fix.spec.name, before, after })}
        onChange={(_, on) => choose([item], on === true)}
      />
      <div>
        <button
          type="button"
          className="link"
          aria-label={t('fixes/preview.select', { place })}
          onClick={() => select({ sheet: fix.sheet, row: fix.row, column: fix.column, rows: 1, columns: 1 })}
        >
          {place}
        </button>{' '}
        <span className="quiet">
          {fix.spec.name}
          {fix.record !== undefined && ` · ${fix.record}`}
        </span>
        <div className="fix-change">
          <del>{before}</del> → <ins>{after}</ins>
        </div>
      </div>
    </li>
  );
}
