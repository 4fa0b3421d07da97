import {
  isFunction,
  isOperator,
  isReference,
  isWhitespace,
  type Token,
  tokenize,
  tokenTypes,
} from '@borgar/fx';

/** What holds any sign rightly: a text, a sheet in quotes, the name of a column or table in brackets. */
export const RIGHTLY = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[(?:'.|[^[\]])*\])*\]/gu;

/**
 * One-based place of the first token that cannot stand where it does, or behind the end where something is missing;
 * undefined where every token could stand there, so that the slip is another. The parser itself says only how far it
 * had read.
 */
export function syntaxPlace(formula: string): number | undefined {
  const tokens = tokenize(withoutBrackets(formula), { withLocation: true, mergeRefs: true });
  const open: Token[] = [];
  let last: Token | undefined;
  for (const token of tokens) {
    if (isWhitespace(token) || token.type === tokenTypes.FX_PREFIX) continue;
    if (!fits(token, last, open)) return startOf(token);
    if (opens(token)) open.push(last && isFunction(last) ? last : token);
    else if (closes(token)) open.pop();
    last = token;
  }
  return open.length > 0 || wantsOperand(last) ? formula.length + 1 : undefined;
}

/** References in brackets as names of their length: some are told from other signs only by what follows. */
const withoutBrackets = (formula: string): string =>
  formula.replace(RIGHTLY, (text) => (text.startsWith('[') ? '_'.repeat(text.length) : text));

const startOf = ({ loc }: Token): number => (loc?.[0] ?? 0) + 1;

/** Whether a token can follow the last one, within the brackets that are open. */
function fits(token: Token, last: Token | undefined, open: readonly Token[]): boolean {
  const within = open.at(-1);
  if (last && isFunction(last)) return token.value === '(';
  if (closes(token)) return isClosing(token, within) && (!wantsOperand(last) || isList(within));
  if (token.value === ',' && isOperator(token))
    return within !== undefined && (!wantsOperand(last) || isList(within));
  if (token.value === ';' && isOperator(token)) return within?.value === '{' && !wantsOperand(last);
  if (wantsOperand(last))
    return isOperand(token, within) || opens(token) || (isOperator(token) && PREFIX.has(token.value));
  return isOperator(token) && INFIX.has(token.value);
}

const PREFIX: ReadonlySet<string> = new Set(['+', '-', '@']);
const POSTFIX: ReadonlySet<string> = new Set(['%', '#']);
const INFIX: ReadonlySet<string> = new Set([...'^*/+-&=<>:%#', '<=', '>=', '<>']);
const OPERANDS: ReadonlySet<string> = new Set([
  tokenTypes.NUMBER,
  tokenTypes.STRING,
  tokenTypes.BOOLEAN,
  tokenTypes.ERROR,
]);

/** A value that can stand within what is open: an array holds none but literals. */
const isOperand = (token: Token, opened: Token | undefined): boolean =>
  token.unterminated !== true &&
  (OPERANDS.has(token.type) || (opened?.value !== '{' && (isReference(token) || isFunction(token))));

/** Whether a value has to follow, or may; behind the beginning and behind most signs. */
const wantsOperand = (last: Token | undefined): boolean =>
  last === undefined || (isOperator(last) && !closes(last) && !POSTFIX.has(last.value));

const opens = (token: Token): boolean => isOperator(token) && (token.value === '(' || token.value === '{');
const closes = (token: Token): boolean => isOperator(token) && (token.value === ')' || token.value === '}');

/** What was opened stands for its bracket, or for the function whose arguments it holds. */
const isClosing = ({ value }: Token, opened: Token | undefined): boolean =>
  opened !== undefined && (value === '}') === (opened.value === '{');

/** Between the arguments of a function one may be left out. */
const isList = (opened: Token | undefined): boolean => opened !== undefined && isFunction(opened);
