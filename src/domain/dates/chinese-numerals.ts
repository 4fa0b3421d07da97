const DIGITS: Readonly<Record<string, string>> = {
  〇: '0',
  '○': '0',
  '◯': '0',
  零: '0',
  // Typed for 〇 as often as not.
  '0': '0',
  一: '1',
  二: '2',
  三: '3',
  四: '4',
  五: '5',
  六: '6',
  七: '7',
  八: '8',
  九: '9',
};
const TENS: Readonly<Record<string, string>> = { 廿: '二十', 卅: '三十' };

/** "一九四九" → "1949"; undefined when a character is no digit (〇, ○ and 零 are all in use). */
export function chineseDigits(text: string): string | undefined {
  let out = '';
  for (const character of text) {
    const digit = DIGITS[character];
    if (digit === undefined) return undefined;
    out += digit;
  }
  return out;
}

/** Month or day in Chinese numerals, 1–99: 八, 十, 十二, 二十, 三十一, 廿一; undefined for anything else. */
export function chineseTens(text: string): number | undefined {
  const spelled = text.replace(/[廿卅]/g, (sign) => TENS[sign] ?? sign);
  const parts = spelled.split('十');
  if (parts.length > 2) return undefined;
  if (parts.length === 1) {
    const digits = chineseDigits(spelled);
    return digits === undefined || digits === '' ? undefined : Number(digits);
  }
  const [tens = '', ones = ''] = parts;
  const high = tens === '' ? '1' : chineseDigits(tens);
  const low = ones === '' ? '0' : chineseDigits(ones);
  if (high?.length !== 1 || low?.length !== 1) return undefined;
  return Number(high + low);
}
