import type { Rows } from './rows';

/**
 * Why rules could not judge records:
 * - `blank`: cells that they need are empty, on the cover as well,
 * - `error`: cells that they need hold an error value,
 * - `text`: cells that the rule reads hold a text where the template asks for a number or a date,
 * - `unclear`: its own cells are filled in, and yet the formula gives neither TRUE nor FALSE: something is not found, or
 *   is blank in another record or on another sheet,
 * - `sheet`: a sheet that they look something up on was not handed in,
 * - `parameter`: parameters that they call have no value,
 * - `later`: they ask for what is known only once the return is submitted.
 */
export type GapKind = 'blank' | 'error' | 'text' | 'unclear' | 'sheet' | 'parameter' | 'later';

/** One cause for which rules could not judge, with all the places and all the rules. */
export interface Gap {
  readonly kind: GapKind;
  /** Worksheet of its cells; for `sheet` the one that is missing; empty for what is on none. */
  readonly sheet: string;
  /** Names of the columns (of `unclear` all that the rule reads), or of the parameters. */
  readonly columns: readonly string[];
  /** Zero-based sheet column of its cells, for `unclear` of the one to look at first; undefined where it has none. */
  readonly column?: number;
  /** Sheet rows of its cells. */
  readonly rows: Rows;
  /** Of these cells, those that a finding names already, as blank where they are. */
  readonly found: number;
  readonly rules: readonly GapRule[];
}

/** What a cause did to one rule; rules that share an id are one. */
export interface GapRule {
  readonly rule: string;
  /** Judgements that could not be made. */
  readonly times: number;
  /** Those of the cause's rows at which it could not judge; the same object where these are all. */
  readonly rows: Rows;
}

/** Judgements that a cause stood in the way of. */
export const timesOf = ({ rules }: Gap): number => rules.reduce((sum, { times }) => sum + times, 0);

/**
 * What is to be done about a cause: `open`, cells that nothing else speaks of; `found`, cells that all have a finding,
 * so that who mends it mends this too; `settings`, nothing that stands in the records.
 */
export type GapClass = 'open' | 'found' | 'settings';

/** In the order in which they are told. */
export const GAP_CLASSES: readonly GapClass[] = ['open', 'found', 'settings'];

export function gapClass({ kind, found, rows }: Gap): GapClass {
  if (kind === 'sheet' || kind === 'parameter' || kind === 'later') return 'settings';
  return rows.count > 0 && found === rows.count ? 'found' : 'open';
}
