import { type Cell, isError } from '../../domain/cell';
import { toBoolean } from './coerce';
import type { Node } from './nodes';
import { ifCells } from './functions/logic';
import { lift } from './lift';
import { at, Grid, PerRecord, type Value } from './value';

/**
 * IF whose branches are evaluated only for the records that take them: what follows a cheap test (is it text?)
 * is then not worked out for everybody.
 */
export function lazyIf(nodes: readonly Node[]): Node {
  const [condition, yes, no] = nodes;
  return {
    perRecord: true,
    evaluate: (records) => {
      const test = condition.evaluate(records);
      const out = new Array<Cell | Grid>(records.length);
      const taken: [number[], number[]] = [[], []];
      for (let n = 0; n < records.length; n += 1) {
        const cell = at(test, n);
        // A rectangle of conditions has no one branch to take.
        if (cell instanceof Grid) return eager(nodes, records);
        const truth = toBoolean(cell);
        if (isError(truth)) out[n] = truth;
        else taken[truth ? 0 : 1].push(n);
      }
      fill(out, taken[0], records, yes);
      if (no) fill(out, taken[1], records, no);
      else for (const n of taken[1]) out[n] = false;
      return new PerRecord(out);
    },
  };
}

function fill(
  out: (Cell | Grid)[],
  places: readonly number[],
  records: readonly number[],
  branch: Node,
): void {
  if (places.length === 0) return;
  const value = branch.evaluate(places.length === records.length ? records : places.map((n) => records[n]));
  // A blank that IF hands on is 0, as in Excel.
  for (let i = 0; i < places.length; i += 1) out[places[i]] = at(value, i) ?? 0;
}

const eager = (nodes: readonly Node[], records: readonly number[]): Value =>
  lift(
    ifCells,
    nodes.map((node) => node.evaluate(records)),
  );
