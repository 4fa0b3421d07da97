import type { Cell, Matrix } from '../../domain/cell';
import { toHalfWidth } from '../../domain/text/fold';
import type { Parsed } from './argument';
import { constant } from './argument';

const NUMBER = /^[-+]?(\d+(\.\d*)?|\.\d+)(e[-+]?\d+)?$/i;
const GROUPED = /^[-+]?\d{1,3}(,\d{3})+(\.\d+)?$/;
/** From this many digits on it is a code: an identity number, a telephone, a division; as a number it would be damaged. */
const CODE_DIGITS = 11;
/** Longer texts are refused by Excel's formulas. */
const LONGEST_TEXT = 255;

/** A number that may be written as one: no code, no leading zeros. */
function numberOf(text: string): number | undefined {
  const folded = toHalfWidth(text).trim();
  const plain = GROUPED.test(folded) ? folded.replace(/,/g, '') : folded;
  if (!NUMBER.test(plain) || /^[-+]?0\d/.test(plain)) return undefined;
  if (/^\d+$/.test(plain) && plain.length >= CODE_DIGITS) return undefined;
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}

const QUOTED = /^["“”]((?:[^"“”]|"")*)["“”]$/;

/** What somebody typed, where it is no reference: a number, TRUE or FALSE, an array in braces, else a text. */
export function parseConstant(text: string): Parsed {
  if (/^[{｛]/.test(text)) {
    const matrix = parseArray(text);
    return matrix ? { argument: { kind: 'constant', matrix } } : { problem: { key: 'array' } };
  }
  const value = scalar(text);
  return typeof value === 'string' && value.length > LONGEST_TEXT
    ? { problem: { key: 'longText', params: { most: LONGEST_TEXT } } }
    : { argument: constant(value) };
}

function scalar(text: string): Cell {
  const quoted = QUOTED.exec(text);
  if (quoted) return quoted[1].replace(/""/g, '"');
  const word = toHalfWidth(text).toUpperCase();
  if (word === 'TRUE' || word === 'FALSE') return word === 'TRUE';
  return numberOf(text) ?? text;
}

/** `{35,45,55}`, `{"基数",18;"下限",5}`: commas between columns, semicolons between rows, in either width. */
function parseArray(text: string): Matrix | null {
  const inside = /^[{｛](.*)[}｝]$/s.exec(text)?.[1];
  if (inside === undefined || inside.trim() === '') return null;
  const rows: string[][] = [['']];
  let quoted = false;
  for (const char of inside) {
    const row = rows[rows.length - 1];
    if (char === '"') quoted = !quoted;
    if (!quoted && /[,，、]/.test(char)) row.push('');
    else if (!quoted && /[;；]/.test(char)) rows.push(['']);
    else row[row.length - 1] += char;
  }
  const even = rows.every((row) => row.length === rows[0].length);
  if (quoted || !even || rows.flat().some((item) => item.trim() === '')) return null;
  const matrix = rows.map((row) => row.map((item) => scalar(item.trim())));
  return matrix.flat().some((cell) => typeof cell === 'string' && cell.length > LONGEST_TEXT) ? null : matrix;
}
