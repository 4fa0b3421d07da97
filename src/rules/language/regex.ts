/**
 * Excel's regular expressions are PCRE2, ours are JavaScript's. What both know is taken as it is, what only the spelling
 * sets apart is translated: POSIX classes, flags at the start, `\A`, `\z`, `\h`, `\R`, `\Q…\E`, `\x{…}`, names of
 * scripts, and signs that need no backslash, or have one that they need not have. Classes are those of ASCII, as those of
 * PCRE2 are unless it is told otherwise.
 */
export function compileRegex(pattern: string, ignoreCase: boolean): RegExp | null {
  const [, on = '', off = '', rest = ''] = FLAGS.exec(pattern) ?? [];
  const flags = new Set(`u${ignoreCase ? 'i' : ''}${on}`);
  for (const flag of off) flags.delete(flag);
  try {
    return new RegExp(translated(rest), [...flags].join(''));
  } catch {
    return null;
  }
}

/** Flags at the start: `(?i)`, `(?s)`, `(?m)`, or several; `(?-i)` takes one back. */
const FLAGS = /^(?:\(\?([ims]*)(?:-([ims]+))?\))?([\s\S]*)$/;

const POSIX: Readonly<Record<string, string>> = {
  alpha: 'A-Za-z',
  digit: '0-9',
  alnum: 'A-Za-z0-9',
  upper: 'A-Z',
  lower: 'a-z',
  xdigit: 'A-Fa-f0-9',
  space: '\\s',
  blank: ' \\t',
  punct: '!-\\/:-@\\[-`{-~',
  cntrl: '\\u0000-\\u001f\\u007f',
  print: ' -~',
  graph: '!-~',
  word: '\\w',
};

const NOT_POSIX: Readonly<Record<string, string>> = { digit: '\\D', space: '\\S', word: '\\W' };

/** What stands for one of PCRE2's escapes outside of a class, and within one. */
const ESCAPES: Readonly<Record<string, string>> = {
  A: '(?<![\\s\\S])',
  z: '(?![\\s\\S])',
  Z: '(?=\\n?(?![\\s\\S]))',
  R: '(?:\\r\\n|[\\n\\r])',
  h: '[ \\t\\u00a0\\u3000]',
  a: '\\u0007',
  e: '\\u001b',
};
const IN_CLASS: Readonly<Record<string, string>> = { h: ' \\t\\u00a0\\u3000', a: '\\u0007', e: '\\u001b' };

const QUANTIFIER = /^\{\d+(,\d*)?\}/;
const SCRIPT = /^\\([pP])(?:\{(\^?)(\w+)\}|(\w))/;
/** Categories that JavaScript has by the same name; any other name is a script's. */
const CATEGORY = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/;

/** A sign by itself: JavaScript wants no backslash before those that mean nothing else. */
const literal = (sign: string): string => (/[\\^$.*+?()[\]{}|/]/.test(sign) ? `\\${sign}` : sign);

function translated(pattern: string): string {
  let source = '';
  let at = 0;
  while (at < pattern.length) {
    const [text, length] = pieceOf(pattern.slice(at));
    source += text;
    at += length;
  }
  return source;
}

/** What the beginning of the rest of a pattern becomes, and how many characters of it that is. */
function pieceOf(rest: string): Piece {
  if (rest.startsWith('(?#')) return ['', rest.indexOf(')') + 1 || rest.length];
  if (rest.startsWith('(?P<')) return ['(?<', 4];
  switch (rest[0]) {
    case '\\':
      return escaped(rest, ESCAPES);
    case '[':
      return classOf(rest);
    case '{':
      return braces(rest);
    case ']':
    case '}':
      return [`\\${rest[0]}`, 1];
    default:
      return [rest[0], 1];
  }
}

type Piece = readonly [text: string, length: number];

function braces(rest: string): Piece {
  const quantifier = QUANTIFIER.exec(rest)?.[0];
  return quantifier === undefined ? ['\\{', 1] : [quantifier, quantifier.length];
}

function escaped(rest: string, escapes: Readonly<Record<string, string>>): Piece {
  const sign = rest[1] ?? '';
  if (sign === 'Q') {
    const end = rest.indexOf('\\E');
    const quoted = end < 0 ? rest.slice(2) : rest.slice(2, end);
    return [[...quoted].map(literal).join(''), end < 0 ? rest.length : end + 2];
  }
  const script = SCRIPT.exec(rest);
  if (script) return [property(script), script[0].length];
  const [point, hex] = /^\\x(\{[0-9A-Fa-f]+\})/.exec(rest) ?? [];
  if (point !== undefined) return [`\\u${hex}`, point.length];
  if (Object.hasOwn(escapes, sign)) return [escapes[sign], 2];
  // In a class "-" may be meant as a sign, and is one only with a backslash.
  if (sign === '-') return [escapes === IN_CLASS ? '\\-' : '-', 2];
  return /[A-Za-z0-9]/.test(sign) || sign === '' ? [`\\${sign}`, 2] : [literal(sign), 2];
}

function property([, kind, not, long, short]: RegExpExecArray): string {
  const name = long ?? short;
  const isNegated = (kind === 'P') !== (not === '^');
  return `\\${isNegated ? 'P' : 'p'}{${CATEGORY.test(name) ? name : `Script=${name}`}}`;
}

/** A class in square brackets, with what stands in it. */
function classOf(rest: string): Piece {
  let at = rest[1] === '^' ? 2 : 1;
  let source = rest.slice(0, at);
  // A bracket that comes first does not close.
  if (rest[at] === ']') {
    source += '\\]';
    at += 1;
  }
  let afterSet = false;
  while (rest[at] !== ']') {
    if (at >= rest.length) throw new SyntaxError(rest);
    const [text, length] = inClass(rest.slice(at), afterSet);
    // No range begins at a class: the "-" behind one is a sign.
    afterSet = /^(?:\\[dDwWsSpPh]|\[:)/.test(rest.slice(at, at + 2));
    source += text;
    at += length;
  }
  return [`${source}]`, at + 1];
}

function inClass(within: string, afterSet: boolean): Piece {
  if (within[0] === '[') return posix(within) ?? ['\\[', 1];
  if (within[0] === '\\') return escaped(within, IN_CLASS);
  return [within[0] === '-' && afterSet ? '\\-' : within[0], 1];
}

function posix(within: string): Piece | undefined {
  const [whole, not, name] = /^\[:(\^?)(\w+):\]/.exec(within) ?? [];
  if (whole === undefined) return undefined;
  const found = not === '^' ? NOT_POSIX[name] : POSIX[name];
  if (found === undefined) throw new SyntaxError(whole);
  return [found, whole.length];
}
