import { matching } from './damage';
import { isSyllable, TONED } from './syllable';

const ANNOTATED = /(\p{Script=Han})[(（]([a-zA-Zāáǎàēéěèīíǐìōóǒòūúǔùüǖǘǚǜêńňǹ]{1,6})[)）]/gu;

/**
 * A reading left behind its character by a reading aid: 業(yè), 當(dāng). Letters without a tone mark are one only behind
 * a particle that is read without tone, 的(de) or 了(le): 德语(de) and 居民(app) hold no readings.
 */
export const pinyin = matching(ANNOTATED, ([found, character = '', letters = '']) =>
  isReading(character, letters) ? { kind: 'pinyinResidue', found, suggestion: character } : undefined,
);

const TONELESS: Readonly<Record<string, string>> = {
  de: '的地得',
  le: '了',
  zhe: '着著',
  ne: '呢',
  ma: '吗嗎嘛',
  ba: '吧',
  men: '们們',
  me: '么麼',
  zi: '子',
};

const isReading = (character: string, letters: string): boolean =>
  TONED.test(letters)
    ? isSyllable(letters)
    : (TONELESS[letters] ?? '').includes(character) && letters in TONELESS;
