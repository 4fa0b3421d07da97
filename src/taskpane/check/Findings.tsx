import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import { t } from '../../locale';
import type { Finding, FindingCell, FindingRange } from '../../rules/finding';
import type { CellRange } from '../../workbook/port';
import { Counts } from './Counts';
import type { Checked } from './check-state';
import { useCopy } from './copy/use-copy';
import { Filters } from './Filters';
import { CheckedCard } from './localise/context';
import { FindingDetail } from './FindingDetail';
import { FindingTree } from './FindingTree';
import { KeyHelp } from './KeyHelp';
import { type ListKey, listKey } from './list-keys';
import { ListTools } from './ListTools';
import { ReasonEditor } from './reasons/ReasonEditor';
import { CarryReasons } from './reasons/CarryReasons';
import { SubmissionLine } from './reasons/SubmissionLine';
import type { ReasonsHandle } from './reasons/use-reasons';
import { regroup } from './regroup';
import {
  countFindings,
  filterGroups,
  findingRows,
  initialFold,
  visibleRows,
  withinGroup,
  type FindingRow,
  type Row,
} from './rows';
import { targetOf } from './target';
import { initialView, viewReducer } from './view-state';

interface Props {
  readonly checked: Checked;
  readonly reasons: ReasonsHandle;
  select(range: CellRange): void;
}

/** Results of a check: counts, filter, the tree, and the card of the chosen finding. */
export function Findings({ checked, reasons, select }: Props) {
  const { groups, result } = checked;
  const { explanations } = reasons;
  const [view, dispatch] = useReducer(viewReducer, groups, (all) => ({
    ...initialView,
    folded: initialFold(all),
  }));
  useEffect(() => dispatch({ type: 'reset', folded: initialFold(groups) }), [groups]);
  const [help, setHelp] = useState(false);
  const [asked, setAsked] = useState(0);
  const [refused, setRefused] = useState(false);
  const tree = useRef<HTMLDivElement>(null);

  // Typing stays quick: the list follows the search a moment later.
  const text = useDeferredValue(view.text);
  const { severity, sheet, rule, unit, state } = view;
  const stateOf = useCallback((finding: Finding) => explanations.of(finding).state, [explanations]);
  const regrouped = useMemo(() => regroup(groups, view.by), [groups, view.by]);
  const filtered = useMemo(
    () => filterGroups(regrouped, { text, severity, sheet, rule, unit, state }, stateOf),
    [regrouped, text, severity, sheet, rule, unit, state, stateOf],
  );
  const rows = useMemo(() => visibleRows(filtered, view.folded), [filtered, view.folded]);
  const walk = useMemo(() => findingRows(filtered), [filtered]);
  const shown = useMemo(() => walk.map((row) => row.item.finding), [walk]);
  const units = useMemo(() => unitsOf(result.findings), [result]);
  const place = useMemo(() => new Map(walk.map((row, index) => [row.item.id, index])), [walk]);
  const index = view.selected === null ? -1 : (place.get(view.selected) ?? -1);
  // The card goes with its finding when a filter hides that, unless it only left because it was explained.
  const isKept = useMemo(
    () =>
      view.selected !== null &&
      (index >= 0 ||
        findingRows(
          filterGroups(regrouped, { text, severity, sheet, rule, unit, state: null }, stateOf),
        ).some(({ item }) => item.id === view.selected)),
    [view.selected, index, regrouped, text, severity, sheet, rule, unit, stateOf],
  );
  const chosen = isKept && view.selected !== null ? result.findings[view.selected] : undefined;
  const group = useMemo(() => withinGroup(filtered, view.active), [filtered, view.active]);
  const { copied, copy } = useCopy(explanations.of, checked.ruleOf);

  // Once explained, a finding may fall out of the list: the next one is then where it was.
  const lastIndex = useRef(-1);
  if (index >= 0) lastIndex.current = index;

  const choose = useCallback(
    (row: FindingRow) => {
      dispatch({ type: 'select', id: row.item.id, key: row.key, within: [row.sheetKey, row.parent] });
      setAsked(0);
      setRefused(false);
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
      const fallen = index < 0 && view.selected !== null && lastIndex.current >= 0;
      const next = fallen
        ? lastIndex.current - (by === 1 ? 0 : 1)
        : index < 0
          ? by === 1
            ? 0
            : walk.length - 1
          : index + by;
      if (walk[next]) choose(walk[next]);
    },
    [index, view.selected, walk, choose],
  );
  const onKey = (key: ListKey) => {
    if (key === 'next') step(1);
    else if (key === 'previous') step(-1);
    else if (key === 'help') setHelp(true);
    else if (key === 'copy') copy(chosen ? [chosen] : group);
    else if (chosen?.severity === 'soft') setAsked(asked + 1);
    else setRefused(chosen !== undefined);
  };
  useListKeys(onKey);

  const card = useMemo(() => ({ checked, select }), [checked, select]);
  const show = (place?: FindingCell | FindingRange) => {
    if (!chosen) return;
    select(place ? { sheet: chosen.sheet, rows: 1, columns: 1, ...place } : targetOf(chosen));
  };

  return (
    <>
      <Counts
        checked={checked}
        severity={view.severity}
        select={select}
        onSeverity={(severity) => dispatch({ type: 'severity', severity })}
      />
      <SubmissionLine reasons={reasons} />
      <CarryReasons reasons={reasons} />
      <Filters
        groups={groups}
        units={units}
        view={view}
        shown={countFindings(filtered)}
        total={result.findings.length}
        dispatch={dispatch}
      />
      <ListTools
        by={view.by}
        one={chosen ? 1 : 0}
        group={group.length}
        shown={shown.length}
        copied={copied}
        busy={reasons.busy}
        onBy={(by) => dispatch({ type: 'by', by })}
        onCopy={(what) => copy(what === 'shown' ? shown : what === 'group' || !chosen ? group : [chosen])}
        onList={reasons.list}
        onHelp={() => setHelp(true)}
      />
      {rows.length === 0 ? (
        <p className="empty">{t('pane/list.noMatch')}</p>
      ) : (
        <FindingTree
          rows={rows}
          active={view.active}
          selected={view.selected}
          treeRef={tree}
          stateOf={stateOf}
          onGo={go}
          onFold={fold}
        />
      )}
      {chosen && (
        <CheckedCard.Provider value={card}>
          <FindingDetail
            finding={chosen}
            position={index + 1}
            total={walk.length}
            onShow={show}
            onStep={step}
            onClose={() => dispatch({ type: 'close' })}
          >
            {chosen.severity === 'soft' ? (
              <ReasonEditor
                finding={chosen}
                all={result.findings}
                shown={shown}
                reasons={reasons}
                asked={asked}
                onLeave={() => tree.current?.focus()}
              />
            ) : (
              <p role="status" className="reason-hint">
                {refused ? t('reasons/refused.hard') : ''}
              </p>
            )}
          </FindingDetail>
        </CheckedCard.Provider>
      )}
      <KeyHelp hidden={!help} onClose={() => setHelp(false)} />
    </>
  );
}

/** Names in the order in which findings bring them. */
const unitsOf = (findings: readonly Finding[]): readonly string[] => [
  ...new Set(findings.flatMap(({ unit }) => unit ?? [])),
];

/** Keys of the list, from anywhere in the pane. */
function useListKeys(onKey: (key: ListKey) => void): void {
  const newest = useRef(onKey);
  useEffect(() => {
    newest.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = listKey(event);
      if (!key) return;
      event.preventDefault();
      newest.current(key);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
