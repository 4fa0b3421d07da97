import { t } from '../../locale';
import { findingLine, type FindingLine } from '../../report/finding-lines';
import { headOf } from '../../report/head';
import { inReadingOrder, type Report } from '../../report/report';
import { totalsOf } from '../../report/rule-counts';
import { isReturn } from '../../returns/is-return';
import type { NewSheet } from '../port';
import { lineMerges } from './line-merges';
import { cell, type Row } from './report-cells';
import { parameterRows, ruleRows, skippedRows, undecidedRows } from './report-sections';

/** Findings on a sheet, of whose 1,048,576 rows some are kept for what stands around them. */
const FINDINGS_A_SHEET = 1_040_000;

const FINDING_COLUMNS = [
  ['severity', 10],
  ['sheetName', 20],
  ['cell', 16],
  ['record', 20],
  ['rule', 28],
  ['message', 48],
  ['found', 28],
  ['expected', 24],
  ['todo', 40],
  ['reason', 32],
  ['unitName', 20],
] as const;

/**
 * 审核报告: who and when, the fingerprint of the checked values, counts, every finding (hard before soft, otherwise as
 * the check found them) with its reason, how each rule went, which were not run and why, which were undecided, and the
 * thresholds used. Identity numbers are masked already in findings; none is read here.
 *
 * @param most findings on a sheet; the others go to further ones
 * @returns one sheet, and more where one cannot hold all findings
 */
export function reportSheets(report: Report, most = FINDINGS_A_SHEET): NewSheet[] {
  const findings = inReadingOrder(report.result);
  const inWords = findingLine(report);
  const sheets = Math.max(1, Math.ceil(findings.length / most));
  return Array.from({ length: sheets }, (_, n) => {
    const lines = findings.slice(n * most, (n + 1) * most).map((finding) => findingRow(inWords(finding)));
    return n === 0 ? firstSheet(report, lines, sheets) : furtherSheet(n + 1, lines);
  });
}

function firstSheet(report: Report, findings: readonly Row[], sheets: number): NewSheet {
  const after = [
    [],
    [cell(t('report/masked'), 'note')],
    ...ruleRows(report),
    ...skippedRows(report),
    ...undecidedRows(report),
    ...parameterRows(report),
  ];
  const head = headRows(report);
  const list = findings.length > 0 ? findings : [[cell(t('report/none'), 'text')]];
  // Below the list: a blank row, the note on masking, another blank row.
  const from = head.length + list.length + 6;
  const where = t(sheets > 1 ? 'report/whereMore' : 'report/where', { row: from, sheets });
  return sheetOf(
    t('report/sheet'),
    [...head, [cell(where, 'note')], columnHeads(), ...list, ...after],
    head.length + 2,
    true,
  );
}

const furtherSheet = (number: number, findings: readonly Row[]): NewSheet =>
  sheetOf(
    t('report/furtherSheet', { number }),
    [[cell(t('report/furtherTitle', { number }), 'title')], columnHeads(), ...findings],
    2,
    false,
  );

const sheetOf = (name: string, rows: readonly Row[], frozenRows: number, activate: boolean): NewSheet => ({
  name,
  rows,
  merges: lineMerges(rows, FINDING_COLUMNS.length),
  widths: FINDING_COLUMNS.map(([, width]) => width),
  frozenRows,
  activate,
});

/** Title, who and when, fingerprint, counts. */
function headRows(report: Report): Row[] {
  const head = headOf(report).map(({ name, value }) => t('report/pair', { name, value }));
  const totals = Object.entries(totalsOf(report));
  return [
    [cell(t('report/title'), 'title')],
    [cell(head.slice(0, -1).join(t('report/gap')), 'note')],
    // In a line of its own: it is compared with another by eye.
    [cell(head[head.length - 1] + (isReturn(report.data) ? t('report/toCover') : ''), 'note')],
    totals.map(([key]) => cell(t(`report/${key}`), 'header')),
    totals.map(([, value]) => cell(value, 'integer')),
  ];
}

const columnHeads = (): Row => FINDING_COLUMNS.map(([key]) => cell(t(`report/${key}`), 'header'));

function findingRow(line: FindingLine): Row {
  const { sheet, cells, record, rule, message, found, expected, todo, reason, unit } = line;
  return [
    cell(t(`pane/severity.${line.severity}`), line.severity),
    ...[sheet, cells, record, rule, message, found, expected, todo, reason, unit].map((text) =>
      cell(text, 'text'),
    ),
  ];
}
