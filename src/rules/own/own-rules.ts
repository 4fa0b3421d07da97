import type { RuleColumn, RuleRow, RuleTable } from '../../returns/rule-sheet';
import { RULE_MUST } from '../../returns/rule-sheet';
import type { Finding } from '../finding';
import type { Rule, RulePart, RuleWords, Severity } from '../rule';
import { neededColumns } from './needs';
import { readSetting } from './setting';
import { rowProblem, type RowProblem } from './row-problem';

/** Rules of a workbook, and what was wrong with the rows that hold them. */
export interface OwnRules {
  readonly rules: readonly Rule[];
  readonly findings: readonly Finding[];
}

/**
 * The rules that an 审核规则 sheet says, in its order. A row without what a rule cannot be without is left out, and
 * told; whether a formula can be run is seen only where it is judged.
 *
 * @param file name of the workbook the sheet is in, where that is not the one that is checked
 * @param taken ids that mean something else already: a rule of such an id gets the sheet's name behind it
 */
export function ownRules(table: RuleTable, file?: string, taken: ReadonlySet<string> = new Set()): OwnRules {
  const sheet = file === undefined ? table.sheet : `[${file}]${table.sheet}`;
  const rules: Rule[] = [];
  const findings: Finding[] = [];
  const ids: Ids = { taken: new Set(taken), shared: new Map() };
  for (const row of table.rows) {
    const report: Report = (column, problem) =>
      void findings.push(rowProblem(table, sheet, row, column, problem));
    const missing = RULE_MUST.filter((column) => row.texts[column] === undefined);
    for (const column of missing) report(column, { key: 'rowMissing', severity: 'hard' });
    if (missing.length > 0) continue;
    rules.push(ruleOf(row, table, sheet, ids, report));
  }
  return { rules, findings };
}

type Report = (column: RuleColumn, problem: RowProblem) => void;

function ruleOf(row: RuleRow, table: RuleTable, sheet: string, ids: Ids, report: Report): Rule {
  const { texts } = row;
  const { 编号: given = '', 公式: formula = '', 适用条件: when, 应有值: expected, 合并依据: by } = texts;
  const id = idOf(given, texts, ids, table.sheet, report);
  const named = neededBy(texts);
  const assumed = texts.所需列 === undefined ? neededColumns(formula, texts.表 ?? '') : undefined;
  const values = namedValues(texts.附加值);
  return {
    id,
    table: texts.表 ?? '',
    formula,
    ...(when === undefined ? {} : { when }),
    severity: choice(SEVERITIES, texts.类别, (problem) => report('类别', problem)),
    marks: listed(texts.标记列),
    ...(expected === undefined ? {} : { expected }),
    ...(by === undefined ? {} : { by }),
    ...(named ? { needs: named } : assumed ? { needs: assumed, needsAssumed: true } : {}),
    ...(values === undefined ? {} : { values }),
    ...settings(texts, report),
    ...(choice(CODES, texts.代码写法, (problem) => report('代码写法', problem)) === 'asTyped'
      ? { codes: 'asTyped' as const }
      : {}),
    missing: choice(BLANKS, texts.空值, (problem) => report('空值', problem)),
    source: texts.来源 ?? '',
    words: {
      title: texts.标题 ?? texts.提示 ?? given,
      message: texts.提示 ?? '',
      todo: texts.处理办法 ?? '',
    },
    origin: { sheet, row: row.row, columns: partColumns(table) },
  };
}

/** 容差 and 舍位单位; one that cannot be read is told, and the rule judged without it. */
function settings(texts: RuleRow['texts'], report: Report): Pick<Rule, 'tolerance' | 'rounding'> {
  const read = (column: '容差' | '舍位单位'): string | undefined => {
    const text = texts[column];
    const setting = text === undefined ? undefined : readSetting(text);
    if (text !== undefined && setting === undefined) report(column, { key: 'rowNumber', severity: 'soft' });
    return setting;
  };
  const [tolerance, rounding] = [read('容差'), read('舍位单位')];
  return {
    ...(tolerance === undefined ? {} : { tolerance }),
    ...(rounding === undefined ? {} : { rounding }),
  };
}

/** Ids that are taken, and under which id the rows of one check stand. */
interface Ids {
  readonly taken: Set<string>;
  readonly shared: Map<string, string>;
}

/**
 * Rows with the same 编号, 标题 and 提示 are one check made of several columns or tables, and are counted as one. Any
 * other id that is taken already gets the sheet's name behind it, which is told.
 */
function idOf(given: string, texts: RuleRow['texts'], ids: Ids, sheet: string, report: Report): string {
  const check = texts.标题 === undefined ? undefined : JSON.stringify([given, texts.标题, texts.提示]);
  const known = check === undefined ? undefined : ids.shared.get(check);
  if (known !== undefined) return known;
  const id = freeId(given, ids.taken, sheet);
  if (id !== given) report('编号', { key: 'rowDuplicate', severity: 'soft', expected: id });
  ids.taken.add(id);
  if (check !== undefined) ids.shared.set(check, id);
  return id;
}

/** What 所需列 says where no column is needed. */
export const NO_COLUMN = ['无', 'none'];
/** The same where all are that the formula reads with `[@…]`, also where it asks whether they are blank. */
export const COLUMNS_READ = ['公式各列', 'all read'];

function neededBy({ 所需列: text }: RuleRow['texts']): string[] | undefined {
  if (text === undefined || COLUMNS_READ.includes(text.toLowerCase())) return undefined;
  return NO_COLUMN.includes(text.toLowerCase()) ? [] : listed(text);
}

/** `名称=公式`, one a line: values for the message besides those of the columns. */
function namedValues(text: string | undefined): Record<string, string> | undefined {
  const entries = (text ?? '').split('\n').flatMap((line) => {
    const [, name, formula] = /^\s*([^=\s]+)\s*=(.+)$/.exec(line) ?? [];
    return name === undefined ? [] : [[name, formula.trim()]];
  });
  return entries.length === 0 ? undefined : (Object.fromEntries(entries) as Record<string, string>);
}

/** An id that nothing else has: `A01@审核规则`, then `A01@审核规则(2)`. */
function freeId(id: string, ids: ReadonlySet<string>, sheet: string): string {
  if (!ids.has(id)) return id;
  const own = `${id}@${sheet}`;
  let free = own;
  for (let n = 2; ids.has(free); n += 1) free = `${own}(${n})`;
  return free;
}

/** What may stand in a cell: the usual choice first, and of each the spelling that is proposed first. */
type Choices<T> = readonly (readonly [value: T, names: readonly string[]])[];

const SEVERITIES: Choices<Severity> = [
  ['hard', ['强制性', '强制', 'hard', 'error', '错误']],
  ['soft', ['核实性', '核实', 'soft', 'warning', 'info', '提示', '警告']],
];

const BLANKS: Choices<'undecided' | 'outOfScope'> = [
  ['undecided', ['无法判断', 'undecided', 'na']],
  ['outOfScope', ['不审核', '不适用', 'out of scope', 'outofscope', 'skip']],
];

const CODES: Choices<'asTyped' | 'stored'> = [
  ['asTyped', ['原样', 'as typed', 'astyped']],
  ['stored', ['规范', 'stored']],
];

/** What a cell chooses; a blank one, and one that chooses nothing, means the first. */
function choice<T>(choices: Choices<T>, text: string | undefined, report: (problem: RowProblem) => void): T {
  const [[usual, [used]]] = choices;
  if (text === undefined) return usual;
  const wanted = text.normalize('NFKC').toLowerCase();
  const found = choices.find(([, names]) => names.includes(wanted));
  if (found) return found[0];
  const expected = choices.map(([, [first]]) => first).join(' / ');
  report({ key: 'rowChoice', severity: 'soft', expected, used });
  return usual;
}

/** `姓名、公民身份号码` → two columns; brackets as in formulas are allowed. */
const listed = (text: string | undefined): string[] =>
  (text ?? '')
    .split(/[、,，;；\n]+/)
    .map((name) => name.trim().replace(/^\[+@?\[?|\]+$/g, ''))
    .filter((name) => name !== '');

const PARTS: Readonly<Record<RulePart | keyof RuleWords, RuleColumn>> = {
  table: '表',
  formula: '公式',
  when: '适用条件',
  marks: '标记列',
  expected: '应有值',
  by: '合并依据',
  tolerance: '容差',
  rounding: '舍位单位',
  title: '标题',
  message: '提示',
  todo: '处理办法',
};

function partColumns({ columns }: RuleTable): Partial<Record<keyof typeof PARTS, number>> {
  const entries = Object.entries(PARTS).map(([part, column]) => [part, columns[column]] as const);
  return Object.fromEntries(entries.filter(([, at]) => at !== undefined));
}
