import fc from 'fast-check';
import { BYTES_PER_BLOCK, jsonBytes, nextRows, writeBlocks } from '../../src/excel/blocks';

test('bytes are never estimated too low', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
      (value) => {
        // JSON writes lone surrogates as six characters; Excel has none.
        fc.pre(typeof value !== 'string' || !/\p{Surrogate}/u.test(value));
        expect(jsonBytes(value)).toBeGreaterThanOrEqual(Buffer.byteLength(JSON.stringify(value)));
      },
    ),
  );
});

test('blocks to write hold all rows in order, within the limit where rows allow', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: BYTES_PER_BLOCK * 1.5 }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, (rows) => {
      const blocks = [...writeBlocks(rows, (bytes) => bytes)];
      expect(blocks.flatMap((block) => block.rows)).toEqual(rows);
      let start = 0;
      for (const block of blocks) {
        expect(block.start).toBe(start);
        start += block.rows.length;
        const bytes = block.rows.reduce((sum, one) => sum + one, 0);
        expect(block.rows.length === 1 || bytes <= BYTES_PER_BLOCK).toBe(true);
      }
    }),
  );
});

test('the next block to read has at least a row and stays below the limit at the same density', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 50_000_000 }),
      (rows, bytes) => {
        const next = nextRows(rows, bytes);
        expect(next).toBeGreaterThanOrEqual(1);
        expect(next === 1 || (next * bytes) / rows <= BYTES_PER_BLOCK).toBe(true);
        expect(next).toBeLessThanOrEqual(20_000);
      },
    ),
  );
});
