import { t } from '../../locale';
import type { Report } from '../../report/report';
import { gapLine, rangesOf } from '../../report/gap-lines';
import { ruleCounts, type RuleCount } from '../../report/rule-counts';
import { usedByText, usedParameters } from '../../report/used-parameters';
import type { NewCell } from '../port';
import { cell, type Row } from './report-cells';

// What stands below the findings. Each section is a title, a header and a row an entry; an entry's parts stand below
// the columns of findings that are wide enough for them: rule in the fifth, longer texts in the sixth.

/** How each rule went. */
export function ruleRows(report: Report): Row[] {
  const rules = ruleCounts(report);
  const heads = ['severity', 'outcome', 'findings', 'undecided', 'rule', 'why', 'pass', 'fail'];
  return section('rules', heads, rules, (rule) => [
    rule.severity ? cell(t(`pane/severity.${rule.severity}`), rule.severity) : null,
    text(t(rule.ran ? 'report/ran' : 'report/skipped')),
    number(rule.findings),
    number(rule.undecided),
    text(rule.name),
    text(rule.why),
    number(rule.pass),
    number(rule.fail),
  ]);
}

export const skippedRows = (report: Report): Row[] =>
  ruleSection(
    'rulesSkipped',
    'why',
    ruleCounts(report).filter(({ ran }) => !ran),
    ({ why }) => text(why),
  );

/** Why and where rules could not judge: the cells all of them, in further rows where one cell cannot hold the text. */
export const undecidedRows = ({ undecided }: Report): Row[] =>
  section(
    'undecidedRules',
    ['undecidedTimes', 'sheetName', 'undecidedCells', 'undecidedFound', 'undecidedBy', 'why', 'cell'],
    undecided.flatMap((gap) => {
      const [first = '', ...further] = textsOf(rangesOf(gap));
      return [{ line: gapLine(gap, 0), cells: first }, ...further.map((cells) => ({ line: null, cells }))];
    }),
    ({ line, cells }) =>
      line
        ? [
            number(line.times),
            text(line.sheet),
            line.count === 0 ? null : number(line.count),
            line.count === 0 ? null : number(line.found),
            ...[line.rules, line.cause, cells].map(text),
          ]
        : [...new Array<null>(6).fill(null), text(cells)],
  );

/** Excel holds 32,767 characters in a cell. */
const MOST_TEXT = 30_000;

/** Names in a row, in as many texts as it takes. */
function textsOf(names: readonly string[]): string[] {
  const texts: string[] = [];
  for (const name of names) {
    const last = texts.length - 1;
    const longer = last < 0 ? '' : `${texts[last]}${t('undecided/cellAnd')}${name}`;
    if (last >= 0 && longer.length <= MOST_TEXT) texts[last] = longer;
    else texts.push(name);
  }
  return texts;
}

/** Thresholds, where each comes from, and which rules called it. */
export function parameterRows(report: Report): Row[] {
  const heads = [null, null, null, null, 'parameter', 'parameterSource', 'parameterValue', 'unit', 'usedBy'];
  return section('parameters', heads, usedParameters(report), (each) => [
    null,
    null,
    null,
    null,
    ...[each.name, each.source, each.value, each.unit, usedByText(each)].map(text),
  ]);
}

/** Rules with one value each. */
const ruleSection = (
  title: string,
  column: string,
  rules: readonly RuleCount[],
  value: (rule: RuleCount) => NewCell,
): Row[] =>
  section(title, [null, null, null, null, 'rule', column], rules, (rule) => [
    null,
    null,
    null,
    null,
    text(rule.name),
    value(rule),
  ]);

/** A titled list, or nothing. */
const section = <T>(
  title: string,
  heads: readonly (string | null)[],
  entries: readonly T[],
  row: (entry: T) => Row,
): Row[] =>
  entries.length === 0
    ? []
    : [
        [],
        [cell(t(`report/${title}`), 'total')],
        heads.map((key) => (key === null ? null : cell(t(`report/${key}`), 'header'))),
        ...entries.map(row),
      ];

const text = (value: string): NewCell => cell(value, 'text');
const number = (value: number): NewCell => cell(value, 'integer');
