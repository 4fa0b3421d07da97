import { cellsOf, rangeOf } from './areas';
import type { Rect } from './areas';
import { supports } from './host';

/** Questions of one sync; each costs about 500 bytes. */
const ASKED_PER_SYNC = 2_000;

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** Excel tells of spills from ExcelApi 1.12 on; one without it has no dynamic arrays either. */
export const knowsSpills = (): boolean => supports('1.12');

/** What of a range has to do with spills: `hasSpill`, null when some cells have. Load it with `SPILL_PROPERTY`. */
export const SPILL_PROPERTY = 'hasSpill';

/** The areas of more than one cell that formulas in these cells spill to. */
export async function spillsOf(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  anchors: readonly Place[],
): Promise<Rect[]> {
  const found: Rect[] = [];
  for (let start = 0; start < anchors.length; start += ASKED_PER_SYNC) {
    const asked = anchors
      .slice(start, start + ASKED_PER_SYNC)
      .map(({ row, column }) =>
        rangeOf(sheet, { row, column, rows: 1, columns: 1 }).getSpillingToRangeOrNullObject().load(PLACE),
      );
    // Bounded requests: thousands of ranges in one would pass Excel's 5 MB.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    found.push(...asked.flatMap(rectOf));
  }
  return found;
}

/**
 * The spilled areas that these cells are part of. Cells of an area that is known already are not asked about, so the
 * cells of one large spill cost one question or two.
 */
export async function spillsAround(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Place[],
  known: readonly Rect[],
): Promise<Rect[]> {
  const covered = new Cover(known);
  const found: Rect[] = [];
  let open = cells.filter((cell) => !covered.has(cell));
  for (let most = FIRST_ASKED; open.length > 0; most = ASKED_PER_SYNC) {
    const asked = open
      .slice(0, most)
      .map(({ row, column }) =>
        rangeOf(sheet, { row, column, rows: 1, columns: 1 })
          .getSpillParentOrNullObject()
          .getSpillingToRangeOrNullObject()
          .load(PLACE),
      );
    // As above.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    const areas = asked.flatMap(rectOf);
    covered.add(areas);
    found.push(...areas);
    open = open.slice(most).filter((cell) => !covered.has(cell));
  }
  return unique(found);
}

/** Few at first: they often belong to one area. */
const FIRST_ASKED = 20;

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

function rectOf(range: Excel.Range): Rect[] {
  if (range.isNullObject || range.rowCount * range.columnCount <= 1) return [];
  const { rowIndex: row, columnIndex: column, rowCount: rows, columnCount: columns } = range;
  return [{ row, column, rows, columns }];
}

const unique = (rects: readonly Rect[]): Rect[] => [
  ...new Map(rects.map((rect) => [`${rect.row}:${rect.column}`, rect])).values(),
];

/** Which cells some rectangles cover. */
export class Cover {
  private readonly cells = new Set<string>();

  /** @param which whether the first cell of each, which holds the formula, is counted in. */
  constructor(rects: readonly Rect[] = [], which: 'whole' | 'without anchors' = 'whole') {
    this.add(rects);
    if (which === 'whole') return;
    for (const { row, column } of rects) this.cells.delete(`${row}:${column}`);
  }

  add(rects: readonly Rect[]): void {
    for (const rect of rects) for (const { row, column } of cellsOf(rect)) this.cells.add(`${row}:${column}`);
  }

  has({ row, column }: Place): boolean {
    return this.cells.has(`${row}:${column}`);
  }
}
