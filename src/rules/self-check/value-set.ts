/** From one number to another; an end that is open does not belong to it. */
export interface Interval {
  readonly from: number;
  readonly fromOpen: boolean;
  readonly to: number;
  readonly toOpen: boolean;
}

/**
 * Values that a filled cell may hold: numbers, texts (in capitals, as Excel compares them; `except` means all texts
 * but these), TRUE and FALSE.
 */
export interface ValueSet {
  readonly numbers: readonly Interval[];
  readonly texts: { readonly except: boolean; readonly of: ReadonlySet<string> };
  readonly booleans: ReadonlySet<boolean>;
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

export const NOTHING: ValueSet = { numbers: [], texts: NO_TEXTS, booleans: new Set() };
export const ALL_NUMBERS: readonly Interval[] = [interval(-Infinity, true, Infinity, true)];
export const ANYTHING: ValueSet = { numbers: ALL_NUMBERS, texts: ALL_TEXTS, booleans: BOTH };
export const NUMBERS: ValueSet = { ...NOTHING, numbers: ALL_NUMBERS };
export const TEXTS: ValueSet = { ...NOTHING, texts: ALL_TEXTS };
export const BOOLEANS: ValueSet = { ...NOTHING, booleans: BOTH };

export const numbersIn = (...numbers: Interval[]): ValueSet => ({ ...NOTHING, numbers });
export const textOf = (text: string): ValueSet => ({
  ...NOTHING,
  texts: { except: false, of: new Set([text.toUpperCase()]) },
});
export const booleanOf = (value: boolean): ValueSet => ({ ...NOTHING, booleans: new Set([value]) });
export const textsBut = (text: string): ValueSet => ({
  ...NOTHING,
  texts: { except: true, of: new Set([text.toUpperCase()]) },
});

export const isNothing = ({ numbers, texts, booleans }: ValueSet): boolean =>
  numbers.length === 0 && !texts.except && texts.of.size === 0 && booleans.size === 0;

export const union = (a: ValueSet, b: ValueSet): ValueSet => ({
  // Overlaps do no harm: only whether something is left is ever asked.
  numbers: [...a.numbers, ...b.numbers],
  texts: unionTexts(a.texts, b.texts),
  booleans: new Set([...a.booleans, ...b.booleans]),
});

export const intersection = (a: ValueSet, b: ValueSet): ValueSet => ({
  numbers: a.numbers.flatMap((x) => b.numbers.flatMap((y) => overlap(x, y))),
  texts: intersectTexts(a.texts, b.texts),
  booleans: new Set([...a.booleans].filter((value) => b.booleans.has(value))),
});

function overlap(a: Interval, b: Interval): Interval[] {
  const from = Math.max(a.from, b.from);
  const to = Math.min(a.to, b.to);
  const fromOpen = (a.from === from && a.fromOpen) || (b.from === from && b.fromOpen);
  const toOpen = (a.to === to && a.toOpen) || (b.to === to && b.toOpen);
  return from < to || (from === to && !fromOpen && !toOpen) ? [{ from, fromOpen, to, toOpen }] : [];
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
