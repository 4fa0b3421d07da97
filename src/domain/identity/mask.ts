import type { Cell } from '../cell';
import { foldText, toHalfWidth, withoutInvisible } from '../text/fold';

/** From this many digits on, a number may be (part of) an identity number; a 12-digit division code is not. */
const LONG = 13;
const RUN = new RegExp(`[0-9０-９]{${LONG},}[XxＸｘ]?|[0-9]{6}[ -][0-9]{8}[ -]?[0-9]{3}[0-9Xx]`, 'g');
const PLAIN = /^\d{17}[\dXx]$/;
/** A number typed in groups. No division code starts with 19 or 20, so two dates are not taken for one. */
const SPACED = /^(?!19|20)\d[\d\s-]*[\dXx]$/;

/** From here on a number has more digits than any identity number, and shows as a power of ten. */
const BEYOND = 1e21;

/** The digits of a long whole number as Excel shows them: 15 that count, then zeros. */
function digitsOf(value: number): string {
  const [digits = '', power = ''] = value.toExponential(14).split('e');
  return digits
    .replace('.', '')
    .padEnd(Number(power) + 1, '0')
    .slice(0, Number(power) + 1);
}

const ends = (length: number): [number, number] => (length >= 17 ? [6, 4] : [6, 3]);

function maskRun(run: string): string {
  const [head, tail] = ends(run.length);
  return run.slice(0, head) + '*'.repeat(run.length - head - tail) + run.slice(-tail).toUpperCase();
}

/**
 * An identity number as it may leave its own cell: `11010519491231002X` → `110105********002X`, 15 digits →
 * `110105******002`. Whatever else holds a long number is masked there: damaged or spaced numbers, a number
 * inside a sentence, a number typed as a number. Every other value comes back unchanged.
 */
export function maskIdentity(value: Cell): Cell {
  if (typeof value === 'number') {
    const long = Math.abs(value) >= 10 ** (LONG - 1) && Math.abs(value) < BEYOND && Number.isInteger(value);
    return long ? maskRun(digitsOf(Math.abs(value))) : value;
  }
  if (typeof value !== 'string' || value.length < LONG) return value;
  if (PLAIN.test(value)) return maskRun(value);
  const joined = foldText(value).replace(/[\s-]/g, '');
  if (SPACED.test(foldText(value)) && joined.length >= LONG) return maskRun(joined);
  const visible = withoutInvisible(value);
  const masked = visible.replace(RUN, (run) => maskRun(toHalfWidth(run).replace(/[ -]/g, '')));
  return masked === visible ? value : masked;
}

/** A masked number in a text: its region, stars, and what is shown of its end. A masked phone shows less in front. */
const MASKED_NUMBER = /(?<![0-9A-Za-z０-９])([0-9A-Za-z０-９]{6})(\*{4,})([^\s*\p{P}\p{Script=Han}]{1,4})/gu;

/**
 * An identity number as it may leave the workbook, with a birth date possibly beside it or elsewhere in the same
 * report: of the number only its region is shown. Region, birth date and the last four signs would make the whole, and
 * leaving out the day of birth would not help: the last sign checks the others, and leaves three days of a month.
 */
export function maskForExport(value: Cell): Cell {
  const masked = maskIdentity(value);
  return typeof masked === 'string' && masked.includes('****')
    ? masked.replace(
        MASKED_NUMBER,
        (_, region: string, stars: string, end: string) => region + stars + '*'.repeat(end.length),
      )
    : masked;
}

/** How a value is named in a reason: masked, and cut short so that a message stays one line. */
export function shown(value: Cell): string | number {
  const masked = maskIdentity(value);
  if (typeof masked === 'number') return masked;
  if (typeof masked === 'boolean') return masked ? 'TRUE' : 'FALSE';
  if (typeof masked !== 'string') return '';
  const line = masked.replace(/\s+/g, ' ').trim();
  return line.length > 40 ? `${line.slice(0, 40)}…` : line;
}
