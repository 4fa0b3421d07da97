import { chineseDigitRun, everydayUnits } from './digits';
import { compare, type Exact, exact, isWhole, sum, times } from './exact';
import { readSection } from './section';

/** 万 and 亿 with their powers of ten. */
const LARGE = [
  ['亿', 8],
  ['万', 4],
] as const;

/**
 * A number in digits, in Chinese numerals or in both, with 万 and 亿: 8.2万, 2.25亿, 1亿2000万, 一百二十, 两千零五,
 * 1,234.5万. Exact. Undefined when it is none; a unit, an approximation or a sign is not read here.
 */
export function readNumeral(text: string): Exact | undefined {
  return readFrom(everydayUnits(text), 0);
}

function readFrom(text: string, level: number): Exact | undefined {
  const unit = LARGE[level];
  if (unit === undefined) return readSection(text);
  const [sign, places] = unit;
  const at = text.lastIndexOf(sign);
  if (at < 0) return readFrom(text, level + 1);
  // 万亿 is a unit of its own; 亿亿 and 万万 are not written.
  const before = readFrom(text.slice(0, at), level + 1);
  if (before === undefined) return undefined;
  const large = times(before, places);
  const after = text.slice(at + 1);
  return after === '' ? large : isWhole(before) ? followed(large, after, places, level) : undefined;
}

/** What follows 万 or 亿 is less than it; a Chinese digit alone stands one place below it (三万五 is 35000). */
function followed(large: Exact, after: string, places: number, level: number): Exact | undefined {
  const zero = /^[零〇○]/.test(after);
  const rest = readFrom(zero ? after.slice(1) : after, level + 1);
  if (rest === undefined) return undefined;
  if (!zero && after.length === 1) {
    return chineseDigitRun(after) === undefined ? undefined : sum(large, times(rest, places - 1));
  }
  return compare(rest, exact(10n ** BigInt(places))) < 0 ? sum(large, rest) : undefined;
}
