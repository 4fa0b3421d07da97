/**
 * Communities of both periods that can only be compared together: one and the same, those that were merged with what
 * they became, one that was split with its parts.
 */
export interface Comparable {
  /** The group of a community of this period; a group is named by its smallest code of this period. */
  readonly ofNow: ReadonlyMap<string, string>;
  /** The group of a community of last period; none for one that nothing took the place of. */
  readonly ofLast: ReadonlyMap<string, string>;
  /** How many communities of last and of this period are in a group. */
  readonly sizes: ReadonlyMap<string, { readonly last: number; readonly now: number }>;
}

/** @param heirs for each community of last period those of this period that took its place */
export function comparable(heirs: ReadonlyMap<string, readonly string[]>): Comparable {
  const leader = new Map<string, string>();
  const find = (node: string): string => {
    let root = node;
    for (let up = leader.get(root); up !== undefined && up !== root; up = leader.get(root)) root = up;
    return root;
  };
  // The smaller code leads, so that the order of records does not matter.
  const join = (a: string, b: string): void => {
    const [x, y] = [find(a), find(b)];
    if (x < y) leader.set(y, x);
    else if (y < x) leader.set(x, y);
  };
  for (const codes of heirs.values()) for (const code of codes) join(codes[0] as string, code);
  const ofLast = new Map<string, string>();
  const ofNow = new Map<string, string>();
  const sizes = new Map<string, { last: number; now: number }>();
  const size = (group: string): { last: number; now: number } => {
    const known = sizes.get(group) ?? { last: 0, now: 0 };
    sizes.set(group, known);
    return known;
  };
  for (const [code, [first]] of heirs) {
    if (first === undefined) continue;
    ofLast.set(code, find(first));
    size(find(first)).last += 1;
  }
  for (const codes of heirs.values()) {
    for (const code of codes) {
      if (ofNow.has(code)) continue;
      ofNow.set(code, find(code));
      size(find(code)).now += 1;
    }
  }
  return { ofNow, ofLast, sizes };
}
