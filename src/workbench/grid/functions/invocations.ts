import type { Outcome, WireValue } from './wire';

/** Runs one call in the pane's Office.js; never rejects. */
export type Invoke = (id: string, args: readonly WireValue[], allowErrors: boolean) => Promise<Outcome>;

export interface CallerCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Results kept; the oldest are forgotten, and only calculated again when they are needed. */
const KEPT = 20_000;

/**
 * Calls of custom functions by their arguments: the engine asks, is told "not yet", and asks again for the cells
 * that wait once the answer is there. The same arguments are never sent twice.
 */
export class Invocations {
  private readonly done = new Map<string, Outcome>();
  private readonly waiting = new Map<string, Map<string, CallerCell>>();
  private arrived: CallerCell[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;

  /** @param recalculate is given the cells that can be calculated now. */
  constructor(
    private readonly invoke: Invoke,
    private readonly recalculate: (cells: readonly CallerCell[]) => void,
  ) {}

  /** The outcome, or null while it is on its way; then the caller's cell is calculated again later. */
  ask(id: string, args: readonly WireValue[], allowErrors: boolean, caller: CallerCell): Outcome | null {
    const key = keyOf(id, args);
    const outcome = this.done.get(key);
    if (outcome) return outcome;
    const cells = this.waiting.get(key);
    const cell = `${caller.sheet}!${caller.row},${caller.column}`;
    if (cells) {
      cells.set(cell, caller);
      return null;
    }
    this.waiting.set(key, new Map([[cell, caller]]));
    void this.invoke(id, args, allowErrors).then((result) => this.arrive(key, result));
    return null;
  }

  /** Calls still on their way, and cells whose answer has come but has not been calculated with. */
  get pending(): number {
    return this.waiting.size + this.arrived.length;
  }

  /** Forgets results, e.g. when the pane was loaded anew with other code. */
  forget(): void {
    this.done.clear();
  }

  private arrive(key: string, outcome: Outcome): void {
    this.done.set(key, outcome);
    if (this.done.size > KEPT) this.done.delete(this.done.keys().next().value as string);
    this.arrived.push(...(this.waiting.get(key)?.values() ?? []));
    this.waiting.delete(key);
    // Results come many in one message: one calculation for all of them.
    this.timer ??= setTimeout(() => {
      this.timer = null;
      this.recalculate(this.arrived.splice(0));
    });
  }
}

/** Short calls are told apart by their text, long ones by two hashes of it, so that a big range is not kept. */
function keyOf(id: string, args: readonly WireValue[]): string {
  const text = JSON.stringify(args);
  return text.length <= 400 ? `${id}${text}` : `${id}#${text.length}#${hash(text, 7)}#${hash(text, 1299709)}`;
}

function hash(text: string, seed: number): number {
  let h1 = 0xdeadbeef ^ seed;
  let h2 = 0x41c6ce57 ^ seed;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    h1 = Math.imul(h1 ^ code, 2654435761);
    h2 = Math.imul(h2 ^ code, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507) ^ Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507) ^ Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}
