/** Thrown where the work that was allowed is used up: nothing is known then, and nothing may be guessed. */
export class EffortSpent extends Error {
  constructor() {
    super('effort spent');
    this.name = 'EffortSpent';
  }
}

/** How much work may still be done, counted in rows combined: the same on every machine. */
export class Effort {
  constructor(private left: number) {}

  /** @throws EffortSpent */
  spend(work: number): void {
    this.left -= work;
    if (this.left < 0) throw new EffortSpent();
  }
}
