import fc from 'fast-check';
import { isError } from '../../../../src/domain/cell';
import { readChineseNumber } from '../../../../src/domain/numbers/chinese/read-chinese-number';

test.each([
  ['8.2万', 82000],
  ['2.25亿', 225000000],
  ['一百二十', 120],
  ['两千零五', 2005],
  ['1,234.5万', 12345000],
  ['１，２３４．５万', 12345000],
  ['8.2 万', 82000],
  ['1亿2000万', 120000000],
  ['1.5万亿', 1500000000000],
  ['3万5千', 35000],
  ['三万五', 35000],
  ['三万零五', 30005],
  ['3万5000', 35000],
  ['一百二', 120],
  ['一千零二十', 1020],
  ['两万两千两百二十二', 22222],
  ['十五', 15],
  ['廿一', 21],
  ['二〇二三', 2023],
  ['三点二万', 32000],
  ['壹仟贰佰叁拾', 1230],
  ['兩萬戶', 20000],
  ['8.2万人次', 82000],
  ['150人', 150],
  ['3000户', 3000],
  ['239.403万元', 2394030],
  ['5千', 5000],
  ['3千500', 3500],
  ['零', 0],
  ['-8.2万', -82000],
  ['负三百', -300],
  ['0.07', 0.07],
  ['1.1万', 11000],
  ['12,000', 12000],
])('%s is %d', (text, value) => expect(readChineseNumber(text)).toBe(value));

test('a number is itself', () => expect(readChineseNumber(27.5)).toBe(27.5));

const failure = (text: string): string => {
  const result = readChineseNumber(text);
  if (!isError(result)) return String(result);
  const bound = result.reason?.params?.['bound'];
  return `${result.code} ${result.reason?.key}${bound === undefined ? '' : ` ${bound}`}`;
};

test.each([
  ['28000余', '#N/A numberAtLeast 28000'],
  ['28000余人', '#N/A numberAtLeast 28000'],
  ['3200多户', '#N/A numberAtLeast 3200'],
  ['10余万元', '#N/A numberAtLeast 100000'],
  ['2万多', '#N/A numberAtLeast 20000'],
  ['1000户以上', '#N/A numberAtLeast 1000'],
  ['超过150万', '#N/A numberAtLeast 1500000'],
  ['约3000余', '#N/A numberAtLeast 3000'],
  ['千余人', '#N/A numberAtLeast 1000'],
  ['近1000', '#N/A numberBelow 1000'],
  ['近千名', '#N/A numberBelow 1000'],
  ['不足一万', '#N/A numberBelow 10000'],
  ['不超过300户', '#N/A numberAtMost 300'],
  ['9人以下', '#N/A numberAtMost 9'],
  ['约2万', '#N/A numberAbout 20000'],
  ['200人左右', '#N/A numberAbout 200'],
  ['十几', '#N/A numberVague'],
  ['数百人', '#N/A numberVague'],
  ['三四百', '#N/A numberVague'],
  ['七八个', '#N/A numberVague'],
])('%s is %s', (text, expected) => expect(failure(text)).toBe(expected));

test.each([
  '199亩',
  '11305(戶)人',
  '1.5万3千',
  '3百5',
  '3万5',
  '12 000',
  '千',
  '万万',
  '一二十',
  '1,23',
  '社区',
  '人',
  '三万十',
  '8.2万%',
  '1..5万',
])('%s is no number', (text) =>
  expect(failure(text)).toMatch(/^#VALUE! notAWrittenNumber|^#N\/A numberVague/),
);
test.each(['某', '某万', '201某', '1***', 'XX户'])('%s is masked', (text) =>
  expect(failure(text)).toBe('#VALUE! numberMasked'),
);
test('errors are handed on, a logical value is no number', () => {
  expect(failure('TRUE')).toBe('#VALUE! notAWrittenNumber');
  const result = readChineseNumber(true);
  expect(isError(result) && result.code).toBe('#VALUE!');
});

const DIGITS = '零一二三四五六七八九';
/** Four digits in words, as they are read out. */
function section(n: number): string {
  let out = '';
  let gap = false;
  for (const [unit, size] of [
    ['千', 1000],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(n / size) % 10;
    if (digit === 0) {
      gap = true;
      continue;
    }
    out += (gap && out !== '' ? '零' : '') + DIGITS[digit] + unit;
    gap = false;
  }
  return out;
}
function inWords(n: number): string {
  if (n === 0) return '零';
  let out = '';
  for (const [unit, size] of [
    ['亿', 1e8],
    ['万', 1e4],
    ['', 1],
  ] as const) {
    const part = Math.floor(n / size) % 10000;
    if (part === 0) continue;
    out += (out !== '' && part < 1000 ? '零' : '') + section(part) + unit;
  }
  return out;
}

test('every number up to a trillion is read back from its words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.nat(200_000), fc.nat(999_999_999_999)), (n) => {
      expect(readChineseNumber(inWords(n))).toBe(n);
    }),
  );
});

test('digits with 万 or 亿 move the point and nothing else', () => {
  fc.assert(
    fc.property(
      fc.nat(10 ** 9),
      fc.constantFrom(0, 1, 2, 3, 4),
      fc.constantFrom('万', '亿'),
      (n, places, unit) => {
        const digits = String(n).padStart(places + 1, '0');
        const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
        const power = (unit === '万' ? 4 : 8) - places;
        expect(readChineseNumber(text + unit)).toBe(n * 10 ** power);
      },
    ),
  );
});

test('any text at all gets an answer', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'零一二十百千万亿点0１2.,余多近约人户某几- ') }),
      (text) => {
        const result = readChineseNumber(text);
        expect(isError(result) || Number.isFinite(result)).toBe(true);
      },
    ),
  );
  for (const sign of ['一', '9', '万', '余', ' ', ',', '近', '零', '1,']) {
    expect(isError(readChineseNumber(sign.repeat(32_000 / sign.length)))).toBe(true);
  }
});
