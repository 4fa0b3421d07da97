import { DefaultButton, PrimaryButton } from '@fluentui/react';
import { useMemo, useState } from 'react';
import { t } from '../../locale';
import { FIX_KINDS, fixKey, type FixKind } from '../../rules/fixes';
import type { FixItem, FixPlan } from '../../workbook/fixes';
import type { CellRange } from '../../workbook/port';
import { count } from '../words';
import { KindGroup } from './KindGroup';
import { LeftList } from './LeftList';
import type { FixesHandle } from './use-fixes';

interface Props {
  readonly plan: FixPlan;
  readonly handle: FixesHandle;
  select(range: CellRange): void;
}

/** A short list is shown whole; a long one kind by kind. */
const SHORT = 20;

/** What would be corrected, kind by kind, with a choice of kinds and cells, and the button that does it. */
export function PreviewView({ plan: { items, left }, handle, select }: Props) {
  const [out, setOut] = useState<ReadonlySet<string>>(new Set());
  const groups = useMemo(() => groupsOf(items), [items]);
  const chosen = items.filter(({ fix }) => !out.has(fixKey(fix)));
  const choose = (some: readonly FixItem[], wanted: boolean): void => {
    const next = new Set(out);
    for (const { fix } of some) {
      if (wanted) next.delete(fixKey(fix));
      else next.add(fixKey(fix));
    }
    setOut(next);
  };
  const n = count(chosen.length);
  return (
    <>
      <p role="status">{headOf(items.length, n)}</p>
      {items.length > 0 && <p className="quiet">{t('fixes/preview.certain')}</p>}
      {groups.map(([kind, some]) => (
        <KindGroup
          key={kind}
          kind={kind}
          items={some}
          out={out}
          open={items.length <= SHORT}
          choose={choose}
          select={select}
        />
      ))}
      <LeftList left={left} />
      <div className="toolbar next">
        {items.length > 0 && (
          <PrimaryButton
            text={t('fixes/preview.confirm', { n })}
            disabled={chosen.length === 0}
            onClick={() => handle.confirm(chosen)}
          />
        )}
        <DefaultButton
          text={t(items.length > 0 ? 'fixes/preview.cancel' : 'fixes/preview.close')}
          onClick={handle.close}
        />
      </div>
    </>
  );
}

function headOf(all: number, n: string): string {
  if (all === 0) return t('fixes/preview.nothing');
  return all === 1 ? t('fixes/preview.single') : t('fixes/preview.head', { n, all: count(all) });
}

const groupsOf = (items: readonly FixItem[]): [FixKind, readonly FixItem[]][] =>
  FIX_KINDS.map((kind): [FixKind, readonly FixItem[]] => [
    kind,
    items.filter(({ fix }) => fix.kind === kind),
  ]).filter(([, some]) => some.length > 0);
