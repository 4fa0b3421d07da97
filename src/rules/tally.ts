import type { RuleOutcome } from './finding';
import type { Problem } from './language';

interface Counts {
  ran: boolean;
  pass: number;
  fail: number;
  undecided: number;
  readonly wanting: Set<string>;
  problem?: Problem;
}

/** How each rule went, counted over all rules that share an id; in the order they were first met. */
export class Tally {
  private readonly rules = new Map<string, Counts>();

  ran(rule: string): void {
    this.of(rule).ran = true;
  }

  count(rule: string, pass: number, fail: number, undecided: number): void {
    const counts = this.of(rule);
    counts.pass += pass;
    counts.fail += fail;
    counts.undecided += undecided;
  }

  /** Names that have no value; told of a rule that could not judge everything. */
  want(rule: string, names: readonly string[]): void {
    const { wanting } = this.of(rule);
    for (const name of names) wanting.add(name);
  }

  /** The first problem is told; a rule of several columns is skipped only when none of them could be judged. */
  skip(rule: string, problem: Problem): void {
    this.of(rule).problem ??= problem;
  }

  outcomes(): RuleOutcome[] {
    return [...this.rules].map(([rule, { ran, pass, fail, undecided, wanting, problem }]) => ({
      rule,
      status: ran ? 'ran' : 'skipped',
      ...(ran || !problem ? {} : { reason: problem }),
      pass,
      fail,
      undecided,
      ...(undecided > 0 && wanting.size > 0 ? { wanting: [...wanting] } : {}),
    }));
  }

  private of(rule: string): Counts {
    let counts = this.rules.get(rule);
    if (!counts)
      this.rules.set(rule, (counts = { ran: false, pass: 0, fail: 0, undecided: 0, wanting: new Set() }));
    return counts;
  }
}
