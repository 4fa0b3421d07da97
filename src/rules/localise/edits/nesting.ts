import { combine, type Row, rowsOf, variable } from '../solve/row';

/** A count of records by its criteria, each as column and criterion. */
export interface Count {
  readonly index: number;
  readonly criteria: readonly string[];
}

/** Edits that hold of counts of the same records whatever the records are. */
export function nestingOf(counts: readonly Count[]): Row[] {
  const rows: Row[] = [];
  for (const some of counts) {
    for (const all of counts) {
      if (some === all || !isPart(all.criteria, some.criteria)) continue;
      rows.push(...rowsOf(variable(some.index), '<=', variable(all.index)));
      const [extra, ...more] = some.criteria.filter((criterion) => !all.criteria.includes(criterion));
      if (more.length > 0 || opposite(extra) === extra) continue;
      const rest = counts.find(({ criteria }) => isSame(criteria, [...all.criteria, opposite(extra)]));
      if (!rest) continue;
      rows.push(...rowsOf(combine(variable(some.index), variable(rest.index)), '=', variable(all.index)));
    }
  }
  return rows;
}

const isPart = (part: readonly string[], whole: readonly string[]): boolean =>
  part.length < whole.length && part.every((criterion) => whole.includes(criterion));

const isSame = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((criterion) => b.includes(criterion));

/** `"<>1*"` for `"1*"`; a criterion that begins with another comparison has none here. */
function opposite(criterion: string): string {
  const [column, asked = ''] = criterion.split('\u0002');
  return /^"[^<>=]/.test(asked) ? `${column}\u0002"<>${asked.slice(1)}` : criterion;
}
