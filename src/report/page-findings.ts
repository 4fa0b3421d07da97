import { t, textOf } from '../locale';
import { type Html, markup } from '../markup/markup';
import type { Finding } from '../rules/finding';
import type { Severity } from '../rules/rule';
import { findingLine, type FindingLine } from './finding-lines';
import { count } from './number-text';
import type { Report } from './report';
import { rawWords } from './rule-table';

/** Findings put together in one piece of text. */
const PIECE = 100;
/** Findings in one table: a browser lays out what is in view, a table at a time, and never all of 200,000 rows. */
const TABLE = 500;
/** About what a row is high, for tables that are not laid out yet. */
const ROW_MM = 13;

/**
 * From here on a page is not printed lightly: Chromium shows 200,000 findings within seconds, but lays out 20,000 for
 * paper in most of a minute, and 200,000 in none that anybody would wait for. That is said, and nothing is left out.
 */
const LONG = 5000;
const FINDINGS_A_SHEET_OF_PAPER = 15;

/** All findings, hard before soft, grouped by sheet and rule as the check has sorted them. */
export function* findingParts(report: Report): Generator<string> {
  const inWords = findingLine(report);
  const total = report.result.findings.length;
  if (total > LONG) {
    const pages = count(Math.ceil(total / FINDINGS_A_SHEET_OF_PAPER));
    yield markup`<p class="warning">${t('report/page.long', { n: count(total), pages })}</p>
`.text;
  }
  let number = 0;
  for (const severity of ['hard', 'soft'] as const) {
    const findings = report.result.findings.filter((finding) => finding.severity === severity);
    if (findings.length === 0) continue;
    yield markup`<h2>${t(`report/page.${severity}`, { n: count(findings.length) })}</h2>
<p class="note">${t(`report/page.${severity}Is`)}</p>
`.text;
    let shown = 0;
    for (const group of groupsOf(findings)) {
      const once = saysTodoOnce(group[0]);
      for (let from = 0, to = 0; from < group.length; from = to) {
        if (shown % TABLE === 0) yield tableHead(Math.min(TABLE, findings.length - shown), severity);
        if (from === 0) yield groupHead(group.length, inWords(group[0]), once);
        to = Math.min(group.length, from + PIECE, from + TABLE - (shown % TABLE));
        shown += to - from;
        yield group
          .slice(from, to)
          .map((finding) => findingRow((number += 1), inWords(finding), once).text)
          .join('');
        if (shown % TABLE === 0 || shown === findings.length) yield '</tbody></table></div>\n';
      }
    }
  }
}

/** Findings that follow each other with the same sheet and rule. */
function* groupsOf(findings: readonly Finding[]): Generator<readonly Finding[]> {
  for (let from = 0, to = 0; from < findings.length; from = to) {
    const { sheet, rule } = findings[from];
    while (to < findings.length && findings[to].sheet === sheet && findings[to].rule === rule) to += 1;
    yield findings.slice(from, to);
  }
}

/** What to do is said once for the group, where it does not hang on the values found; else with each finding. */
const saysTodoOnce = ({ rule, words }: Finding): boolean => !rawWords({ id: rule, words }).todo.includes('{');

const groupHead = (findings: number, { sheet, rule, todo, severity }: FindingLine, once: boolean): string =>
  markup`<tr class="group"><th scope="rowgroup" colspan="${severity === 'soft' ? 4 : 3}"><b>${t('report/page.group', { sheet, rule, n: count(findings) })}</b>${once && todo !== '' && markup`<br>${t('report/pair', { name: t('report/todo'), value: todo })}`}</th></tr>
`.text;

const tableHead = (rows: number, severity: Severity): string =>
  markup`<div class="piece" style="contain-intrinsic-size: auto ${rows * ROW_MM}mm"><table class="findings"><colgroup><col class="number"><col class="place"><col>${severity === 'soft' && markup`<col class="reason">`}</colgroup><thead><tr>${[
    'page.number',
    'page.place',
    'page.problem',
    ...(severity === 'soft' ? ['reason'] : []),
  ].map((key) => markup`<th scope="col">${t(`report/${key}`)}</th>`)}</tr></thead><tbody>
`.text;

const findingRow = (number: number, line: FindingLine, todoOnce: boolean): Html =>
  markup`<tr><td class="number">${count(number)}</td>
<td><b>${line.cells}</b>${line.record !== '' && markup`<br>${line.record}`}</td>
<td>${line.message}${line.found !== '' && !line.message.includes(line.found) && markup`<br>${t('report/pair', { name: t('report/found'), value: line.found })}`}${line.expected !== '' && markup`<br>${t('report/pair', { name: t('report/expected'), value: line.expected })}`}${!todoOnce && line.todo !== '' && markup`<br>${t('report/pair', { name: t('report/todo'), value: line.todo })}`}</td>${line.severity === 'soft' && markup`<td>${line.reason === '' ? textOf('report/page.noReason') : line.reason}</td>`}</tr>
`;
