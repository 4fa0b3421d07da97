import { hasWords, t } from '../locale';
import { describeFinding, ruleNote } from '../locale/findings';
import { RULE_COLUMNS, type RuleColumn } from '../returns/rule-sheet';
import { neededColumns } from '../rules/own/needs';
import { COLUMNS_READ, NO_COLUMN } from '../rules/own/own-rules';
import { formulaText } from '../rules/language';
import { parameters } from '../rules/parameters';
import type { Rule, RuleWords } from '../rules/rule';
import { BROKEN } from '../rules/broken';
import { UNREADABLE } from '../rules/own/row-problem';
import { STRUCTURE_IDS } from '../rules/structure';
import { callersOf } from './used-parameters';

/** A rule in words: what the columns of an 审核规则 sheet say of it, its class and the thresholds that it calls. */
export interface RuleEntry {
  readonly rule: Rule;
  readonly texts: Readonly<Record<RuleColumn, string>>;
  readonly kind: string;
  /** Why it is as severe as it is and what it cannot see; empty where that is plain. */
  readonly note: string;
  readonly parameters: readonly string[];
}

/**
 * The rules as a bureau would write them down: read back from an 审核规则 sheet they are the same rules. Messages keep
 * their placeholders, `{{姓名}}`.
 */
export function ruleEntries(rules: readonly Rule[]): RuleEntry[] {
  const called = new Map<Rule, string[]>();
  for (const { name } of parameters) {
    for (const rule of rules) {
      if (callersOf(name, [rule]).length > 0) called.set(rule, [...(called.get(rule) ?? []), name]);
    }
  }
  return rules.map((rule) => ({
    rule,
    texts: textsOf(rule),
    kind: kindOf(rule),
    // A bureau's own rule may have the id of a built-in one, and is another.
    note: rule.origin ? '' : ruleNote(rule.id),
    parameters: called.get(rule) ?? [],
  }));
}

function textsOf(rule: Rule): Record<RuleColumn, string> {
  const { id, table, formula, when, severity, marks, expected, by, missing, values } = rule;
  const words = rawWords(rule);
  return {
    编号: id,
    表: table,
    公式: formulaText(formula),
    适用条件: formulaOr(when),
    类别: t(`pane/severity.${severity}`),
    标记列: marks.join('、'),
    应有值: formulaOr(expected),
    合并依据: formulaOr(by),
    空值: t(`report/ruleTable.${missing ?? 'undecided'}`),
    所需列: needsOf(rule),
    容差: setting(rule.tolerance),
    舍位单位: setting(rule.rounding),
    附加值: Object.entries(values ?? {})
      .map(([name, value]) => `${name}${formulaText(value)}`)
      .join('\n'),
    代码写法: t(`report/ruleTable.${rule.codes ?? 'stored'}`),
    标题: words.title,
    提示: words.message,
    处理办法: words.todo,
    来源: describeFinding({ rule: id, severity, sheet: table, cells: [], values: {}, expected: null }, rule)
      .source,
  };
}

/** Nothing where whoever reads the formula knows. */
function needsOf({ formula, table, needs, needsAssumed }: Rule): string {
  if (needs && !needsAssumed) return needs.length === 0 ? noColumn() : needs.join('、');
  return !needs && neededColumns(formula, table) ? columnsRead() : '';
}

const formulaOr = (formula: string | undefined): string =>
  formula === undefined ? '' : formulaText(formula);
const columnsRead = (): string => t('report/ruleTable.columnsRead', { defaultValue: COLUMNS_READ[0] });
const noColumn = (): string => t('report/ruleTable.noColumn', { defaultValue: NO_COLUMN[0] });

const setting = (value: number | string | undefined): string =>
  value === undefined
    ? ''
    : typeof value === 'number' || /^[\d.]+%?$/.test(value)
      ? String(value)
      : formulaText(value);

/** A rule's words before anything is filled in. */
export function rawWords({ id, words }: Pick<Rule, 'id' | 'words'>): RuleWords {
  if (words) return words;
  const say = (part: keyof RuleWords): string => {
    const key = `rules/rule.${id}.${part}`;
    return hasWords(key) ? t(key, { skipInterpolation: true }) : '';
  };
  return { title: say('title') || id, message: say('message'), todo: say('todo') };
}

/** The class that the first letter of an id stands for; a bureau's own rules are a class of their own. */
function kindOf({ id, origin }: Rule): string {
  const key = `report/ruleTable.kinds.${id[0]}`;
  return origin ? t('report/ruleTable.own') : hasWords(key) ? t(key) : '';
}

/** The header of a column, in the language: always one that is read back. */
export const ruleColumnName = (column: RuleColumn): string => {
  const words = t(`report/ruleTable.columns.${column}`);
  return [column, ...RULE_COLUMNS[column]].includes(words) ? words : column;
};

/** The checks that are no formulas: of sheets and headers, and of the rules themselves. */
export const structureEntries = (): (RuleWords & { readonly id: string })[] =>
  [...STRUCTURE_IDS, BROKEN, UNREADABLE].map((id) => ({ id, ...rawWords({ id }) }));
