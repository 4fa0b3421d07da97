/** Those who want to hear of changed content. */
export class Listeners {
  private readonly all = new Set<() => void>();

  /** @returns how to stop; the same function added twice is called twice. */
  add(listener: () => void): () => Promise<void> {
    const own = (): void => listener();
    this.all.add(own);
    return async () => void this.all.delete(own);
  }

  call(): void {
    for (const listener of [...this.all]) listener();
  }
}
