import fc from 'fast-check';
import { createWorkbook } from '../../src/excel';
import { MemoryGrid } from '../../src/workbench/host/memory-grid';
import { forgetExcel, useExcel } from './support/use-excel';

afterEach(forgetExcel);

test('hands any bytes to Excel as a new workbook', async () => {
  const opened: string[] = [];
  useExcel(new MemoryGrid(), { openWorkbook: (base64) => void opened.push(base64) }, '1.9');
  const sizes = fc.uint8Array({ maxLength: 200 });
  await fc.assert(
    fc.asyncProperty(sizes, async (bytes) => {
      await createWorkbook(bytes);
      expect(opened.pop()).toBe(Buffer.from(bytes).toString('base64'));
    }),
    { numRuns: 20 },
  );
  const large = new Uint8Array(200_000).map((_, n) => n * 7);
  await createWorkbook(large);
  expect(Buffer.from(opened[0], 'base64').equals(Buffer.from(large))).toBe(true);
});

test('an Excel that cannot is told from one that can', async () => {
  useExcel(new MemoryGrid(), {}, '1.9');
  await expect(createWorkbook(new Uint8Array([1]))).rejects.toMatchObject({ code: 'unsupported' });
  useExcel(new MemoryGrid(), { openWorkbook: () => undefined }, '1.7');
  await expect(createWorkbook(new Uint8Array([1]))).rejects.toMatchObject({ code: 'unsupported' });
});
