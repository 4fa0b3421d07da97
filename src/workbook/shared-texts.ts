import type { Cell } from '../domain/cell';

/**
 * Equal texts of a column as one. Hosts give every cell a text of its own, though a hundred thousand records name a few
 * thousand communities: as one they take a fraction of the memory, and a check spends less time on clearing it up.
 *
 * @returns a reader that is given the cells of a column in their order, and gives each back as it is to be kept
 */
export function sharedTexts(): (cell: Cell) => Cell {
  const known = new Map<string, string>();
  let cells = 0;
  return (cell) => {
    // Shorter texts are shared by the engine itself when it reads JSON.
    if (typeof cell !== 'string' || cell.length <= SHORT) return cell;
    if (cells > FIRST && known.size > cells * FEW_REPEATED) return cell;
    cells += 1;
    const shared = known.get(cell);
    if (shared === undefined && known.size < MOST) known.set(cell, cell);
    return shared ?? cell;
  };
}

const SHORT = 10;
/** After so many texts, a column in which more than this share are different is read as it comes. */
const FIRST = 4096;
const FEW_REPEATED = 0.75;
/** More different texts are not kept in mind. */
const MOST = 65_536;
