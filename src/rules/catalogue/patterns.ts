import { MASKED } from '../../domain/text/masked';
import { YEARS } from '../../domain/text/damage/fused-year';
import { quoted } from './columns';

/** A cell that hides its value is reported once, by A16, and the other rules about its form pass it over. */
export const isMasked = (ref: string): string => `REGEXTEST(${ref},${quoted(MASKED)})`;
export const notMasked = (ref: string): string => `NOT(${isMasked(ref)})`;

/** An identity number with all its digits, or the number of another document: A02 has what is cut short or masked. */
const WHOLE_IDENTITY = '^(\\d{15}|\\d{17}[\\dXx]|[A-WYZa-wyz][A-Za-z\\d]{6,})$';
const WHOLE = '^[A-Za-z\\d]{8,}$';

/**
 * Whether a cell can be looked for by what begins with it, as COUNTIFS looks for long numbers: one that is cut short
 * begins many others, and one that is masked is a wildcard.
 */
export const isWhole = (name: string, ref: string): string =>
  `REGEXTEST(${ref},${quoted(name === '公民身份号码' ? WHOLE_IDENTITY : WHOLE)})`;

/** Eighteen (or fifteen) signs that somebody typed to fill the cell: one digit repeated, or counted up. */
export const PLACEHOLDER = '^(\\d)\\1{13,16}[\\dXx]$|^0{17}[\\dXx]$|^1234567890?12345';

export const isPlaceholder = (ref: string): string => `REGEXTEST(${ref},${quoted(PLACEHOLDER)})`;

export const MOBILE = '^1[3-9]\\d{9}$';
/** Area code or none, number, extension or none. */
export const LANDLINE = '^(0\\d{2,3}-?)?[2-9]\\d{6,7}(-\\d{1,5})?$';

/** One number as people write it: (0371)62180000, 0371-62180000转801, +86 138 0013 8000, 400-820-8820. */
const TELEPHONE = [
  '(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}',
  '(?:[(（]0\\d{2,3}[)）] ?|(?:\\+?86[- ]?)?0?\\d{2,3}[- ]|0\\d{2,3})?[2-9]\\d{2,3}[- ]?\\d{4}(?: ?[-—转轉*] ?\\d{1,6})?',
  '[48]00[- ]?\\d{3,4}[- ]?\\d{3,4}',
].join('|');
const listOf = (one: string): string => `^ *(?:${one})(?: *[、,，;；/／] *(?:${one}))* *$`;

/** One telephone number or several. */
export const TELEPHONES = listOf(TELEPHONE);
/** An office may also give a service number: 12345, 95598. */
export const OFFICE_TELEPHONES = listOf(`${TELEPHONE}|1[02]\\d{3}|9[56]\\d{3,4}`);

/**
 * Numbers of other documents than the identity card: passports, permits of Hong Kong and Macao (H, M) and of Taiwan
 * residents, the foreigner's residence permit.
 */
const OTHER_DOCUMENT = '^\\s*(?:[A-Za-z]{1,2}\\d{7,8}|[HMhm]\\d{10}|\\d{8}|[A-Za-z]{3}\\d{12})\\s*$';

export const isOtherDocument = (ref: string): string => `REGEXTEST(${ref},${quoted(OTHER_DOCUMENT)})`;

/** A number with a year from 2014 to 2026 inside and more digits than the year: what a wrong "replace all" leaves. */
export const FUSED_YEAR = `^(?=\\d{5,}$)\\d*${YEARS}\\d*$`;

/** "202300户到2022户": two numbers as a range in one cell. */
export const RANGE = '^\\D*(\\d+)\\s*[户人个]?\\s*(到|至|-|－|—|–|~|～)\\s*(\\d+)\\D*$';

/** A whole number, or one with decimals, in plain digits. */
export const WHOLE_NUMBER = '^\\d+$';
export const DECIMAL_NUMBER = '^\\d+(\\.\\d+)?$';
export const SIGNED_NUMBER = '^-?\\d+(\\.\\d+)?$';

/**
 * A number in which character recognition took a digit or a percent sign for another sign: 24虬 was 24%, 1O8 was 108,
 * 3口 was 30. Nothing else may stand in it: words beside a number are A14's.
 */
export const MISREAD = '^(?=.*[\\d某])(?=.*[虬我口囗OoQlI丨|])[\\d某.,，%％虬我口囗OoQlI丨|]+$';
