import { loadRegions } from '../../domain/regions/load';
import { describeFinding } from '../../locale/findings';
import { communityWorkforce } from '../../returns';
import { catalogue } from '../../rules/catalogue';
import { check } from '../../rules/check';
import { readReturn } from '../../workbook/read-return';
import type { WorkbookPort } from '../../workbook/port';
import { runSliced } from '../run-sliced';
import type { Checked, CheckProgress } from './check-state';
import { groupFindings } from './group';
import { ruleOf } from './rule-of';

/**
 * Reads the return, checks it and sorts the findings, in slices. Only reads: the workbook stays as it is.
 *
 * @returns null when the workbook has none of our sheets.
 * @throws WorkbookError, `cancelled` among them; RegionsNotLoaded, since the rules ask for them.
 */
export async function runCheck(
  port: WorkbookPort,
  signal: AbortSignal,
  onProgress: (progress: CheckProgress) => void,
): Promise<Checked | null> {
  const data = await readReturn(port, communityWorkforce, {
    signal,
    onProgress: (done, total) => onProgress({ stage: 'reading', done, total }),
  });
  const ours = [...data.tables.values()].filter((table) => table.spec);
  if (ours.length === 0) return null;
  await loadRegions();
  const result = await runSliced(check(data, catalogue), {
    signal,
    onProgress: ({ done, total }) => onProgress({ stage: 'checking', done, total }),
  });
  const groups = await runSliced(
    groupFindings(
      result.findings,
      ours.map((table) => table.sheet),
      (finding) => describeFinding(finding, ruleOf(finding.rule)).title,
    ),
    { signal, onProgress: ({ done, total }) => onProgress({ stage: 'sorting', done, total }) },
  );
  return { data, result, groups };
}
