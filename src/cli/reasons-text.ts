import { t } from '../locale';
import { exportedFinding } from '../locale/findings';
import type { Finding } from '../rules/finding';
import type { Explanations } from '../rules/reasons/explain';
import type { Reason } from '../rules/reasons/reason';
import type { Rule } from '../rules/rule';
import { cellAddress } from '../workbook/address';
import { rangePlaces } from '../workbook/range-places';

/** Soft findings by their state, each with its reason, and reasons without a finding, for people. */
export function reasonLines(
  findings: readonly Finding[],
  explanations: Explanations,
  ruleOf: (id: string) => Rule | undefined,
): string[] {
  const lines: string[] = [];
  const head = (state: string, count: number): void => {
    lines.push(t('reasons/cli.count', { state: t(`reasons/states.${state}`), count }));
  };
  for (const state of ['open', 'void', 'explained'] as const) {
    const some = findings.filter((finding) => explanations.of(finding).state === state);
    if (some.length === 0) continue;
    head(state, some.length);
    for (const finding of some) lines.push(...findingLines(finding, explanations, ruleOf));
    lines.push('');
  }
  for (const state of ['orphan', 'refused'] as const) {
    const reasons = state === 'orphan' ? explanations.orphans : explanations.refused;
    if (reasons.length === 0) continue;
    head(state, reasons.length);
    for (const reason of reasons) {
      lines.push(
        `  ${[reason.rule, reason.unit, reason.record].filter(Boolean).join('  ')}`,
        said('reason', reason),
      );
    }
    lines.push('');
  }
  if (lines.length === 0) lines.push(t('reasons/cli.none'));
  return lines;
}

function findingLines(
  finding: Finding,
  explanations: Explanations,
  ruleOf: (id: string) => Rule | undefined,
): string[] {
  const { reason, earlier } = explanations.of(finding);
  const [first] = finding.cells;
  const [range] = rangePlaces(finding.ranges, '');
  const place = first ? `${finding.sheet}!${cellAddress(first.row, first.column)}` : (range ?? finding.sheet);
  const { message } = exportedFinding(finding, ruleOf(finding.rule));
  return [
    `  ${[finding.rule, finding.unit, place, message].filter(Boolean).join('  ')}`,
    ...(reason ? [said('reason', reason)] : []),
    ...(earlier ? [said('earlier', earlier)] : []),
  ];
}

function said(kind: 'reason' | 'earlier', { text, who, when, carried }: Reason): string {
  const origin = carried === undefined ? undefined : t('reasons/sheet.carried', { period: carried });
  const by = [who, when, origin].filter(Boolean).join(' ');
  return `    ${t(`reasons/cli.${kind}`, { text: text.replace(/\s+/g, ' ') })}${by && t('reasons/cli.by', { by })}`;
}
