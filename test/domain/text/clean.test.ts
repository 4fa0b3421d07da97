import fc from 'fast-check';
import { cleanText } from '../../../src/domain/text/clean';

test.each([
  ['ＡＢＣ　１２３', 'ABC 123'],
  ['（０１０）１２３', '(010)123'],
  ['社区（一），共３５．５％：见表１', '社区（一），共35.5%：见表1'],
  ['共１，２３４户', '共1,234户'],
  ['１，２，３组', '1，2，3组'],
  ['１０：３０开会', '10:30开会'],
  ['36～45岁', '36～45岁'],
  ['［注］＋－／＠', '[注]+-/@'],
  [' 社 区\u3000工作者 ', '社区工作者'],
  ['张　三', '张三'],
  ['社区 ，共 3 人', '社区，共 3 人'],
  ['开 1 展', '开 1 展'],
  ['a  b', 'a b'],
  ['a\u00a0b', 'a b'],
  ['1\u200b2\ufeff3', '123'],
  ['a \n  b', 'a\nb'],
  ['社区\n工作者', '社区\n工作者'],
  ['業(yè)、“两委“、二○一○年', '業(yè)、“两委“、二○一○年'],
  ['', ''],
  ['\u3000 ', ''],
])('%p becomes %p', (text, clean) => expect(cleanText(text)).toBe(clean));

const signs = fc.constantFrom(
  ...'社区一。，、；：？！（）～０１9Ａａ％．－／ ab\u3000\u00a0\u200b\ufeff\t\n\r“”‘?(:,',
);
const texts = fc.oneof(fc.string({ unit: signs }), fc.string({ unit: 'grapheme' }));

test('what is clean stays as it is', () => {
  fc.assert(
    fc.property(texts, (text) => expect(cleanText(cleanText(text))).toBe(cleanText(text))),
    { numRuns: 2000 },
  );
});

test('only spaces and zero-width signs go, and what stays differs in width alone', () => {
  const bare = (text: string): string => text.normalize('NFKC').replace(/[\s\u200b\ufeff]/g, '');
  fc.assert(
    fc.property(fc.string({ unit: signs }), (text) => expect(bare(cleanText(text))).toBe(bare(text))),
  );
});

test.each([' ', '\n', ' \n', '社 ', '１，', '\u200b', '１：'])('a long run of %p is cleaned', (sign) =>
  expect(cleanText(sign.repeat(16_000)).length).toBeLessThanOrEqual(32_000),
);
