/** What an approximation says of its number: 余 and 以上 at least, 近 and 不足 less than, 以下 at most, 约 neither. */
export type Bound = 'atLeast' | 'below' | 'atMost' | 'about';

const BEFORE: readonly (readonly [string, Bound])[] = [
  ['不超过', 'atMost'],
  ['不多于', 'atMost'],
  ['不少于', 'atLeast'],
  ['不低于', 'atLeast'],
  ['至多', 'atMost'],
  ['最多', 'atMost'],
  ['至少', 'atLeast'],
  ['最少', 'atLeast'],
  ['超过', 'atLeast'],
  ['多于', 'atLeast'],
  ['将近', 'below'],
  ['接近', 'below'],
  ['不足', 'below'],
  ['不到', 'below'],
  ['不满', 'below'],
  ['大约', 'about'],
  ['近', 'below'],
  ['超', 'atLeast'],
  ['逾', 'atLeast'],
  ['约', 'about'],
  ['約', 'about'],
];
const AFTER_ALL: readonly (readonly [string, Bound])[] = [
  ['以上', 'atLeast'],
  ['以下', 'atMost'],
  ['以内', 'atMost'],
  ['左右', 'about'],
  ['上下', 'about'],
];
const AFTER_NUMBER: readonly (readonly [string, Bound])[] = [
  ['有余', 'atLeast'],
  ['余', 'atLeast'],
  ['餘', 'atLeast'],
  ['多', 'atLeast'],
  ['来', 'about'],
  ['來', 'about'],
];
/** Words that a counted number carries. They are dropped, for the number stays the same; 亩 or 公里 would not. */
const COUNTED = /^(?:人次|场次|場次|[人名位户戶个個家次场場处處所支条條件台张張栋棟座间間套份项項例元])$/;

export interface Approximation {
  /** The number's own text. */
  readonly text: string;
  /** Undefined where the number is exact. */
  readonly bound: Bound | undefined;
}

/** Takes the approximation words and the count word off a number: "近1000户" → 1000, below; "10余万元" → 10万, at least. */
export function withoutApproximation(text: string): Approximation {
  const bounds: Bound[] = [];
  const take = (from: string, words: readonly (readonly [string, Bound])[], front: boolean): string => {
    const found = words.find(([word]) => (front ? from.startsWith(word) : from.endsWith(word)));
    if (found === undefined) return from;
    bounds.push(found[1]);
    return front ? from.slice(found[0].length) : from.slice(0, -found[0].length);
  };
  let rest = withoutCountWord(take(take(text, BEFORE, true), AFTER_ALL, false));
  rest = take(rest, AFTER_NUMBER, false);
  const inner = /^(.{1,40}|)([余餘多来來])(万亿|[十百千万亿萬億])$/.exec(rest);
  if (inner) rest = take(`${inner[1]}${inner[2]}`, AFTER_NUMBER, false) + (inner[3] ?? '');
  // 近千, 万余: the one before a large unit goes without saying.
  if (bounds.length > 0 && /^[百千万亿萬億]/.test(rest)) rest = `一${rest}`;
  // 约3000余 is at least 3000.
  return { text: rest, bound: bounds.find((bound) => bound !== 'about') ?? bounds[0] };
}

function withoutCountWord(text: string): string {
  for (const length of [2, 1]) {
    if (text.length > length && COUNTED.test(text.slice(-length))) return text.slice(0, -length);
  }
  return text;
}
