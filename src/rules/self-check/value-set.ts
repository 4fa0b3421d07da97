/** From one number to another; an end that is open does not belong to it. */
export interface Interval {
  readonly from: number;
  readonly fromOpen: boolean;
  readonly to: number;
  readonly toOpen: boolean;
  /** Only the whole numbers of it. */
  readonly whole?: true;
}

/**
 * Values that a cell may hold, or a part of a formula give: numbers, texts (in capitals, as Excel compares them;
 * `except` means all texts but these), TRUE and FALSE, blank, errors.
 */
export interface ValueSet {
  readonly numbers: readonly Interval[];
  readonly texts: { readonly except: boolean; readonly of: ReadonlySet<string> };
  readonly booleans: ReadonlySet<boolean>;
  readonly blank: boolean;
  readonly error: boolean;
}

const NO_TEXTS = { except: false, of: new Set<string>() };
const ALL_TEXTS = { except: true, of: new Set<string>() };
const BOTH: ReadonlySet<boolean> = new Set([true, false]);

export const interval = (from: number, fromOpen: boolean, to: number, toOpen: boolean): Interval => ({
  from,
  fromOpen,
  to,
  toOpen,
});

export const NOTHING: ValueSet = {
  numbers: [],
  texts: NO_TEXTS,
  booleans: new Set(),
  blank: false,
  error: false,
};
export const ALL_NUMBERS: readonly Interval[] = [interval(-Infinity, true, Infinity, true)];
export const ANYTHING: ValueSet = {
  numbers: ALL_NUMBERS,
  texts: ALL_TEXTS,
  booleans: BOTH,
  blank: true,
  error: true,
};
export const NUMBERS: ValueSet = { ...NOTHING, numbers: ALL_NUMBERS };
export const TEXTS: ValueSet = { ...NOTHING, texts: ALL_TEXTS };
export const BOOLEANS: ValueSet = { ...NOTHING, booleans: BOTH };
export const BLANK: ValueSet = { ...NOTHING, blank: true };
export const ERROR: ValueSet = { ...NOTHING, error: true };

export const numbersIn = (...numbers: Interval[]): ValueSet => ({ ...NOTHING, numbers });
export const textOf = (text: string): ValueSet => exactText(text.toUpperCase());
/** A text as it is written, of things that are told apart by capitals too. */
export const exactText = (text: string): ValueSet => ({
  ...NOTHING,
  texts: { except: false, of: new Set([text]) },
});
export const booleanOf = (value: boolean): ValueSet => ({ ...NOTHING, booleans: new Set([value]) });
export const textsBut = (text: string): ValueSet => exactTextsBut(text.toUpperCase());
export const exactTextsBut = (text: string): ValueSet => ({
  ...NOTHING,
  texts: { except: true, of: new Set([text]) },
});

/** What a cell holds that is filled in, with anything but an error. */
export const FILLED: ValueSet = { ...ANYTHING, texts: textsBut('').texts, blank: false, error: false };

export const isNothing = ({ numbers, texts, booleans, blank, error }: ValueSet): boolean =>
  numbers.length === 0 && !texts.except && texts.of.size === 0 && booleans.size === 0 && !blank && !error;

export const union = (a: ValueSet, b: ValueSet): ValueSet => ({
  // Overlaps do no harm: only whether something is left is ever asked.
  numbers: [...a.numbers, ...b.numbers],
  texts: unionTexts(a.texts, b.texts),
  booleans: new Set([...a.booleans, ...b.booleans]),
  blank: a.blank || b.blank,
  error: a.error || b.error,
});

export const intersection = (a: ValueSet, b: ValueSet): ValueSet => ({
  numbers: a.numbers.flatMap((x) => b.numbers.flatMap((y) => overlap(x, y))),
  texts: intersectTexts(a.texts, b.texts),
  booleans: new Set([...a.booleans].filter((value) => b.booleans.has(value))),
  blank: a.blank && b.blank,
  error: a.error && b.error,
});

function overlap(a: Interval, b: Interval): Interval[] {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  const fromOpen = (a.from === from && a.fromOpen) || (b.from === from && b.fromOpen);
  const toOpen = (a.to === to && a.toOpen) || (b.to === to && b.toOpen);
  const common = { from, fromOpen, to, toOpen, ...(a.whole || b.whole ? { whole: true as const } : {}) };
  return isEmpty(common) ? [] : [common];
}

function isEmpty({ from, fromOpen, to, toOpen, whole }: Interval): boolean {
  if (!whole) return from > to || (from === to && (fromOpen || toOpen));
  const first = fromOpen ? Math.floor(from) + 1 : Math.ceil(from);
  const last = toOpen ? Math.ceil(to) - 1 : Math.floor(to);
  return first > last;
}

type Texts = ValueSet['texts'];

function intersectTexts(a: Texts, b: Texts): Texts {
  if (a.except && b.except) return { except: true, of: new Set([...a.of, ...b.of]) };
  if (a.except) return { except: false, of: new Set([...b.of].filter((text) => !a.of.has(text))) };
  if (b.except) return intersectTexts(b, a);
  return { except: false, of: new Set([...a.of].filter((text) => b.of.has(text))) };
}

const not = ({ except, of }: Texts): Texts => ({ except: !except, of });
const unionTexts = (a: Texts, b: Texts): Texts => not(intersectTexts(not(a), not(b)));
