import type { WorkbookPort } from '../workbook/port';

/** Excel reports a change a moment after the write that made it. */
const ECHO_MS = 500;

/**
 * Tells of changes that the user makes, and not of the pane's own writes (report, summaries), which come back
 * from the host as changes too. Where the host has no events it stays silent: checking is an explicit action anyway
 * (js#3888, js#4066).
 */
export class ChangeWatch {
  private own = 0;
  private readonly listeners = new Set<() => void>();
  private watching: Promise<() => Promise<void>> | null = null;

  constructor(private readonly port: WorkbookPort) {}

  /** @returns how to stop listening. */
  listen(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Begins to watch the workbook, if that has not succeeded yet; never fails. */
  watch(): void {
    if (this.watching) return;
    this.watching = this.port.onChange(() => this.tell());
    this.watching.catch(() => (this.watching = null));
  }

  /** Runs a write of our own, whose echo is no change. */
  async during<T>(write: () => Promise<T>): Promise<T> {
    this.own++;
    try {
      return await write();
    } finally {
      setTimeout(() => this.own--, ECHO_MS);
    }
  }

  async stop(): Promise<void> {
    const watching = this.watching;
    this.watching = null;
    const unwatch = await watching?.catch(() => null);
    await unwatch?.();
  }

  private tell(): void {
    if (this.own > 0) return;
    for (const listener of this.listeners) listener();
  }
}
