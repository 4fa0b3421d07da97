import { isBlank } from '../domain/cell';
import type { Table } from '../returns/table';
import { judge, Verdict } from './judge';
import type { Codes, Groups, Scope, Selection, Steps } from './language';
import type { ReadyRule } from './prepare';

/** How the records of a table fared; those out of the rule's scope are in none of the three. */
export interface Judgement {
  readonly pass: number;
  readonly undecided: number;
  /** Records that fail, ascending. */
  readonly failed: Selection;
  /** The verdict of each record. */
  verdicts(): Uint8Array;
}

/**
 * Judges all records of a table, batch by batch of at most so many. Most rules read a few columns that hold few
 * different values: there one record is judged for all that hold the same, and a rule that nobody breaks costs next to
 * nothing.
 */
export function* judgeRecords(rule: ReadyRule, scope: Scope, most: number): Steps<Judgement> {
  const isWide = rule.formula.isWide || rule.when?.isWide === true;
  const batch = isWide ? Math.min(most, WIDE_BATCH) : most;
  const groups = yield* groupsFor(rule, scope);
  const rows = rule.table.rows;
  const size = groups ? groups.firsts.length : rows;
  const spare = spares.pop();
  const room = spare && spare.length >= size ? spare : new Uint8Array(size);
  const verdicts = room.subarray(0, size);
  for (let from = 0; from < verdicts.length; from += batch) {
    const to = Math.min(verdicts.length, from + batch);
    const some = groups ? groups.firsts.slice(from, to) : allFrom(rule.table, from, to);
    if (from === 0) yield* prepare(rule, some, groups === null);
    judge(rule, some, scope, verdicts.subarray(from, to));
    yield;
  }
  const judgement = count(rows, verdicts, groups);
  spares.push(room);
  return judgement;
}

/** Verdicts are found in arrays that are used again: most rules have one for all records, and need none to keep. */
const spares: Uint8Array[] = [];

/** Records for each of which whole columns may be looked through take milliseconds each where tables are large. */
const WIDE_BATCH = 8;

/** By the first record, the last selections of all records from there on: rule after rule asks for the same. */
const selections = new WeakMap<Table, Map<number, Selection>>();

function allFrom(table: Table, from: number, to: number): Selection {
  let known = selections.get(table);
  if (!known) selections.set(table, (known = new Map()));
  let some = known.get(from);
  if (some?.length !== to - from) known.set(from, (some = range(from, to)));
  return some;
}

function range(from: number, to: number): number[] {
  const numbers = new Array<number>(to - from);
  for (let n = 0; n < numbers.length; n += 1) numbers[n] = from + n;
  return numbers;
}

/** Null where records cannot stand for each other: the rule looks at their place, or few hold the same. */
function* groupsFor(rule: ReadyRule, scope: Scope): Steps<Groups | null> {
  const { formula, when, needs, scopeNeeds } = rule;
  if (!formula.byValues || when?.byValues === false) return null;
  const columns = [...formula.reads, ...(when?.reads ?? []), ...needs, ...scopeNeeds];
  return yield* scope.grouping.by(columns.map((column) => column.values));
}

/** What is built beforehand can be built in steps. */
function* prepare({ formula, when }: ReadyRule, records: Selection, each: boolean): Steps<void> {
  // Where records do not stand for each other, they may in parts of the formula.
  for (const part of each ? [when, formula] : []) if (part) yield* part.remember();
  // Indexes are built for the criteria of a record that has what the rule reads; a blank would ask for others.
  const isFilled = (record: number): boolean => formula.reads.every(({ values }) => !isBlank(values[record]));
  const record = records.find(isFilled) ?? records[0];
  if (when) yield* when.prepare(record);
  yield* formula.prepare(record);
}

function count(rows: number, verdicts: Uint8Array, groups: Groups | null): Judgement {
  const totals = new Uint32Array(4);
  for (let n = 0; n < verdicts.length; n += 1) totals[verdicts[n]] += groups ? groups.sizes[n] : 1;
  return {
    pass: totals[Verdict.pass],
    undecided: totals[Verdict.undecided],
    failed: totals[Verdict.fail] > 0 ? failing(rows, verdicts, groups) : [],
    verdicts: keptOf(rows, verdicts, totals, groups),
  };
}

/** Most rules have one verdict for all records: that one is kept, and no array for as long as the check is. */
function keptOf(
  rows: number,
  verdicts: Uint8Array,
  totals: Uint32Array,
  groups: Groups | null,
): () => Uint8Array {
  const [first] = verdicts;
  if (totals[first] === rows) return () => new Uint8Array(rows).fill(first);
  const kept = verdicts.slice();
  return () => (groups ? spread(kept, groups.of) : kept);
}

/** The verdict of each record, from those of their groups; a plain loop is fifty times as fast as Uint8Array.from. */
function spread(verdicts: Uint8Array, of: Codes): Uint8Array {
  const all = new Uint8Array(of.length);
  for (let record = 0; record < all.length; record += 1) all[record] = verdicts[of[record]];
  return all;
}

function failing(rows: number, verdicts: Uint8Array, groups: Groups | null): number[] {
  const failed: number[] = [];
  for (let record = 0; record < rows; record += 1) {
    if (verdicts[groups ? groups.of[record] : record] === Verdict.fail) failed.push(record);
  }
  return failed;
}
