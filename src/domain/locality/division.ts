import { type Cell, type CellError, cellError } from '../cell';
import { shown } from '../identity/mask';
import { foldText } from '../text/fold';
import type { Level } from './level';

/** What stands below a township and below a county at the end of a 12-digit code. */
const TOWNSHIP = 1e3;
const COUNTY = 1e6;
/** What stands below a prefecture and below a province at the end of the six digits of a county. */
const PREFECTURE = 100;
const PROVINCE = 10_000;
const DIGITS = 12;
const LEAST = 1e11;

/** The first two digits of codes in use: provinces, autonomous regions, municipalities, SARs, Taiwan. */
const PROVINCES: readonly boolean[] = Array.from({ length: 100 }, (_, code) =>
  // prettier-ignore
  [11, 12, 13, 14, 15, 21, 22, 23, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 44, 45, 46, 50, 51, 52, 53, 54,
    61, 62, 63, 64, 65, 71, 81, 82].includes(code),
);

/**
 * A statistical division code (统计用区划代码) of 12 digits, as a number: text, or a number that is exactly so long.
 * `#VALUE!` for anything else, `#N/A` where its first two digits are no province.
 */
export function readDivision(cell: Cell): number | CellError {
  if (typeof cell === 'object' && cell !== null) return cell;
  const code = typeof cell === 'string' ? digitsOf(cell) : typeof cell === 'number' ? cell : NaN;
  if (!(code >= LEAST && code < LEAST * 10 && Number.isInteger(code))) {
    return cellError('#VALUE!', 'notADivision', { found: shown(cell) });
  }
  return PROVINCES[Math.floor(code / (COUNTY * PROVINCE))]
    ? code
    : cellError('#N/A', 'divisionProvince', { found: code });
}

/** Twelve digits as a number, NaN for any other text; a loop, since long columns of them are read. */
function digitsOf(text: string): number {
  const plain = text.length === DIGITS ? number(text) : NaN;
  return Number.isNaN(plain) ? number(foldText(text)) : plain;
}

function number(text: string): number {
  const county = sixDigits(text, 0);
  const rest = sixDigits(text, 6);
  return text.length === DIGITS && county >= 0 && rest >= 0 ? county * COUNTY + rest : NaN;
}

/** Six digits of a text from a place on, negative where one of them is none. Small numbers keep this fast. */
function sixDigits(text: string, start: number): number {
  let value = 0;
  for (let i = start; i < start + 6; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (!(digit >= 0 && digit <= 9)) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/**
 * The level of a home seen from a community: 1 the same village-level code, 2 the same township (9 digits), 3 the
 * same county (6 digits), 4 elsewhere. A code that ends in zeros stands for a whole township, county or more: where
 * the level would turn on digits that it leaves open, it is `#N/A`.
 */
export function divisionLevel(home: number, community: number): Level | CellError {
  const [countyOfHome, county] = [Math.floor(home / COUNTY), Math.floor(community / COUNTY)];
  const [restOfHome, rest] = [home - countyOfHome * COUNTY, community - county * COUNTY];
  if (countyOfHome !== county) {
    const open = Math.max(openAbove(countyOfHome, restOfHome), openAbove(county, rest));
    return differ(countyOfHome, county, open) ? 4 : tooCoarse(home, community);
  }
  if (restOfHome === 0 || rest === 0) return tooCoarse(home, community);
  if (differ(restOfHome, rest, TOWNSHIP)) return 3;
  if (restOfHome % TOWNSHIP === 0 || rest % TOWNSHIP === 0) return tooCoarse(home, community);
  return restOfHome === rest ? 1 : 2;
}

/** The places of a county's six digits that a code leaves open: none, or all below its prefecture or province. */
function openAbove(county: number, rest: number): number {
  if (rest !== 0 || county % PREFECTURE !== 0) return 1;
  return county % PROVINCE === 0 ? PROVINCE : PREFECTURE;
}

const differ = (a: number, b: number, places: number): boolean =>
  Math.floor(a / places) !== Math.floor(b / places);

const tooCoarse = (home: number, community: number): CellError =>
  cellError('#N/A', 'divisionTooCoarse', { home, community });
