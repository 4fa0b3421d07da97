import { loadRegions } from '../../domain/regions/load';
import { t } from '../../locale';
import { type Described, describeFinding } from '../../locale/findings';
import { describeRuleSetProblem } from '../../locale/rule-set';
import { communityWorkforce } from '../../returns';
import { catalogue } from '../../rules/catalogue';
import type { Finding } from '../../rules/finding';
import { formulaText } from '../../rules/language';
import { knownTables, mentionedBy } from '../../rules/own/plan';
import { ownRules } from '../../rules/own/own-rules';
import type { Rule } from '../../rules/rule';
import type { RuleSetProblem } from '../../rules/self-check/problem';
import { selfCheck } from '../../rules/self-check/self-check';
import { readReturn } from '../../workbook/read-return';
import { readNames, readTables } from '../../workbook/read-tables';
import { EXIT } from '../failure';
import type { Io } from '../io';
import { openFile } from '../files';
import { readRuleFile } from '../rule-file';

export interface RulesFlags {
  /** A workbook with an 审核规则 sheet. */
  readonly rules?: string;
  readonly json?: boolean;
}

/** `shequ rules list [--rules FILE]`: the built-in rules, or those of a workbook, one a line. */
export async function rulesList({ rules: file, json }: RulesFlags, io: Io): Promise<number> {
  const rules = file === undefined ? catalogue : (await givenRules(file, io)).rules;
  const rows = rules.map((rule) => ({
    id: rule.id,
    table: rule.table,
    severity: rule.severity,
    title: titleOf(rule),
    formula: formulaText(rule.formula),
    ...(rule.when === undefined ? {} : { when: formulaText(rule.when) }),
    ...(rule.tolerance === undefined ? {} : { tolerance: String(rule.tolerance) }),
    ...(rule.rounding === undefined ? {} : { rounding: String(rule.rounding) }),
  }));
  if (json) io.out(`${JSON.stringify(rows, null, 2)}\n`);
  else {
    for (const { id, table, severity, title, formula } of rows) {
      io.out(`${[id, table, t(`cli/ruleSet.${severity}`), title, oneLine(formula)].join('\t')}\n`);
    }
  }
  return EXIT.ok;
}

/**
 * `shequ rules check [FILE] [--rules FILE]`: what is odd about the built-in rules; or about those of a workbook, among
 * themselves and beside the built-in ones, and with the tables and names of the workbook that they are for. Exit code 1
 * where there is anything.
 */
export async function rulesCheck(
  about: string | undefined,
  { rules, json }: RulesFlags,
  io: Io,
): Promise<number> {
  await loadRegions();
  // Rules may stand in the workbook that they are for.
  const file = rules ?? about;
  const given = file === undefined ? undefined : await givenRules(file, io);
  const odd = given && file !== undefined ? await oddOf(given.rules, file, about, io) : selfCheck(catalogue);
  const count = given ? given.rules.length : catalogue.length;
  const lines = [
    ...(given?.findings ?? []).map((finding) => ({
      table: finding.sheet,
      text: describeFinding(finding).message,
    })),
    ...odd.map((problem) => ({ table: problem.table, text: describeRuleSetProblem(problem) })),
  ];
  if (json) {
    const problems = odd.map((problem) => ({ ...problem, message: describeRuleSetProblem(problem) }));
    io.out(`${JSON.stringify({ rules: count, unreadable: given?.findings ?? [], problems }, null, 2)}\n`);
  } else {
    for (const { table, text } of lines) io.out(`${table}\t${text}\n`);
    io.out(
      `${t(lines.length > 0 ? 'cli/ruleSet.problems' : 'cli/ruleSet.ok', { count, problems: lines.length })}\n`,
    );
  }
  return lines.length > 0 ? EXIT.findings : EXIT.ok;
}

async function givenRules(
  file: string,
  io: Io,
): Promise<{ rules: readonly Rule[]; findings: readonly Finding[] }> {
  const { table } = await readRuleFile(file, io);
  return ownRules(table, undefined, new Set(catalogue.map(({ id }) => id)));
}

/** Only what concerns the given rules; columns that the built-in ones look at are looked at. */
async function oddOf(
  rules: readonly Rule[],
  file: string,
  about: string | undefined,
  io: Io,
): Promise<RuleSetProblem[]> {
  const own = new Set(rules.map(({ id }) => id));
  const workbook = await openFile(about ?? file, io.workbooks);
  const names = about === undefined ? undefined : await readNames(workbook);
  const known = about === undefined ? new Map() : knownTables(await readReturn(workbook, communityWorkforce));
  const tables = await readTables(workbook, { known, wanted: mentionedBy(rules, names) });
  return selfCheck([...catalogue, ...rules], tables, names).filter(
    (problem) => problem.kind === 'unseenColumn' || problem.rules.some((id) => own.has(id)),
  );
}

function titleOf(rule: Rule): string {
  const { id, severity, table, words, source } = rule;
  const finding: Described = {
    rule: id,
    severity,
    sheet: table,
    cells: [],
    values: {},
    expected: null,
    ...(words ? { words: { ...words, source } } : {}),
  };
  return describeFinding(finding, rule).title;
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ');
