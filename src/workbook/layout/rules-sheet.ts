import { t } from '../../locale';
import { ruleColumnName, ruleEntries, structureEntries, type RuleEntry } from '../../report/rule-table';
import { RULE_COLUMNS, type RuleColumn } from '../../returns/rule-sheet';
import type { Rule } from '../../rules/rule';
import type { NewSheet } from '../port';
import { lineMerges } from './line-merges';
import { cell, type Row } from './report-cells';

const WIDTHS: Readonly<Record<RuleColumn, number>> = {
  编号: 8,
  表: 18,
  公式: 56,
  适用条件: 32,
  类别: 8,
  标记列: 22,
  应有值: 24,
  合并依据: 18,
  空值: 10,
  所需列: 18,
  容差: 8,
  舍位单位: 10,
  附加值: 28,
  代码写法: 10,
  标题: 22,
  提示: 44,
  处理办法: 32,
  来源: 36,
};
const COLUMNS = Object.keys(RULE_COLUMNS) as RuleColumn[];

/**
 * 审核规则表: every rule, a row each, in the columns of a bureau's own 审核规则 sheet, so that a row can be copied there,
 * changed and used. The sheet is called otherwise, or the next check would take it for the workbook's own rules.
 *
 * @param version of the program, for the title
 */
export function rulesSheet(rules: readonly Rule[], version: string): NewSheet {
  const heads = [
    ...COLUMNS.map(ruleColumnName),
    t('report/ruleTable.kind'),
    t('report/ruleTable.ruleNote'),
    t('report/ruleTable.parameters'),
  ];
  const rows: Row[] = [
    [cell(t('report/ruleTable.title'), 'title')],
    [cell(t('report/ruleTable.note', { count: idsOf(rules), rows: rules.length, version }), 'note')],
    heads.map((head) => cell(head, 'header')),
    ...ruleEntries(rules).map(ruleRow),
  ];
  return {
    name: t('report/ruleTable.sheet'),
    rows,
    widths: [...COLUMNS.map((column) => WIDTHS[column]), 14, 44, 24],
    frozenRows: 3,
    merges: lineMerges(rows, heads.length),
    table: {
      name: t('report/ruleTable.table'),
      range: { row: 2, column: 0, rows: rules.length + 1, columns: heads.length },
    },
    activate: true,
  };
}

const idsOf = (rules: readonly Rule[]): number => new Set(rules.map(({ id }) => id)).size;

const ruleRow = ({ rule, texts, kind, note, parameters }: RuleEntry): Row => [
  ...COLUMNS.map((column) => cell(texts[column], column === '类别' ? rule.severity : 'text')),
  cell(kind, 'text'),
  cell(note, 'text'),
  cell(parameters.join(t('report/and')), 'text'),
];

/** The checks of sheets, headers and rules, which are no formulas and cannot be copied. */
export function structureSheet(): NewSheet {
  const heads = (['编号', '标题', '提示', '处理办法'] as const).map(ruleColumnName);
  const rows: Row[] = [
    [cell(t('report/ruleTable.structure'), 'title')],
    [cell(t('report/ruleTable.structureNote'), 'note')],
    heads.map((head) => cell(head, 'header')),
    ...structureEntries().map(({ id, title, message, todo }) =>
      [id, title, message, todo].map((text) => cell(text, 'text')),
    ),
  ];
  return {
    name: t('report/ruleTable.structure'),
    rows,
    widths: [8, 24, 64, 40],
    frozenRows: 3,
    merges: lineMerges(rows, heads.length),
  };
}
