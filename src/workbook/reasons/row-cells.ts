import { t } from '../../locale';
import { exportedFinding, exportedText } from '../../locale/findings';
import type { Finding } from '../../rules/finding';
import type { Explanation } from '../../rules/reasons/explain';
import type { Reason } from '../../rules/reasons/reason';
import type { Rule } from '../../rules/rule';
import { cellAddress } from '../address';
import { rangePlaces } from '../range-places';
import type { ReasonColumn } from './columns';

export type RowCells = Readonly<Record<ReasonColumn, string>>;

/** What the sheet says of a soft finding, with or without a reason. */
export function rowCells(finding: Finding, explanation: Explanation, rule: Rule | undefined): RowCells {
  const { state, reason, earlier } = explanation;
  const words = exportedFinding(finding, rule);
  const [first] = finding.cells;
  return {
    state: t(`reasons/states.${state}`),
    unit: finding.unit ?? '',
    rule: finding.rule,
    title: words.title,
    sheet: finding.sheet,
    cell: first
      ? cellAddress(first.row, first.column)
      : (rangePlaces(finding.ranges, finding.sheet)[0] ?? ''),
    record: exportedText(finding.record ?? ''),
    message: words.message,
    text: reason?.text ?? '',
    previous: reason ? (reason.previous ?? '') : (earlier?.text ?? ''),
    who: (reason ?? earlier)?.who ?? '',
    when: (reason ?? earlier)?.when ?? '',
    period: reason?.period ?? '',
    origin: originOf(reason, earlier),
    key: finding.key,
    sign: finding.sign,
  };
}

function originOf(reason: Reason | undefined, earlier: Reason | undefined): string {
  if (reason)
    return reason.carried === undefined ? '' : t('reasons/sheet.carried', { period: reason.carried });
  return earlier?.carried === undefined ? '' : t('reasons/sheet.proposed', { period: earlier.carried });
}
