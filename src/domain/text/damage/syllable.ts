/** A vowel (or n) with a tone mark. */
export const TONED = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹ]/;

const INITIAL = '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?';
const FINAL =
  '(?:iang|iong|uang|ueng|ang|eng|ing|ong|ian|iao|uai|uan|uen|van|ai|ei|ui|ao|ou|iu|ie|ve|ue|er|an|en|in|un|vn|ia|ua|uo|io|a|o|e|i|u|v)';
/** One syllable without its tone, as the source of a regular expression. */
export const SYLLABLE = `(?:${INITIAL}${FINAL}|[nm]g?)`;
const WHOLE = new RegExp(`^${SYLLABLE}$`);

/** Without tones; ü is v. */
const toneless = (letters: string): string =>
  letters
    .toLowerCase()
    .replace(/[üǖǘǚǜ]/g, 'v')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/** Whether letters have the shape of one syllable of pinyin: zhǒng has, café has not. */
export const isSyllable = (letters: string): boolean => WHOLE.test(toneless(letters));
