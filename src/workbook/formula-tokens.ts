import { parseA1Range, tokenize } from '@borgar/fx';

/** What a formula asks of other cells and of us; found among its tokens, so that text in quotes is no call. */
export interface FormulaTokens {
  /** Functions of ours that it calls, e.g. `AGEAT`, each once, in order. */
  readonly calls: readonly string[];
  /** Names that stand for something elsewhere, sheet prefix included (`名称`, `表一!名称`). */
  readonly names: readonly string[];
  /** Cells whose spill it refers to (`B2#`); sheet null for its own sheet. */
  readonly spills: readonly {
    readonly sheet: string | null;
    readonly row: number;
    readonly column: number;
  }[];
}

/**
 * Our functions as Excel writes them: `SHEQU.AGEAT`, and `_xldudf_SHEQU_AGEAT` where the add-in is missing
 * (OfficeDev/Excel-Custom-Functions#108), with what Excel puts before functions younger than the file format.
 */
const OURS = /^(?:_xlfn\.|_xlws\.|_xludf\.)*(?:SHEQU\.|_xldudf[._]SHEQU[._])(.+)$/i;

export function readFormula(formula: string): FormulaTokens {
  const tokens = tokenize(formula, { mergeRefs: true }).filter(({ type }) => type !== 'whitespace');
  const calls = new Set<string>();
  const names = new Set<string>();
  const spills: FormulaTokens['spills'][number][] = [];
  tokens.forEach(({ type, value }, i) => {
    if (type === 'func') {
      const own = OURS.exec(value);
      if (own) calls.add(own[1].toUpperCase().replace(/_/g, '.'));
    } else if (type === 'range_named') names.add(value);
    else if (type === 'range' && (tokens[i + 1]?.value === '#' || isAnchorArray(tokens[i - 2]?.value))) {
      const cell = cellOf(value);
      if (cell) spills.push(cell);
    }
  });
  return { calls: [...calls], names: [...names], spills };
}

/** How files write `B2#`: `ANCHORARRAY(B2)`. */
const isAnchorArray = (name: string | undefined): boolean => /^(?:_xlfn\.)?ANCHORARRAY$/i.test(name ?? '');

function cellOf(reference: string): FormulaTokens['spills'][number] | null {
  const mark = reference.lastIndexOf('!');
  const range = parseA1Range(reference.slice(mark + 1));
  if (!range || range.top === null || range.left === null) return null;
  const prefix = mark < 0 ? null : reference.slice(0, mark);
  const sheet = prefix?.replace(/^'(.*)'$/s, '$1').replace(/''/g, "'") ?? null;
  return { sheet, row: range.top ?? 0, column: range.left ?? 0 };
}

/** Functions whose result depends on the cell they stand in, or on the moment. */
const PLACE_OR_MOMENT = /^(?:_xlfn\.)?(?:ROW|COLUMN|CELL|INDIRECT|OFFSET|SHEET|RAND.*|NOW|TODAY)$/i;

/**
 * Whether two cells with this very formula always show the same: not with a reference to "this row", an implicit
 * intersection (`@`), a name (it may be relative) or a function that asks where it stands.
 */
export const sameEverywhere = (formula: string): boolean =>
  tokenize(formula, { mergeRefs: true }).every(
    ({ type, value }) =>
      type !== 'structured' &&
      type !== 'range_named' &&
      type !== 'unknown' &&
      !(type === 'operator' && value === '@') &&
      !(type === 'func' && PLACE_OR_MOMENT.test(value)),
  );
