import { isBlank, isError } from '../../domain/cell';
import { t } from '../../locale';
import { describeFinding, describeSkip } from '../../locale/findings';
import type { ReturnData } from '../../returns/table';
import { catalogue } from '../../rules/catalogue';
import type { CheckResult, Finding, RuleOutcome } from '../../rules/finding';
import type { Rule, Severity } from '../../rules/rule';
import { cellAddress } from '../address';
import type { CellStyle, NewCell, NewSheet } from '../port';
import { dateText } from './date-text';
import { lineMerges } from './line-merges';

type Row = (NewCell | null)[];

/** Rows kept free below the findings for the rules not run and the undecided ones, of a sheet's 1,048,576. */
const MAX_FINDINGS = 1_040_000;
/** Cells named per finding; a cell's text ends at 32,767 characters. */
const CELLS_NAMED = 12;

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
] as const;

/**
 * 审核报告: who and when, counts, every finding (hard before soft, otherwise as the check found them), rules not run
 * and why, rules with undecided judgements. Identity numbers are masked already in findings; none is read here.
 *
 * @param rules Where rules' titles and words are looked up.
 */
export function reportSheet(
  result: CheckResult,
  data: ReturnData,
  rules: readonly Rule[] = catalogue,
): NewSheet {
  const byId = new Map(rules.map((rule) => [rule.id, rule]));
  const head = [
    [cell(t('pane/report.title'), 'title')],
    [cell(subtitle(data), 'note')],
    countsHeader(),
    counts(result),
    [],
    FINDING_COLUMNS.map(([key]) => cell(t(`pane/report.${key}`), 'header')),
  ];
  const rows: Row[] = [
    ...head,
    ...findingRows(result.findings, byId),
    [],
    [cell(t('pane/report.masked'), 'note')],
    ...skippedRows(result.outcomes, byId),
    ...undecidedRows(result.outcomes, byId),
  ];
  return {
    name: t('pane/report.sheet'),
    rows,
    merges: lineMerges(rows, FINDING_COLUMNS.length),
    widths: FINDING_COLUMNS.map(([, width]) => width),
    frozenRows: head.length,
    activate: true,
  };
}

function subtitle(data: ReturnData): string {
  const field = (name: string): string => {
    const value = data.cover.get(name) ?? null;
    return isBlank(value) || isError(value) ? t('pane/report.unknown') : String(value);
  };
  const date = data.cover.get('统计时点') ?? null;
  return t('pane/report.subtitle', {
    unit: field('填报单位'),
    period: field('报告期别'),
    date: typeof date === 'number' ? dateText(date) : field('统计时点'),
    version: field('模板版本'),
  });
}

const COUNTS = ['hard', 'soft', 'undecided', 'rulesRun', 'rulesSkipped'] as const;

const countsHeader = (): Row => COUNTS.map((key) => cell(t(`pane/report.${key}`), 'header'));

function counts({ findings, outcomes }: CheckResult): Row {
  const of = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  const run = outcomes.filter((outcome) => outcome.status === 'ran').length;
  const values: Record<(typeof COUNTS)[number], number> = {
    hard: of('hard'),
    soft: of('soft'),
    undecided: outcomes.reduce((sum, outcome) => sum + outcome.undecided, 0),
    rulesRun: run,
    rulesSkipped: outcomes.length - run,
  };
  return COUNTS.map((key) => cell(values[key], 'integer'));
}

function findingRows(findings: readonly Finding[], rules: ReadonlyMap<string, Rule>): Row[] {
  if (findings.length === 0) return [[cell(t('pane/report.none'), 'text')]];
  const ordered = [
    ...findings.filter((finding) => finding.severity === 'hard'),
    ...findings.filter((finding) => finding.severity === 'soft'),
  ];
  const rows = ordered.slice(0, MAX_FINDINGS).map((finding) => findingRow(finding, rules.get(finding.rule)));
  if (ordered.length > MAX_FINDINGS) {
    const note = t('pane/report.tooMany', { shown: MAX_FINDINGS, total: ordered.length });
    rows.push([cell(note, 'hard')]);
  }
  return rows;
}

function findingRow(finding: Finding, rule: Rule | undefined): Row {
  const words = describeFinding(finding, rule);
  return [
    cell(t(`pane/severity.${finding.severity}`), finding.severity),
    ...[
      finding.sheet,
      cellsOf(finding),
      finding.record ?? '',
      `${finding.rule} ${words.title}`,
      words.message,
      words.found,
      words.expected,
      words.todo,
    ].map((text) => cell(text, 'text')),
  ];
}

function cellsOf({ cells }: Finding): string {
  if (cells.length === 0) return t('pane/report.wholeSheet');
  const named = cells
    .slice(0, CELLS_NAMED)
    .map(({ row, column }) => cellAddress(row, column))
    .join(', ');
  return cells.length <= CELLS_NAMED ? named : t('pane/report.moreCells', { cells: named, n: cells.length });
}

function skippedRows(outcomes: readonly RuleOutcome[], rules: ReadonlyMap<string, Rule>): Row[] {
  const skipped = outcomes.filter((outcome) => outcome.status === 'skipped');
  return section('rulesSkipped', 'why', skipped, rules, (outcome) => cell(describeSkip(outcome), 'text'));
}

function undecidedRows(outcomes: readonly RuleOutcome[], rules: ReadonlyMap<string, Rule>): Row[] {
  const undecided = outcomes.filter((outcome) => outcome.undecided > 0);
  return section('undecidedRules', 'undecidedTimes', undecided, rules, (outcome) =>
    cell(outcome.undecided, 'integer'),
  );
}

/** A titled list of rules with one value each, or nothing; rule and value stand below the columns that fit them. */
function section(
  title: string,
  column: string,
  outcomes: readonly RuleOutcome[],
  rules: ReadonlyMap<string, Rule>,
  value: (outcome: RuleOutcome) => NewCell,
): Row[] {
  if (outcomes.length === 0) return [];
  const at = (rule: NewCell, last: NewCell): Row => [null, null, null, null, rule, last];
  return [
    [],
    [cell(t(`pane/report.${title}`), 'total')],
    at(cell(t('pane/report.rule'), 'header'), cell(t(`pane/report.${column}`), 'header')),
    ...outcomes.map((outcome) => at(cell(ruleName(outcome.rule, rules), 'text'), value(outcome))),
  ];
}

function ruleName(id: string, rules: ReadonlyMap<string, Rule>): string {
  const nothing = { rule: id, severity: 'hard', sheet: '', cells: [], values: {}, expected: null } as const;
  return `${id} ${describeFinding(nothing, rules.get(id)).title}`;
}

const cell = (value: string | number, style: CellStyle): NewCell => ({ content: { value }, style });
