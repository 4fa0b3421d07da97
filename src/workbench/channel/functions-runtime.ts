import { errorCode, type Outcome, type WireValue } from '../grid/functions/wire';

/** Entries of Office.js's `richApiMessage`: `[category, type, target, JSON]`. */
type Entry = readonly [number, number, string, string];

/** Category and type of a call of a custom function, and the flag that lets errors through as arguments. */
const CALL = { category: 1, type: 1000, allowErrors: 4 } as const;

/** Office.js's numbers for errors (`CustomFunctionProxy._getCustomFunctionResultErrorCodeFromErrorCode`). */
const ERRORS: Readonly<Record<number, string>> = {
  1: '#N/A',
  5: '#DIV/0!',
  6: '#NUM!',
  7: '#VALUE!',
  8: '#NULL!',
  9: '#NAME?',
  10: '#NAME?',
};
const OTHER_ERROR = '#VALUE!';

/** Calls in one message; a pane busy with more could not report back for too long. */
const MOST_IN_ONE_MESSAGE = 500;

/** One result, in either of the two shapes that Office.js reports: by name, or `[id, succeeded, value, code]`. */
type InvocationResult =
  | { id: number; value?: unknown; failed?: boolean; errorCode?: number }
  | [id: number, succeeded: boolean, value: unknown, code?: number];

/**
 * Calls of custom functions in the pane's Office.js. Calls made in one turn go out in one message, since results
 * come back only a few times a second.
 */
export class FunctionsRuntime {
  private next = 1;
  private ready = false;
  private readyCallbacks: (() => void)[] = [];
  /** Calls sent so far. */
  sent = 0;
  private queue: { id: number; entry: Entry }[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly calls = new Map<number, { entry: Entry; resolve(outcome: Outcome): void }>();

  constructor(private readonly send: (entries: readonly Entry[]) => void) {}

  /** Runs a function by its id. Never rejects. */
  invoke = (name: string, args: readonly WireValue[], allowErrors: boolean): Promise<Outcome> =>
    new Promise((resolve) => {
      const id = this.next++;
      const flags = allowErrors ? CALL.allowErrors : 0;
      const entry: Entry = [CALL.category, CALL.type, '', JSON.stringify([id, name, args, '', flags, null])];
      this.calls.set(id, { entry, resolve });
      this.enqueue(id, entry);
    });

  /** The pane's runtime is up (again): whatever has no answer yet is sent. */
  start(): void {
    this.ready = true;
    this.queue = [...this.calls].map(([id, { entry }]) => ({ id, entry }));
    this.flushSoon();
    for (const resolve of this.readyCallbacks.splice(0)) resolve();
  }

  /** Resolves once the pane's runtime can be called. */
  whenReady(): Promise<void> {
    if (this.ready) return Promise.resolve();
    return new Promise((resolve) => this.readyCallbacks.push(resolve));
  }

  /** The pane is going away; calls wait for the next one. */
  stop(): void {
    this.ready = false;
  }

  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const [id, succeeded, value, code] = Array.isArray(result)
        ? result
        : ([result.id, result.failed !== true, result.value, result.errorCode] as const);
      const call = this.calls.get(id);
      this.calls.delete(id);
      call?.resolve(succeeded ? outcomeOf(value) : { error: ERRORS[code ?? 0] ?? OTHER_ERROR });
    }
  }

  private enqueue(id: number, entry: Entry): void {
    this.queue.push({ id, entry });
    this.flushSoon();
  }

  private flushSoon(): void {
    if (!this.ready || this.queue.length === 0) return;
    this.timer ??= setTimeout(() => {
      this.timer = null;
      if (!this.ready) return;
      const batch = this.queue.splice(0, MOST_IN_ONE_MESSAGE);
      this.sent += batch.length;
      this.send(batch.map(({ entry }) => entry));
      this.flushSoon();
    });
  }
}

function outcomeOf(value: unknown): Outcome {
  if (Array.isArray(value)) return { value };
  const error = errorCode(value);
  return error === null ? { value } : { error };
}
