/** The worksheet on which a bureau writes rules of its own, one a row. */
export const RULE_SHEET = '审核规则';

/** Other names of that worksheet. */
export const RULE_SHEET_ALIASES: readonly string[] = ['审核规则表', '规则', '规则表', 'rules', 'rule set'];

/** What a rule is made of, by its column; the first three must be filled. */
export type RuleColumn =
  | '编号'
  | '表'
  | '公式'
  | '适用条件'
  | '类别'
  | '标记列'
  | '应有值'
  | '合并依据'
  | '空值'
  | '所需列'
  | '容差'
  | '舍位单位'
  | '附加值'
  | '代码写法'
  | '标题'
  | '提示'
  | '处理办法'
  | '来源';

/** Each column with the other headers that certainly mean it, Chinese and English. */
export const RULE_COLUMNS: Readonly<Record<RuleColumn, readonly string[]>> = {
  编号: ['规则编号', 'id', 'rule id', 'name'],
  表: ['表名', '工作表', 'table', 'sheet'],
  公式: ['审核公式', '审核关系', '规则', 'formula', 'rule', 'expression'],
  适用条件: ['条件', '适用范围', 'when', 'condition', 'applies to'],
  类别: ['审核类别', '性质', 'severity', 'type'],
  标记列: ['标记', '涉及栏目', 'marks', 'columns', 'mark columns'],
  应有值: ['应为', 'expected', 'expected value'],
  合并依据: ['分组', 'by', 'group by'],
  空值: ['空值处理', 'missing', 'blanks'],
  所需列: ['必需列', 'needs', 'needed columns'],
  容差: ['允许误差', '允许差额', 'tolerance'],
  舍位单位: ['舍位', '取整单位', 'rounding unit', 'rounding'],
  附加值: ['其他值', 'values', 'further values'],
  代码写法: ['代码', 'codes', 'spelling of codes'],
  标题: ['规则名称', '名称', 'title', 'label'],
  提示: ['提示信息', '审核说明', '说明', 'message', 'description'],
  处理办法: ['处理', '处理意见', 'todo', 'what to do', 'action'],
  来源: ['依据', 'source', 'reference'],
};

/** Columns that a rule cannot be without. */
export const RULE_MUST: readonly RuleColumn[] = ['编号', '表', '公式'];

/** The rules of one sheet as they stand, not yet understood. */
export interface RuleTable {
  /** Worksheet. */
  readonly sheet: string;
  /** Zero-based sheet column of each column that is there. */
  readonly columns: Readonly<Partial<Record<RuleColumn, number>>>;
  readonly rows: readonly RuleRow[];
}

export interface RuleRow {
  /** Zero-based sheet row. */
  readonly row: number;
  /** What its cells say, without spaces around it; a cell that holds a formula says the formula. Blank ones are absent. */
  readonly texts: Readonly<Partial<Record<RuleColumn, string>>>;
}
