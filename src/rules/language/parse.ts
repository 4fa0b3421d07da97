import { type AstExpression, parse as parseTokens, parseStructRef, tokenize } from '@borgar/fx';
import { fullWidth } from './full-width';
import { FormulaProblem } from './problem';
import { syntaxPlace } from './syntax-place';
import { placeOf } from './walk';

/** Syntax trees by formula: the same rules are checked again and again. Begun anew when somebody writes thousands. */
const parsed = new Map<string, AstExpression>();
const CACHE = 5000;

/** A formula as it is parsed: with "=" and without spaces around it. One that begins with ＝ stays as it was typed. */
export function formulaText(formula: string): string {
  const text = formula.trim();
  return text.startsWith('＝') ? text : `=${text.replace(/^=/, '')}`;
}

/** The text of a part of a formula. */
export const partText = (formula: string, part: AstExpression): string =>
  formulaText(formula).slice(...(part.loc as [number, number]));

/**
 * An Excel formula (with or without "=") → its syntax tree.
 *
 * @throws FormulaProblem `syntax`, `fullWidth`, or `unsupported` for what Excel knows and the rule language does not, with the place
 */
export function parseFormula(formula: string): AstExpression {
  const text = formulaText(formula);
  const known = parsed.get(text);
  if (known) return known;
  const tree = treeOf(text);
  requireKnown(tree, text);
  if (parsed.size >= CACHE) parsed.clear();
  parsed.set(text, tree);
  return tree;
}

function treeOf(text: string): AstExpression {
  try {
    return parseTokens(tokenize(text, { withLocation: true, mergeRefs: true })) as AstExpression;
  } catch (error) {
    const slip = fullWidth(text);
    if (slip) throw slip;
    const { sourceOffset: read } = error as { sourceOffset?: unknown };
    const place = syntaxPlace(text) ?? (typeof read === 'number' ? Math.max(read, 1) : 1);
    throw new FormulaProblem('syntax', { formula: text }, place);
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

/** A part of a tree as the parser may give it, which is more than its types say. */
interface Part {
  readonly type: string;
  readonly callee?: { readonly type: string };
  readonly arguments?: readonly (Part | null)[];
  readonly declarations?: readonly { readonly init: Part | null }[];
  readonly body?: Part | null;
  readonly elements?: readonly (readonly (Part | null)[])[];
}

/**
 * Refuses trees that whoever walks over one need not know of: LAMBDA, a call of what a call gives, and a part left
 * empty anywhere but among the arguments of a function.
 */
function requireKnown(tree: AstExpression, text: string): void {
  const refuse = (part: Part): never => {
    const [from, to] = ((part as AstExpression).loc as [number, number] | undefined) ?? [0, text.length];
    throw new FormulaProblem('unsupported', { what: text.slice(from, to) }, placeOf(part as AstExpression));
  };
  const look = (part: Part): void => {
    for (const child of partsOf(part, refuse)) look(child);
  };
  look(tree as Part);
}

function partsOf(part: Part, refuse: (part: Part) => never): readonly Part[] {
  const filled = (parts: readonly (Part | null | undefined)[]): readonly Part[] =>
    parts.map((one) => one ?? refuse(part));
  switch (part.type) {
    case 'Literal':
    case 'ErrorLiteral':
    case 'ReferenceIdentifier':
      return [];
    case 'UnaryExpression':
    case 'BinaryExpression':
      return filled(part.arguments ?? []);
    case 'CallExpression':
      if (part.callee?.type !== 'Identifier') refuse(part);
      return (part.arguments ?? []).filter((argument) => argument !== null);
    case 'LetExpression':
      return filled([...(part.declarations ?? []).map(({ init }) => init), part.body]);
    case 'ArrayExpression':
      return filled((part.elements ?? []).flat());
    default:
      return refuse(part);
  }
}
