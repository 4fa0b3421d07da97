import { type Cell, isError } from '../domain/cell';
import { maskForExport } from '../domain/identity/mask';
import { t } from '../locale';
import { exportedText } from '../locale/findings';
import { describeAnswer, localisationLead } from '../locale/localisation';
import type { ReturnData } from '../returns/table';
import type { CheckResult } from '../rules/finding';
import { localise } from '../rules/localise/localise';
import type { Localisation, LocalisedChange } from '../rules/localise/localisation';
import type { Rule } from '../rules/rule';
import { cellAddress } from '../workbook/address';

/** What `check --localise` adds to its report. */
export interface ReportedLocalisation {
  readonly status: Localisation['status'];
  /** Ids of the rules that are broken. */
  readonly rules: readonly string[];
  /** Places of the findings it is about in `findings`, from 0. */
  readonly findings: readonly number[];
  /** The fewest changes that would do, each way to make them an answer of its own. */
  readonly answers: readonly (readonly ReportedChange[])[];
  readonly more: boolean;
  /** The same in words. */
  readonly text: readonly string[];
}

export interface ReportedChange {
  readonly kind: 'cell' | 'records';
  readonly sheet: string;
  readonly cell: string | null;
  readonly column: string;
  readonly criteria: readonly string[];
  readonly value: Plain;
  readonly expected: Plain;
  readonly least: Plain;
  readonly most: Plain;
  readonly ground: readonly string[];
}

type Plain = Exclude<Cell, object> | null;

export function localisations(
  data: ReturnData,
  rules: readonly Rule[],
  { findings }: CheckResult,
): ReportedLocalisation[] {
  const places = new Map(findings.map((finding, place) => [finding, place]));
  return groupsOf(data, rules, findings).map((group) => ({
    status: group.status,
    rules: group.rules,
    findings: group.findings.map((finding) => places.get(finding) as number).sort((a, b) => a - b),
    answers: group.answers.map(({ changes }) => changes.map(reported)),
    more: group.more,
    text: linesOf(group),
  }));
}

function groupsOf(
  data: ReturnData,
  rules: readonly Rule[],
  findings: CheckResult['findings'],
): Localisation[] {
  const steps = localise(data, rules, findings);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

function linesOf(group: Localisation): string[] {
  const answers = group.answers.map((answer) => describeAnswer(answer, placeOf));
  return [localisationLead(group), ...answers, ...(group.more ? [t('localise/more')] : [])].map(exportedText);
}

const placeOf = ({ sheet, cell }: LocalisedChange): string =>
  cell ? `${sheet}!${cellAddress(cell.row, cell.column)}` : sheet;

const reported = ({
  kind,
  sheet,
  cell,
  column,
  criteria,
  value,
  expected,
  least,
  most,
  ground,
}: LocalisedChange): ReportedChange => ({
  kind,
  sheet,
  cell: cell ? cellAddress(cell.row, cell.column) : null,
  column,
  criteria,
  value: plain(value),
  expected: plain(expected),
  least: plain(least),
  most: plain(most),
  ground,
});

function plain(value: Cell | undefined): Plain {
  const masked = maskForExport(value ?? null);
  return isError(masked) ? masked.code : masked;
}

/** The same for people. */
export function printLocalisations(groups: readonly ReportedLocalisation[]): string[] {
  if (groups.length === 0) return [t('localise/title'), `  ${t('localise/none')}`];
  return [
    t('localise/titled', { note: t('localise/note') }),
    ...groups.flatMap(({ rules, text: [lead, ...answers] }) => [
      `  ${rules.join(' ')}  ${lead}`,
      ...answers.map((line) => `      ${line}`),
    ]),
  ];
}
