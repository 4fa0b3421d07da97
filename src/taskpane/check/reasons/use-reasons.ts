import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Finding } from '../../../rules/finding';
import { parametersOf } from '../../../rules/parameters';
import { type Carried, carryReasons } from '../../../rules/reasons/carry';
import { type Explanations, reasonsFor } from '../../../rules/reasons/explain';
import { giveReason } from '../../../rules/reasons/give';
import { periodOf } from '../../../rules/reasons/period';
import { leastLength } from '../../../rules/reasons/quality';
import type { Reason } from '../../../rules/reasons/reason';
import { type Submission, submissionOf } from '../../../rules/reasons/submission';
import { timeText } from '../../../workbook/log';
import type { AppliedEdit, WorkbookPort } from '../../../workbook/port';
import { readReasons, reasonsOf } from '../../../workbook/reasons/read';
import {
  addReasonSheet,
  listReasons,
  takeBack,
  type Written,
  writeReasons,
} from '../../../workbook/reasons/write';
import type { LastReasons } from '../../prior/read-prior';
import type { ChangeWatch } from '../../changes';
import type { Checked } from '../check-state';

/** What was done last, for a line of words and for taking it back. */
export interface LastWrite {
  readonly kind: 'given' | 'listed' | 'carried' | 'undone';
  readonly count: number;
  readonly sheet: string;
  readonly applied: readonly AppliedEdit[];
  readonly added?: boolean;
}

export interface ReasonsHandle {
  readonly reasons: readonly Reason[];
  readonly explanations: Explanations;
  readonly submission: Submission;
  /** Characters a reason should have at least. */
  readonly least: number;
  readonly busy: boolean;
  readonly last: LastWrite | null;
  readonly who: string;
  setWho(who: string): void;
  /** The same reason for soft findings. @returns whether it was written */
  give(findings: readonly Finding[], text: string): Promise<boolean>;
  /** All soft findings onto the sheet 上报说明, to be explained there. */
  list(): void;
  /** What last period's reasons give for findings that have none yet. */
  readonly carried: Carried;
  /** Takes them over onto the sheet 上报说明. */
  carry(): void;
  undo(): void;
}

const NONE: readonly Reason[] = [];
const NO_FINDINGS: readonly Finding[] = [];
const NOTHING: Carried = { taken: [], offered: [] };

/** Reasons of the workbook: how the findings stand, giving them, listing them, taking the last write back. */
export function useReasons(
  port: WorkbookPort,
  changes: ChangeWatch,
  checked: Checked | null,
  failed: (error: unknown) => void,
  said: LastReasons | null = null,
): ReasonsHandle {
  const findings = checked?.result.findings ?? NO_FINDINGS;
  const [reasons, setReasons] = useState<readonly Reason[]>(NONE);
  const [busy, setBusy] = useState(false);
  const [last, setLast] = useState<LastWrite | null>(null);
  const [who, setWho] = useState('');
  useEffect(() => {
    setReasons(checked?.reasons ?? NONE);
    setLast(null);
    const filler = checked?.data.cover.get('填表人');
    // A name that the user has typed stays.
    setWho((before) => before || (typeof filler === 'string' ? filler.trim() : ''));
  }, [checked]);

  const explanations = useMemo(() => reasonsFor(findings, reasons), [findings, reasons]);
  const submission = useMemo(() => submissionOf(findings, explanations), [findings, explanations]);
  const carried = useMemo(
    () => (said ? carryReasons(findings, reasons, said.reasons, said.period) : NOTHING),
    [findings, reasons, said],
  );
  const least = useMemo(() => leastLength(checked ? parametersOf(checked.data) : new Map()), [checked]);
  const ruleOf = checked?.ruleOf;

  /** Any write of ours: what the sheet says afterwards is what holds. */
  const write = useCallback(
    async (work: () => Promise<LastWrite>): Promise<boolean> => {
      setBusy(true);
      try {
        const done = await changes.during(work);
        setReasons(reasonsOf(await readReasons(port)));
        setLast(done);
        return true;
      } catch (error) {
        failed(error);
        return false;
      } finally {
        setBusy(false);
      }
    },
    [port, changes, failed],
  );

  const give = useCallback(
    async (some: readonly Finding[], text: string): Promise<boolean> => {
      if (!checked || !ruleOf) return false;
      const period = periodOf(checked.data.cover);
      const given = giveReason(some, text, explanations, {
        ...(who.trim() && { who: who.trim() }),
        when: timeText(new Date()),
        ...(period && { period }),
      });
      if ('refused' in given) return false;
      const { reasons: now } = given;
      return write(async () => ({
        ...told('given', some.length, await writeReasons(port, some, now, { ruleOf })),
      }));
    },
    [checked, ruleOf, explanations, who, port, write],
  );
  const list = useCallback(() => {
    if (!ruleOf) return;
    const soft = findings.filter(({ severity }) => severity === 'soft').length;
    void write(async () => told('listed', soft, await listReasons(port, findings, { ruleOf })));
  }, [ruleOf, findings, port, write]);
  const carry = useCallback(() => {
    const more = [...carried.taken, ...carried.offered];
    if (!ruleOf || more.length === 0) return;
    void write(async () => {
      // An empty sheet first: its rows then come as edits, which can be taken back.
      const added = !(await readReasons(port));
      if (added) await addReasonSheet(port);
      const written = await listReasons(port, findings, { ruleOf, more });
      return told('carried', more.length, { ...written, added });
    });
  }, [ruleOf, carried, findings, port, write]);
  const undo = useCallback(() => {
    if (!last || last.applied.length === 0) return;
    void write(async () => {
      await takeBack(port, last);
      return { ...last, kind: 'undone', applied: [] };
    });
  }, [last, port, write]);
  return {
    reasons,
    explanations,
    submission,
    least,
    busy,
    last,
    who,
    setWho,
    give,
    list,
    carried,
    carry,
    undo,
  };
}

const told = (kind: LastWrite['kind'], count: number, written: Written): LastWrite => ({
  kind,
  count,
  ...written,
});
