import { collect } from '../../src/taskpane/report/collect';
import { finish } from '../rules/support/run';

function* pieces(count: number, text: string): Generator<string> {
  for (let n = 0; n < count; n += 1) yield text;
}

test('a long text is handed over in parts of about a megabyte, whole and in order', async () => {
  const parts = finish(collect(pieces(5000, `${'区'.repeat(999)}\n`)));
  expect(parts.length).toBeGreaterThan(3);
  for (const part of parts) expect(part.size).toBeLessThan(4_000_000);
  const text = await new Blob(parts).text();
  expect(text).toBe(`${'区'.repeat(999)}\n`.repeat(5000));
});

test('a short text is one part, and nothing is one as well', async () => {
  const [part, ...more] = finish(collect(pieces(2, 'ab')));
  expect([await part!.text(), more]).toEqual(['abab', []]);
  expect(finish(collect(pieces(0, '')))[0]!.size).toBe(0);
});
