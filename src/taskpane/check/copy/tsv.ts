import { t } from '../../../locale';
import { exportedFinding, exportedText } from '../../../locale/findings';
import type { Finding } from '../../../rules/finding';
import type { Explanation } from '../../../rules/reasons/explain';
import type { Rule } from '../../../rules/rule';
import { cellRanges } from '../../../report/cell-ranges';
import { rangePlaces } from '../../../workbook/range-places';
import { count } from '../../words';

/** Columns of what is copied. */
const COLUMNS = [
  'severity',
  'state',
  'sheet',
  'cell',
  'unit',
  'record',
  'rule',
  'title',
  'message',
  'todo',
  'reason',
] as const;

/** Cells named of one finding; the number of the others is told. */
const CELLS_NAMED = 12;
const BATCH = 500;

/** Findings as lines that paste into Excel, the header first. Yields every 500. */
export function* tsvOf(
  findings: readonly Finding[],
  explain: (finding: Finding) => Explanation,
  ruleOf: (id: string) => Rule | undefined,
): Generator<{ done: number; total: number }, string> {
  const lines = [COLUMNS.map((column) => t(`pane/copy.columns.${column}`))];
  for (const [n, finding] of findings.entries()) {
    const words = exportedFinding(finding, ruleOf(finding.rule));
    const { state, reason } = explain(finding);
    const of: Record<(typeof COLUMNS)[number], string> = {
      severity: t(`pane/severity.${finding.severity}`),
      state: state === 'hard' ? '' : t(`reasons/states.${state}`),
      sheet: finding.sheet,
      cell: cellsText(finding),
      unit: finding.unit ?? '',
      record: exportedText(finding.record ?? ''),
      rule: finding.rule,
      title: words.title,
      message: words.message,
      todo: words.todo,
      reason: exportedText(reason?.text ?? ''),
    };
    lines.push(COLUMNS.map((column) => field(of[column])));
    if (n % BATCH === BATCH - 1) yield { done: n + 1, total: findings.length };
  }
  return lines.map((fields) => `${fields.join('\t')}\r\n`).join('');
}

function cellsText({ sheet, cells, ranges: columns }: Finding): string {
  const ranges = [...cellRanges(cells), ...rangePlaces(columns, sheet)];
  const named = ranges.slice(0, CELLS_NAMED).join(' ');
  return ranges.length > CELLS_NAMED && cells.length > 0
    ? t('pane/list.andMore', { cell: named, n: count(cells.length) })
    : named;
}

/**
 * One cell's text as Excel reads it from the clipboard: quoted where it has tabs, line ends or quotes; with an
 * apostrophe where it would become a formula, or lose one that it begins with.
 */
export function field(text: string): string {
  const safe = /^['=+@]|^-(?!\d+(\.\d+)?$)/.test(text) ? `'${text}` : text;
  return /[\t\r\n"]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
