import { isBlank } from '../../domain/cell';
import type { Finding } from '../finding';
import type { Steps } from '../language';
import { NOT_CALCULATED } from '../structure';
import type { Gap } from './gap';

/** Findings looked at in one step. */
const BATCH = 2048;

/** For each cause, the rows at which a finding names its cell; for blank cells, as blank or as not calculated. */
export function* namedCells(
  gaps: readonly Gap[],
  findings: readonly Finding[],
): Steps<readonly ReadonlySet<number>[]> {
  const named = gaps.map(() => new Set<number>());
  const at = new Map<string, number[]>();
  gaps.forEach(({ sheet, column }, n) => {
    if (column === undefined) return;
    const key = keyOf(sheet, column);
    at.set(key, [...(at.get(key) ?? []), n]);
  });
  for (const [n, { rule, sheet, cells, values }] of findings.entries()) {
    for (const { row, column } of cells) {
      for (const gap of at.get(keyOf(sheet, column)) ?? []) {
        const { kind, columns } = gaps[gap];
        const isKnown = kind !== 'blank' || rule === NOT_CALCULATED;
        if (isKnown || columns.some((name) => name in values && isBlank(values[name]))) {
          named[gap].add(row);
        }
      }
    }
    if (n % BATCH === BATCH - 1) yield;
  }
  return named;
}

const keyOf = (sheet: string, column: number): string => `${column}|${sheet}`;
