import {
  createContext,
  forwardRef,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  type HTMLAttributes,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { VariableSizeList, type ListChildComponentProps, type ListOnItemsRenderedProps } from 'react-window';
import { t } from '../../locale';
import type { Finding } from '../../rules/finding';
import type { FindingState } from '../../rules/reasons/explain';
import { useHeight } from '../use-height';
import { FindingRow } from './FindingRow';
import type { Row } from './rows';
import { treeMove } from './tree-keys';

interface Props {
  readonly rows: readonly Row[];
  readonly active: string | null;
  readonly selected: number | null;
  readonly treeRef: RefObject<HTMLDivElement>;
  stateOf(finding: Finding): FindingState;
  onGo(row: Row): void;
  onFold(key: string, folded: boolean): void;
}

/** Heights of rows in pixels, as in check.css. */
const HEIGHT = { sheet: 32, rule: 48, finding: 48 } as const;
const PAGE_OVERLAP = 1;

interface RowData {
  readonly rows: readonly Row[];
  readonly active: string | null;
  readonly selected: number | null;
  readonly stateOf: (finding: Finding) => FindingState;
  readonly idOf: (key: string) => string;
  readonly onPress: (row: Row) => void;
}

/**
 * Findings by sheet and rule as a tree of which only the visible rows exist. The tree itself keeps the focus and
 * names the active row; each row says its level and place, so that screen readers count right although the other
 * rows are not there.
 */
export function FindingTree({ rows, active, selected, treeRef: tree, stateOf, onGo, onFold }: Props) {
  const [box, height] = useHeight<HTMLDivElement>(320);
  const list = useRef<VariableSizeList<RowData>>(null);
  const prefix = useId();
  const keys = useMemo(() => new Map(rows.map((row, index) => [row.key, index])), [rows]);
  const at = active === null ? -1 : (keys.get(active) ?? -1);
  const idOf = useCallback((key: string) => `${prefix}${key.replace(/\s/g, '_')}`, [prefix]);

  // New rows, new heights: before drawing, or the list would be drawn once with the old ones.
  const drawn = useRef(rows);
  if (drawn.current !== rows) {
    drawn.current = rows;
    list.current?.resetAfterIndex(0, false);
  }
  useEffect(() => {
    if (at >= 0) list.current?.scrollToItem(at, 'auto');
  }, [at, rows]);

  const press = useCallback(
    (row: Row) => {
      if (row.kind === 'finding') onGo(row);
      else onFold(row.key, row.open);
    },
    [onGo, onFold],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor(height / HEIGHT.finding) - PAGE_OVERLAP);
    const move = treeMove(event.key, rows, at, page);
    if (!move) return;
    event.preventDefault();
    if ('go' in move) onGo(rows[move.go]);
    else onFold(move.fold, move.folded);
  };

  // A row that is scrolled out of sight does not exist, and must not be named. Set on the element, not in state:
  // scrolling is no reason to draw the tree again.
  const drawnRange = useRef([0, -1]);
  const nameActive = useCallback(() => {
    const [first, last] = drawnRange.current;
    if (active !== null && at >= first && at <= last) {
      tree.current?.setAttribute('aria-activedescendant', idOf(active));
    } else {
      tree.current?.removeAttribute('aria-activedescendant');
    }
  }, [active, at, idOf, tree]);
  useEffect(nameActive);
  const onDrawn = ({ overscanStartIndex, overscanStopIndex }: ListOnItemsRenderedProps) => {
    drawnRange.current = [overscanStartIndex, overscanStopIndex];
    nameActive();
  };

  const data: RowData = { rows, active, selected, stateOf, idOf, onPress: press };
  return (
    <div ref={box} className="tree-box">
      <TreeProps.Provider value={{ onKeyDown, 'aria-describedby': `${prefix}keys` }}>
        <VariableSizeList
          ref={list}
          outerRef={tree}
          outerElementType={TreeElement}
          height={height}
          width="100%"
          itemCount={rows.length}
          itemSize={(index) => HEIGHT[rows[index].kind]}
          itemKey={(index) => rows[index].key}
          estimatedItemSize={HEIGHT.finding}
          itemData={data}
          overscanCount={6}
          onItemsRendered={onDrawn}
        >
          {renderRow}
        </VariableSizeList>
      </TreeProps.Provider>
      <span id={`${prefix}keys`} hidden>
        {t('pane/list.keys')}
      </span>
    </div>
  );
}

const TreeProps = createContext<HTMLAttributes<HTMLDivElement>>({});

/** The list's scrolling element is the tree: rows are its children, with nothing focusable between. */
const TreeElement = forwardRef<HTMLDivElement, HTMLAttributes<HTMLDivElement>>(
  function TreeElement(props, ref) {
    return (
      <div
        {...props}
        {...useContext(TreeProps)}
        ref={ref}
        role="tree"
        tabIndex={0}
        className="tree"
        aria-label={t('pane/list.label')}
      />
    );
  },
);

function renderRow({ index, style, data }: ListChildComponentProps<RowData>) {
  const row = data.rows[index];
  return (
    <FindingRow
      row={row}
      id={data.idOf(row.key)}
      style={style}
      active={row.key === data.active}
      selected={row.kind === 'finding' && row.item.id === data.selected}
      state={row.kind === 'finding' ? data.stateOf(row.item.finding) : undefined}
      onPress={data.onPress}
    />
  );
}
