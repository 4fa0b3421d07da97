import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { setLanguage } from '../../../src/locale';
import { communityWorkforce, pickSheets } from '../../../src/returns';
import { runWriter, type WriterProgress } from '../../../src/taskpane/template/run-writer';
import { writeReturn } from '../../../src/xlsx/write-return';
import { writerThread } from './support/writer-thread';

jest.setTimeout(60_000);

afterEach(() => setLanguage('zh-CN'));

const sheets = ['换届情况表'];

test('the worker writes the same file, in the language asked for, and tells how far it is', async () => {
  const told: WriterProgress[] = [];
  const bytes = await runWriter(writerThread, { sheets, words: 'en' }, { onProgress: (at) => told.push(at) });
  setLanguage('en');
  const { template } = pickSheets(communityWorkforce, sheets);
  expect(Buffer.from(bytes).equals(await writeReturn(template))).toBe(true);
  const total = 2 * template.sheets.length;
  expect(told).toEqual(template.sheets.map((_, index) => ({ done: index + 1, total })));
});

test('meanwhile whoever asked goes on', async () => {
  // Bundled before it is measured.
  await runWriter(writerThread, { sheets, words: 'zh-CN' });
  let turns = 0;
  const turn = setInterval(() => (turns += 1), 5);
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const all = communityWorkforce.sheets.map(({ name }) => name);
  await runWriter(writerThread, { sheets: all, words: 'zh-CN' });
  delay.disable();
  clearInterval(turn);
  // In one stretch there would be no turn at all.
  expect(turns).toBeGreaterThan(10);
  expect(delay.percentile(50) / 1e6).toBeLessThan(50);
});

test('it can be stopped, and the worker ends with it', async () => {
  const controller = new AbortController();
  const worker = writerThread();
  const work = runWriter(
    () => worker,
    { sheets, words: 'zh-CN' },
    { signal: controller.signal, onProgress: () => controller.abort() },
  );
  await expect(work).rejects.toMatchObject({ code: 'cancelled' });
  expect(await Promise.race([worker.ended, wait(10_000, 'still there', { ref: false })])).not.toBe(
    'still there',
  );
  await expect(
    runWriter(writerThread, { sheets, words: 'zh-CN' }, { signal: AbortSignal.abort() }),
  ).rejects.toMatchObject({ code: 'cancelled' });
});

test('a failure in the worker is the caller’s', async () => {
  const request = { sheets: 5 as unknown as string[], words: 'zh-CN' as const };
  await expect(runWriter(writerThread, request)).rejects.toThrow();
});
