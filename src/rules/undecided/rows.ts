/** Rows of a sheet as runs, so that a column with 100,000 blanks costs no more than one with a single blank. */
export class Rows {
  static readonly none = new Rows([]);

  /** How many rows there are. */
  readonly count: number;

  /** @param ends first and last row of each run in turn, zero-based; runs ascending, not touching */
  constructor(private readonly ends: readonly number[]) {
    let count = 0;
    for (let at = 0; at < ends.length; at += 2) count += ends[at + 1] - ends[at] + 1;
    this.count = count;
  }

  get runCount(): number {
    return this.ends.length / 2;
  }

  /** Its runs, from one to another. */
  *runs(from = 0, to = this.runCount): Generator<RowRun> {
    for (let n = from; n < Math.min(to, this.runCount); n += 1) {
      yield { first: this.ends[2 * n], last: this.ends[2 * n + 1] };
    }
  }

  equals({ ends }: Rows): boolean {
    return (
      ends === this.ends || (ends.length === this.ends.length && ends.every((end, n) => end === this.ends[n]))
    );
  }

  /** How many of its rows are among others. */
  within(others: ReadonlySet<number>): number {
    let count = 0;
    for (const { first, last } of this.runs()) {
      for (let row = first; row <= last; row += 1) if (others.has(row)) count += 1;
    }
    return count;
  }

  /** All rows of some; where they are the same, as they mostly are, the first of them. */
  static union([first = Rows.none, ...others]: readonly Rows[]): Rows {
    const different: Rows[] = [first];
    for (const rows of others) if (!different.some((known) => known.equals(rows))) different.push(rows);
    if (different.length === 1) return first;
    const runs = different.flatMap((rows) => [...rows.runs()]);
    const all = new RowsBuilder();
    for (const run of runs.sort((a, b) => a.first - b.first)) all.add(run.first, run.last);
    return all.rows();
  }
}

export interface RowRun {
  readonly first: number;
  readonly last: number;
}

/** Puts rows together in whatever order they come, best in ascending order; one may come again. */
export class RowsBuilder {
  private readonly ends: number[] = [];
  private ascending = true;

  add(first: number, last = first): void {
    const { ends } = this;
    const end = ends.length - 1;
    if (end > 0 && first >= ends[end - 1] && first <= ends[end] + 1) ends[end] = Math.max(ends[end], last);
    else {
      if (end > 0 && first < ends[end]) this.ascending = false;
      ends.push(first, last);
    }
  }

  rows(): Rows {
    const rows = new Rows(this.ends);
    return this.ascending ? rows : Rows.union([Rows.none, rows]);
  }
}
