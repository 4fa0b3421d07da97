import { type Cell, cellError, isError } from '../../../domain/cell';
import { toText } from '../coerce';
import { each, type FormulaFunction, type Functions, type Refusal } from '../function';
import { foldOne } from '../lift';
import { fixed, lazily, type Node } from '../nodes';
import { compileRegex } from '../regex';
import type { Grid } from '../value';

const compiled = new Map<string, RegExp | null>();
/** Patterns are few; should somebody build one for every record, the cache is begun anew. */
const CACHE = 500;

function regex(pattern: string, ignoreCase: boolean): RegExp | null {
  const key = `${ignoreCase}${pattern}`;
  let found = compiled.get(key);
  if (found === undefined) {
    if (compiled.size >= CACHE) compiled.clear();
    compiled.set(key, (found = compileRegex(pattern, ignoreCase)));
  }
  return found;
}

const text = (cell: Cell): string => toText(cell) as string;

const test = each(2, 3, (cells) => {
  const found = regex(text(cells[1]), isCaseless(cells[2]));
  return found ? found.test(text(cells[0])) : cellError('#VALUE!');
});

const isCaseless = (mode: Cell | Grid | undefined): boolean => mode === 1 || mode === true;

/** A pattern that stands in the formula is looked at before any record is. */
function refusePattern([, { known }]: readonly Node[]): Refusal | undefined {
  const { literal } = known;
  if (typeof literal !== 'string' || regex(literal, false)) return undefined;
  return { key: 'badPattern', params: { pattern: literal }, argument: 1 };
}

/** A pattern that is the same for all records is looked up once, and tried on each. */
const regexTest: FormulaFunction = {
  ...test,
  // Several rules ask the same of an identity or telephone number.
  costly: true,
  refuses: refusePattern,
  bind: (args, context) =>
    lazily(() => {
      const [cell] = args;
      const source = fixed(args[1]);
      const mode = args.length > 2 ? fixed(args[2]) : 0;
      const pattern =
        cell.scalar && typeof source === 'string' && (typeof mode === 'number' || typeof mode === 'boolean')
          ? regex(source, isCaseless(mode))
          : null;
      if (!pattern) return test.bind(args, context);
      return foldOne(
        (value) =>
          typeof value === 'string'
            ? pattern.test(value)
            : isError(value)
              ? value
              : pattern.test(text(value as Cell)),
        cell,
      );
    }),
};

export const pattern: Functions = {
  REGEXTEST: regexTest,
  /** First match, or its first group where return_mode is 2. */
  REGEXEXTRACT: {
    ...each(2, 4, ([cell, source, mode, caseless]) => {
      const found = regex(text(source), caseless === 1 || caseless === true);
      if (!found) return cellError('#VALUE!');
      const match = found.exec(text(cell));
      if (!match) return cellError('#N/A');
      return mode === 2 ? (match[1] ?? match[0]) : match[0];
    }),
    refuses: refusePattern,
  },
  REGEXREPLACE: {
    ...each(3, 5, ([cell, source, replacement, , caseless]) => {
      const found = regex(text(source), caseless === 1 || caseless === true);
      return found
        ? text(cell).replace(new RegExp(found.source, `${found.flags}g`), text(replacement))
        : cellError('#VALUE!');
    }),
    refuses: refusePattern,
  },
};
