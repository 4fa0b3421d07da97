/** A text, a quoted sheet name and a structured reference as a whole, as brackets in them are none; a call's beginning. */
const TOKENS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'.|\[(?:[^[\]']|'.)*\])*\]|[A-Za-z_][\w.]*\(|[()]/gs;

/** The calls of one formula as they are written, inner ones too. */
function* callsIn(formula: string): Generator<string> {
  // Where calls began that have not ended; brackets that are no call's have no beginning.
  const open: (number | null)[] = [];
  for (const { 0: token, index } of formula.matchAll(TOKENS)) {
    if (token === '(') open.push(null);
    else if (token === ')') {
      const from = open.pop();
      if (typeof from === 'number') yield formula.slice(from, index + 1);
    } else if (token.endsWith('(')) open.push(index);
  }
}

function twiceIn(formulas: readonly string[]): ReadonlySet<string> {
  const once = new Set<string>();
  const twice = new Set<string>();
  for (const formula of formulas) {
    for (const call of callsIn(formula)) (once.has(call) ? twice : once).add(call);
  }
  return twice;
}

/** What was last asked for: the same rules are checked again and again. */
let last: { readonly text: string; readonly calls: ReadonlySet<string> } | undefined;

/** Calls that stand in these formulas more than once, as they are written there. */
export function sharedCalls(formulas: readonly string[]): ReadonlySet<string> {
  const text = formulas.join('\n');
  if (last?.text !== text) last = { text, calls: twiceIn(formulas) };
  return last.calls;
}
