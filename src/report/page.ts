import { type Html, markup } from '../markup/markup';
import { t } from '../locale';
import { NAMES } from '../returns/fingerprint';
import { gapLine, gapsByClass } from './gap-lines';
import { grouped } from './grouped';
import { headOf } from './head';
import { count } from './number-text';
import { findingParts } from './page-findings';
import { pageEnd, pageStart } from './page-frame';
import type { Report } from './report';
import { ruleCounts, totalsOf } from './rule-counts';
import { usedByText, usedParameters } from './used-parameters';

/**
 * The report as one HTML page to print on A4: no script, nothing from elsewhere, everything that stands in the return
 * escaped. All findings stand on it, however many; it comes in pieces, so that making it can be interrupted and need not
 * be held in memory as a whole.
 */
export function* pageText(report: Report): Generator<string> {
  const head = headOf(report);
  const unit = head.find(({ key }) => key === 'unit')?.value;
  const title = unit === undefined ? t('report/page.noUnit') : t('report/page.title', { unit });
  yield pageStart(title);
  yield markup`<h1>${t('report/title')}</h1>
<dl class="head">${head.map(({ key, name, value }) => markup`<div class="${key}"><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>
${summary(report)}
`.text;
  yield* findingParts(report);
  yield rules(report).text;
  yield parameters(report).text;
  yield fingerprint(report).text;
  yield markup`<p class="note">${t('report/masked')}</p>
<p class="signature">${t('report/page.signature')}</p>
`.text;
  yield pageEnd;
}

function summary(report: Report): Html {
  const totals = totalsOf(report);
  const verdict = totals.hard > 0 ? 'blocked' : totals.soft > 0 ? 'explain' : 'clear';
  return markup`<h2>${t('report/page.summary')}</h2>
<p class="verdict ${verdict}">${t(`report/page.${verdict}`)}</p>
<table class="counts"><thead><tr>${Object.keys(totals).map((key) => markup`<th scope="col">${t(`report/${key}`)}</th>`)}</tr></thead>
<tbody><tr>${Object.values(totals).map((n) => markup`<td>${count(n)}</td>`)}</tr></tbody></table>`;
}

function rules(report: Report): Html {
  const all = ruleCounts(report);
  const skipped = all.filter(({ ran }) => !ran);
  return markup`${
    skipped.length > 0 &&
    titled(
      'rulesSkipped',
      ['rule', 'why'],
      skipped.map(({ name, why }) => [name, why]),
    )
  }
${undecided(report)}
${titled(
  'rules',
  ['rule', 'outcome', 'findings', 'pass', 'fail', 'undecided'],
  all.map((rule) => [
    rule.name,
    t(rule.ran ? 'report/ran' : 'report/skipped'),
    rule.findings,
    rule.pass,
    rule.fail,
    rule.undecided,
  ]),
)}
`;
}

/** Ranges of cells named for a cause; the others are counted. The sheet and the JSON have them all. */
const RANGES_NAMED = 60;

/** Where rules could not judge, and why. */
function undecided({ undecided: gaps }: Report): Html | false {
  if (gaps.length === 0) return false;
  return markup`<h2>${t('report/undecidedRules')}</h2>
${gapsByClass(gaps).map(
  ([kind, some]) => markup`<h3>${t(`undecided/class.${kind}`)}</h3>
${table(
  ['undecidedWhere', 'why', 'undecidedBy', 'undecidedTimes'],
  some.map((gap) => {
    const { sheet, cells, cause, rules, times } = gapLine(gap, RANGES_NAMED);
    return [markup`<b>${sheet}</b>${cells !== '' && markup`<br>${cells}`}`, cause, rules, times];
  }),
  'gaps',
)}
`,
)}`;
}

function parameters(report: Report): Html {
  const used = usedParameters(report);
  return markup`${
    used.length > 0 &&
    titled(
      'parameters',
      ['parameter', 'parameterValue', 'unit', 'parameterSource', 'usedBy'],
      used.map((each) => [each.name, each.value, each.unit, each.source, usedByText(each)]),
    )
  }
`;
}

const fingerprint = ({
  fingerprint: { sign, tables },
}: Report): Html => markup`<h2>${t('report/page.fingerprint')}</h2>
<p class="sign">${grouped(sign)}</p>
<p class="note">${t('report/page.fingerprintIs')}</p>
${table(
  ['page.table', 'page.records', 'page.fingerprint'],
  tables.map(({ name, records, sign: own }) => [
    name === NAMES ? t('report/page.names') : name,
    records,
    markup`<span class="sign">${grouped(own)}</span>`,
  ]),
)}
`;

const titled = (
  title: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html =>
  markup`<h2>${t(`report/${title}`)}</h2>
${table(heads, rows)}`;

const table = (
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
  kind?: string,
): Html => markup`<table${kind !== undefined && markup` class="${kind}"`}><thead><tr>${heads.map(
  (key) => markup`<th scope="col">${t(`report/${key}`)}</th>`,
)}</tr></thead><tbody>
${rows.map(
  (
    row,
  ) => markup`<tr>${row.map((part) => (typeof part === 'number' ? markup`<td class="number">${count(part)}</td>` : markup`<td>${part}</td>`))}</tr>
`,
)}</tbody></table>`;
