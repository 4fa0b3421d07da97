import type { SheetSpec, Template } from '../../returns/template';
import type { SheetInfo, WorkbookPort } from '../port';
import { HEADER_ROWS, label } from './header';
import { ColumnNames } from './names';
import { readAll, type Progress } from './table';

/**
 * The worksheets that are not read and whose header is that of a sheet of the template, by that sheet: a copy beside
 * it, or the lists of several streets of which none bears its name. Only their first rows are looked at.
 */
export async function unreadSheets(
  port: WorkbookPort,
  { sheets: specs }: Template,
  sheets: readonly SheetInfo[],
  { signal }: Progress,
): Promise<Map<SheetSpec, string[]>> {
  const known = specs
    .filter(({ layout }) => layout === 'table')
    .map((spec) => [spec, new ColumnNames(spec)] as const);
  const unread = new Map<SheetSpec, string[]>();
  for (const { name, used, hidden } of sheets) {
    if (hidden || !used) continue;
    const rows = { ...used, rows: Math.min(used.rows, HEADER_ROWS) };
    const { values } = await readAll(port, rows, { signal, rowsRead: () => undefined });
    const labels = values.map((row) => row.flatMap((cell) => label(cell)?.folded ?? []));
    const [best] = known
      .map(([spec, names]) => ({ spec, share: mostNames(labels, names) / spec.columns.length }))
      .sort((a, b) => b.share - a.share);
    if (best && best.share >= LEAST_SHARE) unread.set(best.spec, [...(unread.get(best.spec) ?? []), name]);
  }
  return unread;
}

/** Of a sheet's columns; sheets of other kinds have some of the names too. */
const LEAST_SHARE = 0.5;

/** How many of a sheet's columns one row names, or two that lie together. */
function mostNames(rows: readonly (readonly string[])[], names: ColumnNames): number {
  const found = rows.map((row) => row.flatMap((folded) => names.any(folded) ?? []));
  return Math.max(0, ...found.map((row, n) => new Set([...row, ...(found[n + 1] ?? [])]).size));
}
