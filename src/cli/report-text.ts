import { t } from '../locale';
import { cellText } from '../locale/findings';
import { readiness } from '../locale/readiness';
import { cellRanges } from '../report/cell-ranges';
import { parseRange } from '../workbook/address';
import type { Report, ReportedFinding, ReportedRule } from './commands/check';
import { printGaps } from './gaps';
import { printLocalisations } from './localise';

/**
 * The report for people: hard before soft, by sheet, and what could not be judged at the end.
 *
 * @param ownRules how many rules were given besides the built-in ones
 * @param all whether every cell that left a rule undecided is named
 */
export function printReport(report: Report, ownRules = 0, all = false): string {
  const lines = [...headOf(report, ownRules), ...priorOf(report), ''];
  for (const severity of ['hard', 'soft'] as const) {
    const findings = report.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    lines.push(t(`cli/report.${severity}`, { count: findings.length }));
    lines.push(...findings.map(line), '');
  }
  if (report.localisations) lines.push(...printLocalisations(report.localisations), '');
  const skipped = report.rules.filter((rule) => rule.status === 'skipped');
  if (skipped.length > 0) {
    lines.push(t('cli/report.skipped', { count: skipped.length }));
    lines.push(...byReason(skipped), '');
  }
  const undecided = report.rules.filter((rule) => rule.undecided > 0);
  if (undecided.length > 0) {
    lines.push(t('cli/report.undecided', { count: report.summary.undecided, rules: undecided.length }));
    lines.push(...printGaps(report.undecided, all), '');
  }
  lines.push(t('cli/report.summary', report.summary));
  if (report.summary.soft > 0) lines.push(t('reasons/submission.explained', report.summary));
  lines.push(t(`reasons/submission.${readiness(report.summary)}`, report.summary));
  return `${lines.join('\n')}\n`;
}

/** Rules left out for one reason share a line: without last period's return, or without a sheet, they are many. */
function byReason(rules: readonly ReportedRule[]): string[] {
  const ids = new Map<string, string[]>();
  for (const { id, reason = '' } of rules) ids.set(reason, [...(ids.get(reason) ?? []), id]);
  return [...ids].map(([reason, some]) => `  ${some.join(' ')}  ${reason}`);
}

function headOf({ file, return: ours }: Report, ownRules: number): string[] {
  if (!ours)
    return [t(ownRules > 0 ? 'cli/report.noReturn' : 'cli/report.stranger', { file, count: ownRules })];
  return [
    t('cli/report.head', {
      unit: ours.unit ?? t('cli/report.noUnit'),
      template: t('returns/template.communityWorkforce'),
      version: ours.version ?? t('cli/report.notGiven'),
      period: ours.period ?? t('cli/report.notGiven'),
    }),
    t('cli/report.date', { date: ours.referenceDate ?? t('cli/report.noDate') }),
  ];
}

function priorOf({ prior }: Report): string[] {
  return prior
    ? [t('cli/report.prior', { file: prior.file, period: prior.period, date: prior.referenceDate })]
    : [];
}

function line(finding: ReportedFinding): string {
  const cells = cellRanges(finding.cells.flatMap((cell) => parseRange(cell) ?? []));
  const [first, ...more] = [...cells, ...(finding.ranges ?? [])];
  const place = first === undefined ? finding.sheet : placeText(finding.sheet, first);
  const others = more.length > 0 ? t('cli/report.moreCells', { cells: more.join(' ') }) : '';
  const reason =
    finding.reason === undefined ? '' : t('reasons/cli.after', { text: oneLine(finding.reason) });
  // Many messages say themselves what was expected.
  const expected = cellText(finding.expected);
  const should =
    expected === '' || finding.message.includes(expected) ? '' : t('cli/report.expected', { expected });
  const todo = finding.todo === '' ? '' : `\n      ${t('cli/report.todo', { todo: finding.todo })}`;
  return `  ${finding.rule}  ${place}${others}  ${finding.message}${should}${reason}${todo}`;
}

/** A column of another sheet has its sheet already. */
const placeText = (sheet: string, address: string): string =>
  address.includes('!') ? address : `${sheet}!${address}`;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
