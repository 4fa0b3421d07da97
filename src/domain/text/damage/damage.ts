export type DamageKind =
  | 'fusedYear'
  | 'reversedRange'
  | 'maskedDigits'
  | 'pinyinResidue'
  | 'brokenCharacter'
  | 'pageNumber'
  | 'ocrSign'
  | 'doubtfulUnit'
  | 'strayUnit'
  | 'unpairedQuotes'
  | 'emptyList'
  | 'webResidue'
  | 'brokenLine'
  | 'respelledWord';

/** One place where a number or a text looks damaged, as data; `src/locale` has the words of each kind. */
export interface Damage {
  readonly kind: DamageKind;
  /** Where it begins, counted from 0 in UTF-16 units of the text looked at. */
  readonly at: number;
  /** The damaged piece as it stands there. */
  readonly found: string;
  /** What the piece almost certainly was; left out where only the original can tell. */
  readonly suggestion?: string;
  /** The year inside a number, where that is what looks wrong. */
  readonly year?: string;
}

/** Looks through a text for one kind of damage, in time that grows with its length and not faster. */
export type Detector = (text: string) => Damage[];

/** A detector that is one regular expression. */
export const matching =
  (pattern: RegExp, damage: (match: RegExpExecArray) => Omit<Damage, 'at'> | undefined): Detector =>
  (text) => {
    const found: Damage[] = [];
    for (const match of text.matchAll(pattern)) {
      const one = damage(match);
      if (one) found.push({ at: match.index, ...one });
    }
    return found;
  };
