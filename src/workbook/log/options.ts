/** What a shell gives to reading work: a way to stop it, to show how far it is, and to keep it in slices. */
export interface WorkOptions {
  readonly signal?: AbortSignal;
  /** Rows read so far, of all rows to read. */
  onProgress?(done: number, total: number): void;
  /** Runs a calculation to its end, with pauses where the shell must not block. */
  run?<T>(work: Generator<unknown, T>): Promise<T>;
}

/** Runs a generator by the shell's way of slicing, or straight through where nobody waits. */
export async function runWork<T>(work: Generator<unknown, T>, options: WorkOptions): Promise<T> {
  if (options.run) return options.run(work);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
