import type { Row } from './rows';

/** What a key does in the tree: go to a row, or fold or open a group. */
export type TreeMove = { readonly go: number } | { readonly fold: string; readonly folded: boolean };

/**
 * Keys of a tree, as the ARIA authoring practices give them.
 *
 * @param at Index of the active row; −1 when there is none yet.
 * @param page Rows to jump for Page Up and Page Down.
 * @returns null for a key that is none of the tree's.
 */
export function treeMove(key: string, rows: readonly Row[], at: number, page: number): TreeMove | null {
  const last = rows.length - 1;
  if (last < 0) return null;
  const go = (index: number): TreeMove => ({ go: Math.max(0, Math.min(last, index)) });
  const row: Row | undefined = rows[at];
  switch (key) {
    case 'ArrowDown':
      return go(at + 1);
    case 'ArrowUp':
      return go(at - 1);
    case 'PageDown':
      return go(at + page);
    case 'PageUp':
      return go(at - page);
    case 'Home':
      return go(0);
    case 'End':
      return go(last);
    case 'ArrowRight':
      if (!row || row.kind === 'finding') return null;
      return row.open ? go(at + 1) : { fold: row.key, folded: false };
    case 'ArrowLeft': {
      if (!row) return null;
      if (row.kind !== 'finding' && row.open) return { fold: row.key, folded: true };
      if (row.kind === 'sheet') return null;
      return go(rows.findIndex((other) => other.key === row.parent));
    }
    case 'Enter':
    case ' ':
      if (!row) return null;
      return row.kind === 'finding' ? go(at) : { fold: row.key, folded: row.open };
    default:
      return null;
  }
}
