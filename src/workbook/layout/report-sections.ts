import { t } from '../../locale';
import type { Report } from '../../report/report';
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

export const undecidedRows = (report: Report): Row[] =>
  section(
    'undecidedRules',
    [null, null, null, 'undecidedTimes', 'rule', 'why'],
    ruleCounts(report).filter(({ undecided }) => undecided > 0),
    ({ name, undecided, wanting }) => [null, null, null, number(undecided), text(name), text(wanting)],
  );

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
