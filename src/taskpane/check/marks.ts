import type { Finding } from '../../rules/finding';
import type { Mark } from '../../workbook/port';

type Severity = Mark['severity'];

/**
 * Marks for the cells of findings: each cell once, hard where any finding on it is hard, cells one below the other
 * joined into one range. One range per run keeps Excel quick where one per cell took half a minute (js#12).
 */
export function marksOf(findings: readonly Finding[]): Mark[] {
  // sheet → column → row → severity
  const sheets = new Map<string, Map<number, Map<number, Severity>>>();
  for (const { sheet, severity, cells } of findings) {
    const columns = getOr(sheets, sheet, () => new Map<number, Map<number, Severity>>());
    for (const { row, column } of cells) {
      const rows = getOr(columns, column, () => new Map<number, Severity>());
      if (severity === 'hard' || !rows.has(row)) rows.set(row, severity);
    }
  }
  const marks: Mark[] = [];
  for (const [sheet, columns] of sheets) {
    for (const [column, rows] of [...columns].sort(([a], [b]) => a - b))
      marks.push(...runs(sheet, column, rows));
  }
  return marks;
}

function runs(sheet: string, column: number, rows: ReadonlyMap<number, Severity>): Mark[] {
  const found: { first: number; last: number; severity: Severity }[] = [];
  for (const [row, severity] of [...rows].sort(([a], [b]) => a - b)) {
    const run = found.at(-1);
    if (run && run.last === row - 1 && run.severity === severity) run.last = row;
    else found.push({ first: row, last: row, severity });
  }
  return found.map(({ first, last, severity }) => ({
    range: { sheet, row: first, column, rows: last - first + 1, columns: 1 },
    severity,
  }));
}

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
