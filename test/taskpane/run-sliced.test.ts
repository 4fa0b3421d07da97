import fc from 'fast-check';
import { runSliced } from '../../src/taskpane/run-sliced';

function* steps(values: readonly number[], closed?: () => void): Generator<number, string> {
  try {
    for (const value of values) yield value;
    return values.join();
  } finally {
    closed?.();
  }
}

/** Works for a while, as a rule does between two yields. */
function busy(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end);
}

test('gives what the generator returns, and its last progress', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer(), { maxLength: 200 }),
      fc.constantFrom(0, 30),
      async (values, sliceMs) => {
        const seen: number[] = [];
        const result = await runSliced(steps(values), { sliceMs, onProgress: (value) => seen.push(value) });
        expect(result).toBe(values.join());
        expect(seen.at(-1)).toBe(values.at(-1));
      },
    ),
  ));

test('lets other work in between slices of 50 ms at most', async () => {
  function* work(): Generator<number, void> {
    for (let i = 0; i < 20; i++) {
      busy(10);
      yield i;
    }
  }
  const gaps: number[] = [];
  let last = performance.now();
  const timer = setInterval(() => {
    gaps.push(performance.now() - last);
    last = performance.now();
  }, 0);
  await runSliced(work());
  clearInterval(timer);
  expect(gaps.length).toBeGreaterThan(3);
  // Slices end after 30 ms and one more step of 10; the rest is the slack of a busy machine.
  expect(gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]).toBeLessThan(60);
});

test('stops when cancelled, closes the generator and says so', async () => {
  const controller = new AbortController();
  let closed = false;
  let reached = 0;
  const run = runSliced(
    steps(
      Array.from({ length: 1000 }, (_, i) => i),
      () => (closed = true),
    ),
    {
      sliceMs: 0,
      signal: controller.signal,
      onProgress: (value) => {
        reached = value;
        if (value === 5) controller.abort();
      },
    },
  );
  await expect(run).rejects.toMatchObject({ code: 'cancelled' });
  expect(closed).toBe(true);
  expect(reached).toBe(5);
});

test('passes an error of the work on', async () => {
  // eslint-disable-next-line require-yield -- work that fails before its first step
  function* broken(): Generator<number, void> {
    throw new RangeError('broken rule');
  }
  await expect(runSliced(broken())).rejects.toThrow('broken rule');
});
