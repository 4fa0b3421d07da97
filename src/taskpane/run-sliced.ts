import { WorkbookError } from '../workbook/port';

export interface SliceOptions<P> {
  readonly signal?: AbortSignal;
  /** Called once a slice with the newest progress, and once more at the end. */
  readonly onProgress?: (progress: P) => void;
  /** Milliseconds of work before the event loop gets its turn. */
  readonly sliceMs?: number;
}

/**
 * Runs a generator to its end in slices, so that the pane never blocks: desktop Excel restarts an add-in that
 * does not respond for 5 s. A generator may work up to 20 ms between two yields; 30 ms here keeps a slice
 * within 50 ms.
 *
 * @returns what the generator returns.
 * @throws WorkbookError `cancelled` when the signal is aborted; the generator is closed then.
 */
export async function runSliced<P, R>(
  work: Generator<P, R>,
  { signal, onProgress, sliceMs = 30 }: SliceOptions<P> = {},
): Promise<R> {
  for (;;) {
    throwIfAborted(signal, work);
    const end = performance.now() + sliceMs;
    let step = work.next();
    while (!step.done && performance.now() < end) {
      const next = work.next();
      if (next.done) {
        onProgress?.(step.value);
        return next.value;
      }
      step = next;
    }
    if (step.done) return step.value;
    onProgress?.(step.value);
    await nextTask();
  }
}

function throwIfAborted(signal: AbortSignal | undefined, work: Generator<unknown, unknown>): void {
  if (!signal?.aborted) return;
  work.return(undefined);
  throw new WorkbookError('cancelled');
}

/**
 * The next turn of the event loop. A message, not a timer: a hidden pane of a shared runtime has its timers
 * slowed to one a second.
 */
function nextTask(): Promise<void> {
  if (typeof MessageChannel === 'undefined') return new Promise((resolve) => setTimeout(resolve, 0));
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
