import { type Cell, isError, type Matrix } from '../cell';
import { countLevels, levelShare } from './counts';

/** How far "local" reaches; every scope includes the nearer ones. */
export const SCOPES = ['本社区', '本街道', '本区'] as const;
export type Scope = (typeof SCOPES)[number];

/** Share of the classified cells that lie within a scope; `#DIV/0!` when no cell is classified. */
export function localRate(levels: Matrix, scope: Scope): Cell {
  const counts = countLevels(levels);
  if (isError(counts)) return counts;
  let within = 0;
  for (let level = 1; level <= SCOPES.indexOf(scope) + 1; level++) within += counts[level] as number;
  return levelShare(within, counts);
}
