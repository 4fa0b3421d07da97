import { isError, type Cell } from '../../domain/cell';
import { formatYmd } from '../../domain/dates/ymd';
import { ymdOfSerial } from '../../domain/dates/serial';
import { maskForExport } from '../../domain/identity/mask';
import { loadRegions } from '../../domain/regions/load';
import { describeSkip, exportedFinding } from '../../locale/findings';
import { communityWorkforce } from '../../returns';
import type { ReturnData } from '../../returns/table';
import { checkedFingerprint, submittedFingerprint } from '../../returns/submitted-fingerprint';
import { isReturn, isStranger } from '../../returns/is-return';
import { catalogue } from '../../rules/catalogue';
import type { CheckResult, Finding } from '../../rules/finding';
import { CheckSession } from '../../rules/session/check-session';
import type { Gap } from '../../rules/undecided/gap';
import {
  checkedData,
  knownTables,
  mentionedBy,
  type Plan,
  planCheck,
  type RuleSource,
} from '../../rules/own/plan';
import { asHandedIn } from '../../rules/prior/as-handed-in';
import { type Explanation, type Explanations, reasonsFor } from '../../rules/reasons/explain';
import { submissionOf } from '../../rules/reasons/submission';
import { cellAddress } from '../../workbook/address';
import { rangePlaces } from '../../workbook/range-places';
import type { WorkbookPort } from '../../workbook/port';
import { notCalculated } from '../../workbook/not-calculated';
import { readReasons, reasonsOf } from '../../workbook/reasons/read';
import { readReturn } from '../../workbook/read-return';
import { readRules } from '../../workbook/read-rules';
import { readNames, readTables } from '../../workbook/read-tables';
import { EXIT, Failure } from '../failure';
import { openFile, refuseExisting } from '../files';
import type { Io } from '../io';
import { type ReportedGap, reportedGaps } from '../gaps';
import { localisations, type ReportedLocalisation } from '../localise';
import { besidePrior, type ReportedPrior } from '../prior';
import { printReport } from '../report-text';
import { readRuleFile } from '../rule-file';
import { printCell } from '../values';
import { version } from '../version';
import type { FileWorkbook } from '../workbooks';
import { finish, requireReportName, writeReports } from './report';

export type Format = 'text' | 'json';

export interface CheckFlags {
  readonly format: Format;
  /** A workbook with an 审核规则 sheet. */
  readonly rules?: string;
  readonly onlyRules?: boolean;
  /** Files to write the report to: .html, .json or .xlsx. */
  readonly report?: readonly string[];
  /** Who has it checked, for the report. */
  readonly by?: string;
  readonly force?: boolean;
  /** Also says which cells are most likely wrong. */
  readonly localise?: boolean;
  /** Last period's return. */
  readonly prior?: string;
  /** In text: every cell for which a rule could not judge, and not only the first ones. */
  readonly undecided?: boolean;
}

/**
 * `shequ check FILE [--rules FILE] [--only-rules] [--prior LAST]`: what is wrong with a return, by the built-in rules and those of its
 * own 审核规则 sheet and of the file given; or with any workbook, by the latter. Exit code 1 with hard findings; so for
 * a workbook that has none of the template's sheets and no rules either, of which the built-in ones say what it lacks.
 */
export async function check(file: string, flags: CheckFlags, io: Io): Promise<number> {
  const reports = flags.report ?? [];
  for (const path of reports) {
    requireReportName(path);
    await refuseExisting(path, flags.force ?? false);
  }
  const { data, handedIn, plan, result, undecided, workbook, prior } = await checkFile(file, flags, io);
  const explanations = reasonsFor(result.findings, reasonsOf(await readReasons(workbook)));
  const report: Report = {
    ...reportOf(file, data, result, plan.builtIn ? !isStranger(data) : isReturn(data), explanations),
    undecided: reportedGaps(undecided),
    ...(flags.localise ? { localisations: localisations(data, plan.rules, result) } : {}),
    ...(prior ? { prior } : {}),
  };
  const { format } = flags;
  if (reports.length > 0) {
    const making = { ...madeNow(io), file: await workbook.name(), by: flags.by };
    const reasonOf = (finding: Finding) => explanations.of(finding).reason?.text;
    const sign = finish(checkedFingerprint(handedIn));
    const whole = { data, result, undecided, rules: plan.rules, making, fingerprint: sign, reasonOf };
    await writeReports(reports, whole, flags.force ?? false, io);
  }
  io.out(
    format === 'json'
      ? `${JSON.stringify(report, null, 2)}\n`
      : printReport(report, plan.own, flags.undecided),
  );
  return report.summary.hard > 0 ? EXIT.findings : EXIT.ok;
}

/** A workbook with what a check of it found. */
export interface CheckedFile {
  readonly workbook: FileWorkbook;
  readonly data: ReturnData;
  /** The same without last period's return beside it. */
  readonly handedIn: ReturnData;
  readonly plan: Plan;
  readonly result: CheckResult;
  /** Why and where rules could not judge. */
  readonly undecided: readonly Gap[];
  readonly prior?: ReportedPrior;
}

/** Opens and checks a workbook, by the rules that the flags say. */
export async function checkFile(
  file: string,
  flags: Omit<CheckFlags, 'format'>,
  io: Io,
): Promise<CheckedFile> {
  const workbook = await openFile(file, io.workbooks);
  const alone = await readReturn(workbook, communityWorkforce);
  const compared = flags.prior === undefined ? null : await besidePrior(alone, flags.prior, io);
  const read = compared?.data ?? alone;
  const sources = [...(await sheetOf(workbook)), ...(await givenRules(flags.rules, io))].filter(hasRules);
  if (flags.onlyRules && sources.length === 0) throw new Failure('noOwnRules', { file });
  const plan = planCheck(read, sources, flags.onlyRules);
  const data = sources.length === 0 ? read : await withTables(workbook, read, plan);
  await loadRegions();
  const handedIn = asHandedIn(alone, data);
  const sign = finish(submittedFingerprint(handedIn));
  const { result, undecided } = run(data, plan, sign);
  return {
    workbook,
    data,
    handedIn,
    plan,
    result,
    undecided,
    ...(compared ? { prior: compared.prior } : {}),
  };
}

/** The rules of the checked workbook itself, if it has any. */
async function sheetOf(workbook: WorkbookPort): Promise<RuleSource[]> {
  const table = await readRules(workbook);
  return table ? [{ table }] : [];
}

/** A sheet with nothing but its header is none: nothing would be checked, and so nothing found. */
const hasRules = ({ table }: RuleSource): boolean => table.rows.length > 0;

/** The rules of `--rules`. */
async function givenRules(file: string | undefined, io: Io): Promise<RuleSource[]> {
  return file === undefined ? [] : [await readRuleFile(file, io)];
}

async function withTables(workbook: WorkbookPort, data: ReturnData, plan: Plan): Promise<ReturnData> {
  const own = plan.rules.filter((rule) => rule.origin);
  const names = await readNames(workbook);
  const wanted = mentionedBy(own, names);
  const tables = await readTables(workbook, { known: knownTables(data), wanted });
  const checked = checkedData(data, plan, tables, names);
  // Of its own sheets a return has told it where it was read, unless only other rules are asked for.
  const told = new Set(checked.structure.map(({ kind, sheet }) => kind === 'notCalculated' && sheet));
  const others = (await workbook.sheets()).filter(({ name }) => !told.has(name));
  const unknown = others.flatMap((sheet) => notCalculated(sheet, tables.values()));
  return { ...checked, structure: [...checked.structure, ...unknown] };
}

function run(data: ReturnData, { rules, aboutRules }: Plan, fingerprint: string | undefined) {
  const session = new CheckSession(data, rules, { aboutRules, fingerprint });
  const result = finish(session.check());
  return { result, undecided: finish(session.undecided.gaps(data, result.findings)) };
}

const madeNow = (io: Io) => ({ time: (io.now ?? (() => new Date()))(), program: `Shequ ${version}` });

/** What `check --format json` prints. Values are cells; errors as their codes. */
export interface Report {
  readonly file: string;
  /** Null for a workbook that is no return of ours. */
  readonly return: ReportedReturn | null;
  readonly findings: readonly ReportedFinding[];
  readonly rules: readonly ReportedRule[];
  /** Why and where rules could not judge. */
  readonly undecided: readonly ReportedGap[];
  /** Last period's return, where one was given. */
  readonly prior?: ReportedPrior;
  readonly summary: {
    readonly hard: number;
    readonly soft: number;
    /** Soft findings with a reason that holds; those without one; and whether nothing is in the way of submission. */
    readonly explained: number;
    readonly open: number;
    readonly ready: boolean;
    readonly undecided: number;
  };
  /** With `--localise`. */
  readonly localisations?: readonly ReportedLocalisation[];
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
  /** Whole columns, where it is about these: `D2:D7`, on another sheet `地区表!B2:B4`. */
  readonly ranges?: readonly string[];
  readonly values: Readonly<Record<string, Exclude<Cell, object> | null>>;
  readonly expected: Exclude<Cell, object> | null;
  readonly title: string;
  readonly message: string;
  /** What to do about it. */
  readonly todo: string;
  /** Document or standard that the rule comes from. */
  readonly source: string;
  /** Soft findings: whether a reason holds (`explained`), held once (`void`), or is to be given (`open`). */
  readonly state?: 'open' | 'void' | 'explained';
  readonly reason?: string;
}

export interface ReportedRule {
  readonly id: string;
  readonly status: 'ran' | 'skipped';
  readonly reason?: string;
  readonly pass: number;
  readonly fail: number;
  readonly undecided: number;
  /** Parameters that the rule asks for and nobody has set. */
  readonly wanting?: readonly string[];
}

export function reportOf(
  file: string,
  data: ReturnData,
  result: CheckResult,
  ours = true,
  explanations: Explanations = reasonsFor(result.findings, []),
): Omit<Report, 'undecided'> {
  const text = (field: string): string | null => {
    const value = data.cover.get(field) ?? null;
    return value === null ? null : printCell(maskForExport(value));
  };
  const { hard, soft, explained, open, ready } = submissionOf(result.findings, explanations);
  return {
    file,
    return: !ours
      ? null
      : {
          template: communityWorkforce.id,
          version: text('模板版本'),
          unit: text('填报单位'),
          period: text('报告期别'),
          referenceDate: dateText(data.cover.get('统计时点') ?? null),
        },
    findings: result.findings.map((finding) => reported(finding, explanations)),
    rules: result.outcomes.map((outcome) => ({
      id: outcome.rule,
      status: outcome.status,
      ...(outcome.status === 'skipped' ? { reason: describeSkip(outcome) } : {}),
      pass: outcome.pass,
      fail: outcome.fail,
      undecided: outcome.undecided,
      ...(outcome.wanting ? { wanting: outcome.wanting } : {}),
    })),
    summary: {
      hard,
      soft,
      explained,
      open,
      ready,
      undecided: result.outcomes.reduce((sum, outcome) => sum + outcome.undecided, 0),
    },
  };
}

const rules = new Map(catalogue.map((rule) => [rule.id, rule]));

function reported(finding: Finding, explanations: Explanations): ReportedFinding {
  const { title, message, todo, source } = exportedFinding(finding, rules.get(finding.rule));
  return {
    rule: finding.rule,
    severity: finding.severity,
    sheet: finding.sheet,
    cells: finding.cells.map(({ row, column }) => cellAddress(row, column)),
    ...(finding.ranges ? { ranges: rangePlaces(finding.ranges, finding.sheet) } : {}),
    values: Object.fromEntries(Object.entries(finding.values).map(([name, value]) => [name, plain(value)])),
    expected: plain(finding.expected),
    title,
    message,
    todo,
    source,
    ...explained(explanations.of(finding)),
  };
}

const explained = ({ state, reason }: Explanation): Pick<ReportedFinding, 'state' | 'reason'> =>
  state === 'hard' ? {} : { state, ...(reason ? { reason: reason.text } : {}) };

/** Findings are masked where they are made; what is printed may be passed on, and shows less. */
const plain = (value: Cell): Exclude<Cell, object> | null => {
  const masked = maskForExport(value);
  return isError(masked) ? masked.code : masked;
};

function dateText(value: Cell): string | null {
  const day = typeof value === 'number' ? ymdOfSerial(value) : undefined;
  return day === undefined ? null : formatYmd(day);
}
