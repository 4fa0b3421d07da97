import { loadRegions } from '../../domain/regions/load';
import { describeFinding } from '../../locale/findings';
import { communityWorkforce } from '../../returns';
import type { ReturnData } from '../../returns/table';
import { submittedFingerprint } from '../../returns/submitted-fingerprint';
import { aboutOf, priorObstacles } from '../../returns/prior/about';
import { asHandedIn } from '../../rules/prior/as-handed-in';
import { withPrior } from '../../rules/prior/with-prior';
import { NotPrior } from '../prior/not-prior';
import { checkedData, knownTables, mentionedBy, type Plan, planCheck } from '../../rules/own/plan';
import { readReasons, reasonsOf } from '../../workbook/reasons/read';
import { readCalculated } from '../../workbook/read-calculated';
import { readRules } from '../../workbook/read-rules';
import { readNames, readTables } from '../../workbook/read-tables';
import type { WorkbookPort } from '../../workbook/port';
import { runSliced } from '../run-sliced';
import type { Checked, CheckProgress } from './check-state';
import { groupFindings } from './group';
import type { KeptCheck } from './kept-check';
import { ruleOf } from './rule-of';

/**
 * Reads the return, checks it and sorts the findings, in slices; with the rules of its 审核规则 sheet, where it has
 * one, and any workbook with these alone. Only reads: the workbook stays as it is.
 *
 * @param last last period's return, where one was chosen
 * @param kept the check before this one
 * @returns null when the workbook has none of our sheets and no rules of its own.
 * @throws WorkbookError, `cancelled` among them; RegionsNotLoaded, since the rules ask for them.
 */
export async function runCheck(
  port: WorkbookPort,
  signal: AbortSignal,
  onProgress: (progress: CheckProgress) => void,
  last: ReturnData | null,
  kept: KeptCheck,
): Promise<Checked | null> {
  const alone = await readCalculated(port, communityWorkforce, {
    signal,
    onProgress: (done, total) => onProgress({ stage: 'reading', done, total }),
  });
  const read = last ? await besidePrior(alone, last, signal) : alone;
  const found = await readRules(port, { signal });
  // A sheet with nothing but its header is none: nothing would be checked, and so nothing found.
  const ruleTable = found && found.rows.length > 0 ? found : null;
  const plan = planCheck(read, ruleTable ? [{ table: ruleTable }] : []);
  const ours = [...read.tables.values()].filter((table) => table.spec);
  if (!ruleTable && ours.length === 0) return null;
  const data = ruleTable ? await withTables(port, read, plan, signal) : read;
  await loadRegions();
  const handedIn = asHandedIn(alone, data);
  const fingerprint = await runSliced(submittedFingerprint(handedIn), { signal });
  const { result, undecided } = await kept.check(port, data, plan, { fingerprint, signal, onProgress });
  const groups = await runSliced(
    groupFindings(
      result.findings,
      ours.map((table) => table.sheet),
      (finding) => describeFinding(finding, ruleOf(finding.rule)).title,
      (finding) => describeFinding(finding, ruleOf(finding.rule)).message,
    ),
    { signal, onProgress: ({ done, total }) => onProgress({ stage: 'sorting', done, total }) },
  );
  const own = new Map(plan.rules.map((rule) => [rule.id, rule]));
  const reasons = reasonsOf(await readReasons(port, { signal }));
  const ruleOfAny = (id: string) => own.get(id) ?? ruleOf(id);
  return { data, handedIn, result, undecided, groups, reasons, rules: plan.rules, ruleOf: ruleOfAny };
}

/**
 * With last period's return beside it.
 * @throws NotPrior when it can no longer be last period's: the cover has been changed since it was chosen
 */
async function besidePrior(now: ReturnData, last: ReturnData, signal: AbortSignal): Promise<ReturnData> {
  const obstacles = priorObstacles(now, last);
  if (obstacles.length > 0) throw new NotPrior(obstacles, aboutOf(last), aboutOf(now));
  return (await runSliced(withPrior(now, last), { signal })).data;
}

/** The workbook's other tables and names, as far as its own rules ask for them. */
async function withTables(
  port: WorkbookPort,
  data: ReturnData,
  plan: Plan,
  signal: AbortSignal,
): Promise<ReturnData> {
  const names = await readNames(port);
  const wanted = mentionedBy(
    plan.rules.filter((rule) => rule.origin),
    names,
  );
  return checkedData(data, plan, await readTables(port, { signal, known: knownTables(data), wanted }), names);
}
