import type { Finding } from '../../../rules/finding';

/** For which findings a reason is given at once. */
export type Scope = 'one' | 'unit' | 'shown';

/** The soft findings of the chosen one's rule that a scope takes in; the chosen one is always among them. */
export function inScope(
  scope: Scope,
  chosen: Finding,
  all: readonly Finding[],
  shown: readonly Finding[],
): readonly Finding[] {
  if (scope === 'one') return [chosen];
  const list = scope === 'unit' ? all.filter(({ unit }) => unit === chosen.unit) : shown;
  const same = list.filter(({ rule, severity }) => rule === chosen.rule && severity === 'soft');
  return same.includes(chosen) ? same : [chosen, ...same];
}
