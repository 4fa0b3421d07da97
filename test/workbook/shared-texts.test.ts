import fc from 'fast-check';
import { sharedTexts } from '../../src/workbook/shared-texts';

test('a cell is kept as it came, whatever came before', () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 30 }),
    fc.constantFrom('410122001001', '青年路街道青年社区居民委员会', null, true),
    fc.double(),
  );
  fc.assert(
    fc.property(fc.array(cell), (cells) => {
      const kept = sharedTexts();
      expect(cells.map((one) => kept(one))).toEqual(cells);
    }),
  );
});

test('also in columns that repeat little, or hold more texts than are kept in mind', () => {
  for (const different of [9000, 300_000]) {
    const kept = sharedTexts();
    const texts = Array.from({ length: different }, (_, n) => `410122001001${n}`);
    expect(texts.every((text) => kept(text) === text)).toBe(true);
    expect(kept('4101220010010')).toBe('4101220010010');
  }
});
