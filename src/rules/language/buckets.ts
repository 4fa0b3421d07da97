import type { Coded } from './coded';
import type { Criterion } from './criteria';
import type { View } from './criteria-index';
import type { Pairs } from './pairs';

/** Records sorted by what some criteria ask for, so that those that meet them are found at once. */
export class Buckets {
  /** The bucket of each record, kept apart once records have changed. */
  private of?: Int32Array;
  private sorted?: { readonly starts: Int32Array; readonly rows: Int32Array };

  /** `pairs` join each view to those before it, `coded` is the last, with its `counts`. */
  constructor(
    private readonly coded: Coded,
    private counts: Int32Array,
    readonly views: readonly View[],
    readonly pairs: readonly Pairs[],
  ) {}

  /** The bucket of the records that meet the criteria at `places`, one a view, or -1 where no record does. */
  find(criteria: readonly Criterion[], places: readonly number[]): number {
    if (this.views.length === 0) return 0;
    let code = this.views[0].codeFor(criteria[places[0]]);
    for (let i = 1; i < this.views.length && code >= 0; i += 1) {
      const next = this.views[i].codeFor(criteria[places[i]]);
      code = next < 0 ? -1 : this.pairs[i - 1].find(code, next);
    }
    return code;
  }

  /** The bucket that a record is in. */
  ofRecord(record: number): number {
    return this.coded.codes[record];
  }

  count(bucket: number): number {
    return bucket < 0 ? 0 : this.counts[bucket];
  }

  /** Zero-based rows, ascending. */
  rows(bucket: number): Int32Array {
    if (bucket < 0) return NONE;
    const { starts, rows } = (this.sorted ??= this.sort());
    return rows.subarray(starts[bucket], starts[bucket + 1]);
  }

  /** To be called before the views take up a new value: notes which bucket each record is in. */
  noteRecords(): void {
    this.of ??= new Int32Array(this.coded.codes);
    for (const pairs of this.pairs) pairs.beReady();
  }

  /** Moves a record to another bucket, after the views have taken up its new value. */
  replaced(row: number): void {
    const of = this.of!;
    let code = this.views[0].codes[row];
    for (let i = 1; i < this.views.length; i += 1) {
      this.pairs[i - 1].replace(row, code, this.views[i].codes[row]);
      code = this.pairs[i - 1].codes[row];
    }
    if (code >= this.counts.length) {
      const longer = new Int32Array(code + ROOM);
      longer.set(this.counts);
      this.counts = longer;
    }
    this.counts[of[row]] -= 1;
    this.counts[code] += 1;
    of[row] = code;
    this.sorted = undefined;
  }

  private sort(): { starts: Int32Array; rows: Int32Array } {
    const { codes, size } = this.coded;
    const starts = new Int32Array(size + 1);
    for (let code = 0; code < size; code += 1) starts[code + 1] = starts[code] + this.counts[code];
    const next = starts.slice();
    const rows = new Int32Array(codes.length);
    for (let row = 0; row < codes.length; row += 1) rows[next[codes[row]]++] = row;
    return { starts, rows };
  }
}

/** Room for so many more buckets is made when one is added. */
const ROOM = 256;

const NONE = new Int32Array(0);
