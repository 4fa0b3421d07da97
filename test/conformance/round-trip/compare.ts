import type { Features } from './feature';

/** How a file came back: `saved as .xlsx`, … */
export type Route = 'saved as .xlsx' | 'by way of .ods' | 'converted without a window';

/** One place of one kind that reads differently; null where it is not there. */
export interface Change {
  /** What the file is. */
  readonly file: string;
  readonly route: Route;
  readonly feature: string;
  readonly place: string;
  readonly before: string | null;
  readonly after: string | null;
}

export interface Difference {
  /** Short name, printed with how often it was met. */
  readonly id: string;
  /** What LibreOffice does, since when or why, and what follows for a return. */
  readonly why: string;
  explains(change: Change): boolean;
}

export interface Kept {
  kept: number;
  readonly changed: Change[];
}

export function compareFeatures(
  { file, route }: Pick<Change, 'file' | 'route'>,
  before: Features,
  after: Features,
): Map<string, Kept> {
  const all = new Map<string, Kept>();
  for (const [feature, places] of before) {
    const found = after.get(feature) ?? new Map<string, string>();
    const result: Kept = { kept: 0, changed: [] };
    for (const place of new Set([...places.keys(), ...found.keys()])) {
      const change = {
        file,
        route,
        feature,
        place,
        before: places.get(place) ?? null,
        after: found.get(place) ?? null,
      };
      if (change.before === change.after) result.kept++;
      else result.changed.push(change);
    }
    all.set(feature, result);
  }
  return all;
}
