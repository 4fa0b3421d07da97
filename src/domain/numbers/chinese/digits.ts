/** Digits as they are written in Chinese, everyday and formal, simplified and traditional. */
export const DIGITS: ReadonlyMap<string, string> = new Map(
  [
    ['0', '〇零○◯'],
    ['1', '一壹弌'],
    ['2', '二贰貳两兩'],
    ['3', '三叁參'],
    ['4', '四肆'],
    ['5', '五伍'],
    ['6', '六陆陸'],
    ['7', '七柒'],
    ['8', '八捌'],
    ['9', '九玖'],
  ].flatMap(([digit = '', signs = '']) => [...signs].map((sign): [string, string] => [sign, digit])),
);

const UNITS: Readonly<Record<string, string>> = {
  拾: '十',
  佰: '百',
  仟: '千',
  萬: '万',
  億: '亿',
  點: '点',
  負: '负',
  廿: '二十',
  卅: '三十',
};

/** The unit signs of formal and traditional writing in their everyday form; 廿 and 卅 written out. */
export const everydayUnits = (text: string): string =>
  text.replace(/[拾佰仟萬億點負廿卅]/g, (sign) => UNITS[sign] ?? sign);

/** "二〇二三" → "2023"; undefined when a sign is no Chinese digit. */
export function chineseDigitRun(text: string): string | undefined {
  let out = '';
  for (const sign of text) {
    const digit = DIGITS.get(sign);
    if (digit === undefined) return undefined;
    out += digit;
  }
  return out;
}
