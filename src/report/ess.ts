import { t } from '../locale';
import { exportedFinding, exportedText } from '../locale/findings';
import type { Fingerprint } from '../returns/fingerprint';
import type { Finding } from '../rules/finding';
import { formulaText } from '../rules/language';
import type { Rule } from '../rules/rule';
import type { Gap, GapRule } from '../rules/undecided/gap';
import { describeReturn } from './describe-return';
import { DataKeys, type Key } from './ess-keys';
import { ruleName } from './finding-lines';
import { gapCause } from './gap-lines';
import { inReadingOrder, type Report } from './report';
import { ruleCounts, type RuleCount } from './rule-counts';
import { RuleFinder } from './rule-finder';

/** What happened when: the same for all items of a report. */
interface Event {
  /** ISO 8601, in UTC. */
  readonly time: string;
  readonly actor: string;
  readonly trigger?: string;
}

/** Data by keys (population, event, unit, attribute); an empty unit means all of them. */
interface Data {
  readonly source: readonly Key[];
  readonly target: readonly Key[];
  readonly description?: string;
}

/** One rule judged on some data: `0` failed, `NA` it could not be judged (of one cause: at all of its cells). */
export interface Validation {
  readonly id: string;
  readonly type: 'validation';
  readonly event: Event;
  readonly rule: {
    readonly language: string;
    readonly expression: string;
    readonly severity: 'error' | 'warning' | 'information';
    readonly description: string;
    /** Explained in writing: it counts for less. */
    readonly change?: 'down';
    readonly explanation?: string;
    /** Ours: the rule's id and its source document. */
    readonly name: string;
    readonly source: string;
  };
  readonly data: Data;
  readonly value: '0' | 'NA';
  /** Ours: the unit it belongs to, and the key that stays with it while rows move. */
  readonly unit?: string;
  readonly key?: string;
}

/** A number calculated from many judgements, or from the data as a whole. */
export interface Aggregation {
  readonly id: string;
  readonly type: 'aggregation';
  readonly event: Event;
  readonly aggregate: {
    readonly language: string;
    readonly expression: string;
    readonly description: string;
  };
  readonly data: Data;
  readonly value: string;
  /** Ours, in the first item: what was checked, and the fingerprint table by table. */
  readonly return?: ReturnType<typeof describeReturn>;
  readonly fingerprint?: Fingerprint;
}

export type EssItem = Validation | Aggregation;

/**
 * A check in the validation report structure of the European Statistical System (van der Loo & ten Bosch, Design of a
 * generic machine-readable validation report structure, 2017; keys as arrays, as of its schema 1.0.1). One item per
 * judgement would be millions, so the report holds
 * - first an aggregation whose value is the fingerprint of the checked values, with what was checked and how,
 * - for each rule the counts of its judgements by result, as aggregations (a rule that was not run is one NA),
 * - each failure as a validation,
 * - for each rule and each cause for which it could not judge an NA, whose target is what is missing.
 * What passed is in the counts alone.
 *
 * A written reason of a soft finding turns its severity `down`, with the reason as its explanation.
 */
export function* essItems(report: Report): Generator<EssItem> {
  const { making, fingerprint, data } = report;
  const stamp = making.time.toISOString().replace(/[-:]|\.\d+/g, '');
  // Reports can be put together only where their ids differ.
  const id = (name: string | number): string => `${stamp}-${fingerprint.sign.slice(0, 8)}-${name}`;
  const event: Event = {
    time: making.time.toISOString(),
    actor: making.program,
    ...(making.by === undefined ? {} : { trigger: masked(making.by) }),
  };
  const keys = new DataKeys(data);
  yield {
    id: id('return'),
    type: 'aggregation',
    event,
    aggregate: { language: 'SHA-256', expression: 'fingerprint', description: t('report/ess.fingerprint') },
    data: { source: [...data.tables.values()].map(({ name }) => keys.table(name)), target: [] },
    value: fingerprint.sign,
    return: describeReturn(report),
    fingerprint,
  };
  const finder = new RuleFinder(report);
  for (const rule of ruleCounts(report)) yield* countItems(rule, finder, keys, event, id, making.program);
  let number = 0;
  for (const finding of inReadingOrder(report.result)) {
    const name = String((number += 1)).padStart(7, '0');
    yield validation(finding, finder.of(finding), report, keys, event, id(name));
  }
  number = 0;
  for (const gap of report.undecided) {
    for (const rule of gap.rules) {
      const name = `NA-${String((number += 1)).padStart(7, '0')}`;
      yield notJudged(gap, rule, finder, report, keys, event, id(name));
    }
  }
}

/** The report as JSON text, an item a line, in pieces: it may be larger than memory likes. */
export function* essText(report: Report): Generator<string> {
  let separator = '[\n';
  for (const item of essItems(report)) {
    yield `${separator}${JSON.stringify(item)}`;
    separator = ',\n';
  }
  yield '\n]\n';
}

const language = (program: string): string => `Excel formula with structured references (${program})`;

function* countItems(
  rule: RuleCount,
  finder: RuleFinder,
  keys: DataKeys,
  event: Event,
  id: (name: string) => string,
  program: string,
): Generator<EssItem> {
  const about = finder.all(rule.id);
  const tables = [...new Set(about.map(({ table }) => table))].map((table) => keys.table(table));
  if (!rule.ran) {
    const [first] = about;
    yield {
      id: id(`${rule.id}-NA`),
      type: 'validation',
      event,
      rule: ruleOf(rule.id, rule.name, first, rule.severity ?? 'hard', program),
      data: { source: tables, target: [], description: t('report/ess.skipped', { why: rule.why }) },
      value: 'NA',
    };
    return;
  }
  for (const [result, kind, count] of [
    ['1', 'pass', rule.pass],
    ['0', 'fail', rule.fail],
    ['NA', 'undecided', rule.undecided],
  ] as const) {
    yield {
      id: id(`${rule.id}-${result}`),
      type: 'aggregation',
      event,
      aggregate: {
        language: program,
        expression: `count(${rule.id} == ${result})`,
        description: t(`report/ess.${kind}`),
      },
      data: { source: tables, target: [], description: rule.name },
      value: String(count),
    };
  }
}

function validation(
  finding: Finding,
  rule: Rule | undefined,
  { making, reasonOf }: Report,
  keys: DataKeys,
  event: Event,
  id: string,
): Validation {
  const words = exportedFinding(finding, rule);
  const reason = finding.severity === 'soft' ? reasonOf?.(finding) : undefined;
  const target = keys.cells(finding);
  return {
    id,
    type: 'validation',
    event,
    rule: {
      ...ruleOf(finding.rule, words.title, rule, finding.severity, making.program, words.source),
      ...(reason === undefined ? {} : { change: 'down', explanation: masked(reason) }),
    },
    data: { source: keys.read(finding, rule, target), target, description: masked(words.message) },
    value: '0',
    ...(finding.unit === undefined ? {} : { unit: finding.unit }),
    key: finding.key,
  };
}

/** What a rule could not judge for one cause. */
function notJudged(
  gap: Gap,
  { rule: name, times, rows }: GapRule,
  finder: RuleFinder,
  { making, data }: Report,
  keys: DataKeys,
  event: Event,
  id: string,
): Validation {
  const about = finder.all(name);
  const rule = about.find(({ table }) => data.tables.get(table)?.sheet === gap.sheet) ?? about[0];
  const target = keys.gap(gap, rows);
  return {
    id,
    type: 'validation',
    event,
    rule: ruleOf(name, ruleName(name, rule), rule, rule?.severity ?? 'hard', making.program),
    data: {
      source: rule ? [keys.table(rule.table)] : [],
      target,
      description: t('report/ess.notJudged', { why: gapCause(gap), times }),
    },
    value: 'NA',
  };
}

const ruleOf = (
  name: string,
  title: string,
  rule: Rule | undefined,
  severity: Rule['severity'],
  program: string,
  source = rule?.source ?? '',
): Validation['rule'] => ({
  // The checks of structure are no formulas.
  language: rule ? language(program) : program,
  expression: rule ? expressionOf(rule) : name,
  severity: severity === 'hard' ? 'error' : 'warning',
  description: title,
  name,
  source,
});

const expressionOf = ({ formula, when }: Rule): string =>
  when === undefined
    ? formulaText(formula)
    : `=IF(${formulaText(when).slice(1)},${formulaText(formula).slice(1)},TRUE)`;

const masked = exportedText;
