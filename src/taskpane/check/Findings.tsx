import { useCallback, useDeferredValue, useEffect, useMemo, useReducer } from 'react';
import { t } from '../../locale';
import type { FindingCell } from '../../rules/finding';
import type { CellRange } from '../../workbook/port';
import { Counts } from './Counts';
import type { Checked } from './check-state';
import { Filters } from './Filters';
import { FindingDetail } from './FindingDetail';
import { FindingTree } from './FindingTree';
import {
  countFindings,
  filterGroups,
  findingRows,
  initialFold,
  visibleRows,
  type FindingRow,
  type Row,
} from './rows';
import { targetOf } from './target';
import { initialView, viewReducer } from './view-state';

interface Props {
  readonly checked: Checked;
  select(range: CellRange): void;
}

/** Results of a check: counts, filter, the tree, and the card of the chosen finding. */
export function Findings({ checked, select }: Props) {
  const { groups, result } = checked;
  const [view, dispatch] = useReducer(viewReducer, groups, (all) => ({
    ...initialView,
    folded: initialFold(all),
  }));
  useEffect(() => dispatch({ type: 'reset', folded: initialFold(groups) }), [groups]);

  // Typing stays quick: the list follows the search a moment later.
  const text = useDeferredValue(view.text);
  const filtered = useMemo(
    () => filterGroups(groups, { text, severity: view.severity, sheet: view.sheet, rule: view.rule }),
    [groups, text, view.severity, view.sheet, view.rule],
  );
  const rows = useMemo(() => visibleRows(filtered, view.folded), [filtered, view.folded]);
  const walk = useMemo(() => findingRows(filtered), [filtered]);
  const place = useMemo(() => new Map(walk.map((row, index) => [row.item.id, index])), [walk]);
  const chosen = view.selected === null ? undefined : result.findings[view.selected];
  const index = view.selected === null ? -1 : (place.get(view.selected) ?? -1);

  const choose = useCallback(
    (row: FindingRow) => {
      dispatch({ type: 'select', id: row.item.id, key: row.key, within: [row.sheetKey, row.parent] });
      select(targetOf(row.item.finding));
    },
    [select],
  );
  const go = useCallback(
    (row: Row) => (row.kind === 'finding' ? choose(row) : dispatch({ type: 'focus', key: row.key })),
    [choose],
  );
  const fold = useCallback((key: string, folded: boolean) => dispatch({ type: 'fold', key, folded }), []);
  const step = useCallback(
    (by: 1 | -1) => {
      const next = index < 0 ? (by === 1 ? 0 : walk.length - 1) : index + by;
      if (walk[next]) choose(walk[next]);
    },
    [index, walk, choose],
  );
  useStepKeys(step);

  const show = (cell?: FindingCell) => {
    if (!chosen) return;
    select(cell ? { sheet: chosen.sheet, ...cell, rows: 1, columns: 1 } : targetOf(chosen));
  };

  return (
    <>
      <Counts
        result={result}
        severity={view.severity}
        onSeverity={(severity) => dispatch({ type: 'severity', severity })}
      />
      <Filters
        groups={groups}
        view={view}
        shown={countFindings(filtered)}
        total={result.findings.length}
        dispatch={dispatch}
      />
      {rows.length === 0 ? (
        <p className="empty">{t('pane/list.noMatch')}</p>
      ) : (
        <FindingTree rows={rows} active={view.active} selected={view.selected} onGo={go} onFold={fold} />
      )}
      {chosen && (
        <FindingDetail
          finding={chosen}
          position={index + 1}
          total={walk.length}
          onShow={show}
          onStep={step}
          onClose={() => dispatch({ type: 'close' })}
        />
      )}
    </>
  );
}

/** F8 and Shift+F8, Alt+↓ and Alt+↑: next and previous finding from anywhere in the pane. */
function useStepKeys(step: (by: 1 | -1) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const arrow = event.altKey && !event.ctrlKey && !event.metaKey;
      const by =
        event.key === 'F8'
          ? event.shiftKey
            ? -1
            : 1
          : arrow && event.key === 'ArrowDown'
            ? 1
            : arrow && event.key === 'ArrowUp'
              ? -1
              : 0;
      // Alt+↓ opens a drop-down where one has the focus.
      if (by === 0 || (arrow && event.target instanceof Element && event.target.closest('[role=combobox]')))
        return;
      event.preventDefault();
      step(by);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [step]);
}
