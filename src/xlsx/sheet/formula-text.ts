import {
  stringifyTokens,
  tokenize,
  type Token,
  translateFormulaToA1,
  translateFormulaToR1C1,
} from '@borgar/fx';
import { cellAddress } from '../../workbook/address';

/**
 * Functions younger than the format, which files write with `_xlfn.` before the name ([MS-XLSX] 2.2.2, future
 * functions); those of the second list have `_xlws.` besides.
 */
const FUTURE = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC BASE BYCOL BYROW CEILING.MATH CHOOSECOLS CHOOSEROWS COMBINA CONCAT COVARIANCE.P ' +
    'COVARIANCE.S DAYS DECIMAL DROP EXPAND FILTERXML FLOOR.MATH FORECAST.LINEAR FORMULATEXT GAMMA HSTACK IFNA IFS ' +
    'ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL NUMBERVALUE PDURATION ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG ' +
    'RANK.EQ REDUCE RRI SCAN SEQUENCE SHEET SHEETS SINGLE SORTBY STDEV.P STDEV.S SWITCH TAKE TEXTAFTER TEXTBEFORE TEXTJOIN ' +
    'TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR'
  ).split(' '),
);
const FUTURE_SHEET = new Set(['FILTER', 'SORT']);
/**
 * How files name a function of an Office add-in, dots included: `SHEQU.AGEAT` → `_xldudf_SHEQU_AGEAT`
 * (OfficeDev/Excel-Custom-Functions#108). None of our names has an underscore, so the way back is clear.
 */
const ADD_IN = '_xldudf_SHEQU_';

/** A formula as a file holds it (no "=", prefixes) → as people write it. */
export function formulaFromFile(text: string): string {
  if (!/_xl/i.test(text)) return `=${text}`;
  const tokens = tokenize(text, { mergeRefs: true }).map((token) =>
    token.type === 'string' ? token : { ...token, value: withoutPrefix(token.value) },
  );
  return `=${stringifyTokens(withHashes(tokens))}`;
}

/** `ANCHORARRAY(B2)` → `B2#`: a reference to all that the formula in B2 spills. */
function withHashes(tokens: Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const isCall = (at: number): boolean =>
      tokens[at]?.type === 'func' &&
      tokens[at].value.toUpperCase() === SPILL &&
      tokens[at + 2]?.type === 'range' &&
      tokens[at + 3]?.value === ')';
    if (isCall(i) || isCall(i - 1)) return [];
    return isCall(i - 3) ? [{ ...token, value: '#' }] : [token];
  });
}

/** `B2#` → `ANCHORARRAY(B2)`. */
function withoutHashes(tokens: Token[]): Token[] {
  return tokens.flatMap((token, i) => {
    const next = tokens[i + 1];
    if (token.type === 'range' && next?.type === 'operator' && next.value === '#') {
      const call = { ...token, type: 'func', value: SPILL };
      return [call, { ...next, value: '(' }, token, { ...next, value: ')' }];
    }
    const isHash = token.type === 'operator' && token.value === '#' && tokens[i - 1]?.type === 'range';
    return isHash ? [] : [token];
  });
}

const SPILL = 'ANCHORARRAY';

function withoutPrefix(name: string): string {
  // LibreOffice writes names that it does not know in small letters.
  if (name.toUpperCase().startsWith(ADD_IN.toUpperCase()))
    return `SHEQU.${name.slice(ADD_IN.length).replace(/_/g, '.').toUpperCase()}`;
  return name.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i, '');
}

/** A formula as people write it → as a file holds it. */
export function formulaToFile(formula: string): string {
  const tokens = tokenize(formula, { mergeRefs: true }).filter((token) => token.type !== 'fx_prefix');
  return stringifyTokens(
    withoutHashes(tokens).map((token) =>
      token.type === 'func' ? { ...token, value: withPrefix(token.value) } : token,
    ),
  );
}

function withPrefix(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith('SHEQU.')) return ADD_IN + upper.slice('SHEQU.'.length).replace(/\./g, '_');
  if (FUTURE_SHEET.has(upper)) return `_xlfn._xlws.${upper}`;
  return FUTURE.has(upper) ? `_xlfn.${upper}` : name;
}

/** A formula moved from one cell to another, its relative references with it: how shared formulas are meant. */
export function movedFormula(
  formula: string,
  from: { readonly row: number; readonly column: number },
  to: { readonly row: number; readonly column: number },
): string {
  const relative = translateFormulaToR1C1(formula, cellAddress(from.row, from.column));
  return translateFormulaToA1(relative, cellAddress(to.row, to.column));
}
