import type { DivisionChange } from './division-changes';

/** After these a community goes on under its own code as well, without a record that says so. */
const GOES_ON = new Set(['合并', '拆分']);

/**
 * Which communities of this period took the place of each one of last period: itself where nothing happened, none
 * where it was dissolved, several where it was split. Chains (A to B in March, B to C in July) are followed; a code
 * that was handed on (1 to 2, 2 to 3) is not.
 */
export function successors(
  last: Iterable<string>,
  now: ReadonlySet<string>,
  changes: readonly DivisionChange[],
): Map<string, readonly string[]> {
  const from = new Map<string, DivisionChange[]>();
  for (const change of changes) {
    if (change.from === '') continue;
    const known = from.get(change.from);
    if (known) known.push(change);
    else from.set(change.from, [change]);
  }
  const follow = (code: string, heirs: Set<string>, seen: Set<string>): void => {
    for (const { to } of from.get(code) ?? []) {
      if (now.has(to)) heirs.add(to);
      else if (to !== '' && !seen.has(to)) follow(to, heirs, seen.add(to));
    }
  };
  const result = new Map<string, readonly string[]>();
  for (const code of last) {
    const heirs = new Set<string>();
    const explained = from.get(code);
    if (now.has(code) && (!explained || explained.every(({ kind }) => GOES_ON.has(kind)))) heirs.add(code);
    follow(code, heirs, new Set([code]));
    result.set(code, [...heirs].sort());
  }
  return result;
}
