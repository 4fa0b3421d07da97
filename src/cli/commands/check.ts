import { isError, type Cell } from '../../domain/cell';
import { formatYmd } from '../../domain/dates/ymd';
import { ymdOfSerial } from '../../domain/dates/serial';
import { maskIdentity } from '../../domain/identity/mask';
import { loadRegions } from '../../domain/regions/load';
import { describeFinding, describeSkip } from '../../locale/findings';
import { communityWorkforce } from '../../returns';
import type { ReturnData } from '../../returns/table';
import { catalogue } from '../../rules/catalogue';
import { check as checkReturn } from '../../rules/check';
import type { CheckResult, Finding } from '../../rules/finding';
import { cellAddress } from '../../workbook/address';
import { readReturn } from '../../workbook/read-return';
import { EXIT } from '../failure';
import { openFile } from '../files';
import type { Io } from '../io';
import { printReport } from '../report-text';
import { printCell } from '../values';

export type Format = 'text' | 'json';

/** `shequ check FILE`: what is wrong with a return. Exit code 1 with hard findings. */
export async function check(file: string, format: Format, io: Io): Promise<number> {
  const workbook = await openFile(file, io.workbooks);
  const data = await readReturn(workbook, communityWorkforce);
  await loadRegions();
  const report = reportOf(file, data, run(data));
  io.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : printReport(report));
  return report.summary.hard > 0 ? EXIT.findings : EXIT.ok;
}

function run(data: ReturnData): CheckResult {
  const steps = checkReturn(data, catalogue);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** What `check --format json` prints. Values are cells; errors as their codes. */
export interface Report {
  readonly file: string;
  readonly return: ReportedReturn;
  readonly findings: readonly ReportedFinding[];
  readonly rules: readonly ReportedRule[];
  readonly summary: { readonly hard: number; readonly soft: number; readonly undecided: number };
}

export interface ReportedReturn {
  readonly template: string;
  readonly version: string | null;
  readonly unit: string | null;
  readonly period: string | null;
  /** YYYY-MM-DD. */
  readonly referenceDate: string | null;
}

export interface ReportedFinding {
  readonly rule: string;
  readonly severity: 'hard' | 'soft';
  readonly sheet: string;
  readonly cells: readonly string[];
  readonly values: Readonly<Record<string, Exclude<Cell, object> | null>>;
  readonly expected: Exclude<Cell, object> | null;
  readonly message: string;
}

export interface ReportedRule {
  readonly id: string;
  readonly status: 'ran' | 'skipped';
  readonly reason?: string;
  readonly pass: number;
  readonly fail: number;
  readonly undecided: number;
}

export function reportOf(file: string, data: ReturnData, result: CheckResult): Report {
  const text = (field: string): string | null => {
    const value = data.cover.get(field) ?? null;
    return value === null ? null : printCell(maskIdentity(value));
  };
  const count = (severity: Finding['severity']): number =>
    result.findings.filter((finding) => finding.severity === severity).length;
  return {
    file,
    return: {
      template: communityWorkforce.id,
      version: text('模板版本'),
      unit: text('填报单位'),
      period: text('报告期别'),
      referenceDate: dateText(data.cover.get('统计时点') ?? null),
    },
    findings: result.findings.map(reported),
    rules: result.outcomes.map((outcome) => ({
      id: outcome.rule,
      status: outcome.status,
      ...(outcome.status === 'skipped' ? { reason: describeSkip(outcome) } : {}),
      pass: outcome.pass,
      fail: outcome.fail,
      undecided: outcome.undecided,
    })),
    summary: {
      hard: count('hard'),
      soft: count('soft'),
      undecided: result.outcomes.reduce((sum, outcome) => sum + outcome.undecided, 0),
    },
  };
}

const rules = new Map(catalogue.map((rule) => [rule.id, rule]));

const reported = (finding: Finding): ReportedFinding => ({
  rule: finding.rule,
  severity: finding.severity,
  sheet: finding.sheet,
  cells: finding.cells.map(({ row, column }) => cellAddress(row, column)),
  values: Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, plain(value)])),
  expected: plain(finding.expected),
  message: describeFinding(finding, rules.get(finding.rule)).message,
});

/** Findings are masked where they are made; masking again costs nothing and forgives no slip. */
const plain = (value: Cell): Exclude<Cell, object> | null => {
  const masked = maskIdentity(value);
  return isError(masked) ? masked.code : masked;
};

function dateText(value: Cell): string | null {
  const day = typeof value === 'number' ? ymdOfSerial(value) : undefined;
  return day === undefined ? null : formatYmd(day);
}
