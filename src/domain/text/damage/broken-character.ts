import type { Damage, Detector } from './damage';
import { isSyllable, TONED } from './syllable';

const LETTERS = 'A-Za-zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜ';
/** 總?cè)藬?shù)、專?I(yè)化、政疄?zāi): a lost character, then the rest of the reading behind it. */
const BEFORE_READING = new RegExp(
  `\\p{Script=Han}?\\?([${LETTERS}]{1,6})\\)|\\p{Script=Han}?\\?[A-Z]\\(([${LETTERS}]{1,6})\\)`,
  'gu',
);
/** A question mark straight after an opening quote is a lost character: “雙作“?!. */
const AFTER_QUOTE = /[“‘「『《]\?(?![”’」』》])/g;
/** Within a name: 幸?社区. Between sentences a question mark may be meant, so only short text without punctuation is judged. */
const INSIDE = /\p{Script=Han}\?(?=\p{Script=Han})/gu;
/** What asks: text with one of these may well hold a question mark. */
const ASKING = /[吗嗎呢吧么麼嘛啊呀谁誰何哪几幾怎否]|什|多少|为啥|是不|不[是能会會要好行]|没有|沒有/;
const NAME = /^[^，。；：！？、,;:!\n]{1,30}$/;
/** Signs that only a wrong decoding gives: the replacement character, 锟斤拷, UTF-8 read as Latin-1. */
const NEVER =
  /\uFFFD+|(?:锟斤拷)+|(?:[ÂÃâäåæçèé][\u0080-\u00bf\u0152-\u0178\u02c6\u2013-\u203a\u20ac\u2122]{1,2}){2,50}/g;

/**
 * Characters lost by decoding a text twice. Question marks that end a question are left alone.
 */
export const brokenCharacters: Detector = (text) => {
  const found = new Map<number, Damage>();
  const add = (at: number, piece: string): void => {
    if (!found.has(at)) found.set(at, { kind: 'brokenCharacter', at, found: piece });
  };
  for (const match of text.matchAll(BEFORE_READING)) {
    const letters = match[1] ?? match[2] ?? '';
    if (TONED.test(letters) && isSyllable(letters)) add(match.index, match[0]);
  }
  for (const match of text.matchAll(AFTER_QUOTE)) add(match.index, match[0]);
  for (const match of text.matchAll(NEVER)) add(match.index, match[0]);
  if (NAME.test(text) && !ASKING.test(text)) {
    for (const { index, 0: piece } of text.matchAll(INSIDE)) {
      add(index, text.slice(index, index + piece.length + 1));
    }
  }
  return [...found.values()].sort((a, b) => a.at - b.at);
};
