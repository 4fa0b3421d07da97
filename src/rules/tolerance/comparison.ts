import { type Token, tokenize } from '@borgar/fx';
import { formulaText } from '../language';

/** A formula that compares two sides, as text. */
export interface Sides {
  readonly left: string;
  readonly operator: string;
  readonly right: string;
}

/** One that can be nearly right. */
export interface Comparison extends Sides {
  readonly operator: '=' | '<=' | '>=';
}

const COMPARING = new Set(['=', '<>', '<', '<=', '>', '>=']);

/**
 * The two sides of the comparison that a formula is: `[@a]=[@b]+[@c]`, also in parentheses. Null for any other formula,
 * AND(…) among them, and for `<`, `>` and `<>`, of which nobody can be nearly right.
 */
export function comparisonOf(formula: string): Comparison | null {
  const sides = sidesOf(formula);
  if (!sides) return null;
  const { operator } = sides;
  return operator === '=' || operator === '<=' || operator === '>=' ? { ...sides, operator } : null;
}

/** The same for any comparison. */
export function sidesOf(formula: string): Sides | null {
  const tokens = tokenize(formulaText(formula), { mergeRefs: true }).slice(1);
  const inner = unwrapped(tokens);
  let depth = 0;
  let place = -1;
  inner.forEach((token, n) => {
    depth += step(token);
    // Of several, as in `a=b=c`, the last one is compared last.
    if (depth === 0 && token.type === 'operator' && COMPARING.has(token.value)) place = n;
  });
  if (place < 0) return null;
  const { value: operator } = inner[place];
  return { left: textOf(inner.slice(0, place)), operator, right: textOf(inner.slice(place + 1)) };
}

const textOf = (tokens: readonly Token[]): string =>
  tokens
    .map(({ value }) => value)
    .join('')
    .trim();

const step = ({ type, value }: Token): number =>
  type !== 'operator' ? 0 : value === '(' || value === '{' ? 1 : value === ')' || value === '}' ? -1 : 0;

/** Without the parentheses around the whole of it, and spaces outside of them. */
function unwrapped(tokens: readonly Token[]): readonly Token[] {
  const filled = (token: Token): boolean => token.type !== 'whitespace';
  const first = tokens.findIndex(filled);
  const last = tokens.findLastIndex(filled);
  const inner = tokens.slice(first, last + 1);
  if (inner.length < 2 || inner[0].value !== '(' || inner[0].type !== 'operator') return inner;
  let depth = 0;
  const end = inner.findIndex((token) => (depth += step(token)) === 0);
  return end === inner.length - 1 ? unwrapped(inner.slice(1, -1)) : inner;
}
