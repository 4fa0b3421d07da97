import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { readCount } from '../numbers/read-number';

/** Age bands by their upper bounds, which belong to the band (以下、以上包括本数, Civil Code art. 1259). */
export interface AgeBands {
  readonly upper: readonly number[];
  /** One more than the bounds: the last is open. */
  readonly names: readonly string[];
}

/** 35岁及以下 / 36–45岁 / 46–55岁 / 56岁及以上, as in the national ledger of private non-enterprise units. */
export const DEFAULT_BOUNDS: readonly number[] = [35, 45, 55];

export function ageBands(upper: readonly number[]): AgeBands {
  const names = upper.map((bound, i) => {
    const lower = i === 0 ? undefined : (upper[i - 1] as number) + 1;
    if (lower === undefined) return `${bound}岁及以下`;
    return lower === bound ? `${bound}岁` : `${lower}–${bound}岁`;
  });
  names.push(`${(upper.at(-1) as number) + 1}岁及以上`);
  return { upper, names };
}

export function bandOf(age: number, bands: AgeBands): string {
  const { upper, names } = bands;
  let i = 0;
  while (i < upper.length && age > (upper[i] as number)) i++;
  return names[i] as string;
}

/** Bounds from a range, or from one text "30,40"; blanks are left out. They must be whole and ascending. */
export function readBands(range: Matrix | undefined): AgeBands | CellError {
  const cells = (range ?? [])
    .flat()
    .flatMap((cell): Cell[] => (typeof cell === 'string' ? cell.split(/[,，、;；\s]+/) : [cell]));
  const bounds: number[] = [];
  for (const cell of cells) {
    if (isBlank(cell)) continue;
    const bound = readCount(cell);
    if (isError(bound)) return bound;
    if (bounds.length > 0 && bound <= (bounds.at(-1) as number)) {
      return cellError('#VALUE!', 'bandsNotAscending', { found: bound, before: bounds.at(-1) as number });
    }
    bounds.push(bound);
  }
  return ageBands(bounds.length === 0 ? DEFAULT_BOUNDS : bounds);
}
