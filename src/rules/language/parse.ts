import { type AstExpression, parse as parseTokens, parseStructRef, tokenize } from '@borgar/fx';
import { FormulaProblem } from './problem';

/** Syntax trees by formula: the same rules are checked again and again. Begun anew when somebody writes thousands. */
const parsed = new Map<string, AstExpression>();
const CACHE = 5000;

/** A formula as it is parsed: with "=" and without spaces around it. */
export const formulaText = (formula: string): string => `=${formula.trim().replace(/^=/, '')}`;

/** An Excel formula (with or without "=") → its syntax tree. @throws FormulaProblem `syntax`, with the place. */
export function parseFormula(formula: string): AstExpression {
  const text = formulaText(formula);
  const known = parsed.get(text);
  if (known) return known;
  try {
    const tree = parseTokens(tokenize(text, { withLocation: true, mergeRefs: true })) as AstExpression;
    if (parsed.size >= CACHE) parsed.clear();
    parsed.set(text, tree);
    return tree;
  } catch (error) {
    const offset = (error as { sourceOffset?: unknown }).sourceOffset;
    throw new FormulaProblem('syntax', { formula: text }, typeof offset === 'number' ? offset + 1 : 1);
  }
}

type Structured = ReturnType<typeof parseStructRef>;

/** The same for structured references, of which rules have few different ones. */
const references = new Map<string, Structured>();

/** What `表[[#Data],[列]]` or `[@列]` refers to; undefined where it is no structured reference. */
export function parseReference(text: string): Structured {
  if (references.has(text)) return references.get(text);
  const reference = parseStructRef(text);
  if (references.size >= CACHE) references.clear();
  references.set(text, reference);
  return reference;
}
