import type { ReturnData } from '../../returns/table';
import type { CheckResult } from '../../rules/finding';
import type { Plan } from '../../rules/own/plan';
import { changedCells } from '../../rules/session/changed-cells';
import { CheckSession } from '../../rules/session/check-session';
import { ownColumns } from '../../rules/session/own-columns';
import type { Undecided } from '../../rules/undecided/undecided';
import type { WorkbookPort } from '../../workbook/port';
import { runSliced, type SliceOptions } from '../run-sliced';
import type { CheckProgress } from './check-state';

/** With more changed cells than this, checking everything takes no longer. */
const MOST_CHANGES = 300;
/** A return of more cells is not kept: the copy would take some hundred megabytes of the pane's memory. */
const MOST_CELLS = 8_000_000;

interface Options {
  /** Of the values as they are, where the return was submitted: any changed value makes it another. */
  readonly fingerprint: string | undefined;
  readonly signal: AbortSignal;
  onProgress(progress: CheckProgress): void;
}

/** What a check found, and what it could not judge. */
export interface Judged {
  readonly result: CheckResult;
  readonly undecided: Undecided;
}

interface Kept {
  readonly port: WorkbookPort;
  readonly plan: Plan;
  readonly fingerprint: string | undefined;
  readonly session: CheckSession;
}

/**
 * The last finished check, kept so that the next one judges only what changed cells affect. The return that was read
 * is not touched: the session has a copy of its columns, and the findings are the same as those of a check anew.
 */
export class KeptCheck {
  private kept: Kept | null = null;

  /** @throws WorkbookError `cancelled`; the next check then starts anew if this one had begun to judge. */
  async check(
    port: WorkbookPort,
    data: ReturnData,
    plan: Plan,
    { fingerprint, signal, onProgress }: Options,
  ): Promise<Judged> {
    const sliced: SliceOptions<{ done: number; total: number }> = {
      signal,
      onProgress: ({ done, total }) => onProgress({ stage: 'checking', done, total }),
    };
    const before = this.standing(port, plan, fingerprint);
    const changes = before && (await runSliced(changedCells(before.data, data, MOST_CHANGES), { signal }));
    // Until it has ended well, there is nothing to go on from; and what is done with need not stay in memory.
    this.kept = null;
    const options = { aboutRules: plan.aboutRules, fingerprint };
    if (cellsOf(data) > MOST_CELLS) {
      const once = new CheckSession(data, plan.rules, options);
      return { result: await runSliced(once.check(), sliced), undecided: once.undecided };
    }
    const session =
      before && changes
        ? before
        : new CheckSession(await runSliced(ownColumns(data), { signal }), plan.rules, options);
    const result = await runSliced(before && changes ? session.update(changes) : session.check(), sliced);
    this.kept = { port, plan, fingerprint, session };
    return { result, undecided: session.undecided };
  }

  /** The session to go on from, if it was about the same workbook, rules and fingerprint. */
  private standing(port: WorkbookPort, plan: Plan, fingerprint: string | undefined): CheckSession | null {
    const { kept } = this;
    if (!kept || kept.port !== port || kept.fingerprint !== fingerprint) return null;
    return isSame(kept.plan, plan) ? kept.session : null;
  }
}

/** Whether two plans come to the same: the built-in rules are the same objects, those of the workbook are read anew. */
function isSame(a: Plan, b: Plan): boolean {
  if (a.rules.length !== b.rules.length || a.builtIn !== b.builtIn) return false;
  const isAlike = (one: unknown, other: unknown): boolean =>
    one === other || JSON.stringify(one) === JSON.stringify(other);
  return isAlike(a.aboutRules, b.aboutRules) && a.rules.every((rule, n) => isAlike(rule, b.rules[n]));
}

const cellsOf = ({ tables }: ReturnData): number =>
  [...tables.values()].reduce((sum, { rows, columns }) => sum + rows * columns.length, 0);
