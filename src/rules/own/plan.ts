import { isReturn } from '../../returns/is-return';
import type { RuleTable } from '../../returns/rule-sheet';
import type { ReturnData, Table, WorkbookName } from '../../returns/table';
import { BROKEN } from '../broken';
import { catalogue } from '../catalogue';
import type { Finding } from '../finding';
import type { Rule } from '../rule';
import { STRUCTURE_IDS } from '../structure';
import { ownRules } from './own-rules';
import { UNREADABLE } from './row-problem';

/** Rules as they were written down, and in which other workbook, if they are not in the one that is checked. */
export interface RuleSource {
  readonly table: RuleTable;
  readonly file?: string;
}

/** Which rules a workbook is checked with. */
export interface Plan {
  readonly rules: readonly Rule[];
  /** How many of them were written down in a workbook. */
  readonly own: number;
  /** About rows that could not be read. */
  readonly aboutRules: readonly Finding[];
  /** Whether the built-in rules are among them: they are about a return of ours alone. */
  readonly builtIn: boolean;
}

/**
 * The built-in rules, where the workbook is a return of ours, and those written down in workbooks. Without any of
 * these the built-in ones are used on whatever it is, and say what it lacks.
 *
 * @param onlyOwn leaves the built-in rules out
 */
export function planCheck(data: ReturnData, sources: readonly RuleSource[], onlyOwn = false): Plan {
  const builtIn = !onlyOwn && (sources.length === 0 || isReturn(data));
  const taken = new Set([BROKEN, UNREADABLE]);
  if (builtIn) for (const id of [...STRUCTURE_IDS, ...catalogue.map((rule) => rule.id)]) taken.add(id);
  const rules: Rule[] = [];
  const aboutRules: Finding[] = [];
  for (const { table, file } of sources) {
    const own = ownRules(table, file, taken);
    for (const { id } of own.rules) taken.add(id);
    rules.push(...own.rules);
    aboutRules.push(...own.findings);
  }
  return { rules: builtIn ? [...catalogue, ...rules] : rules, own: rules.length, aboutRules, builtIn };
}

/** The tables to start from where rules of a workbook are used; a workbook that is no return of ours has none. */
export const knownTables = (data: ReturnData): ReadonlyMap<string, Table> =>
  isReturn(data) ? data.tables : new Map();

/** Whether a rule may mean a table: it is about it, or has its name somewhere in a formula, its own or a name's. */
export function mentionedBy(
  rules: readonly Rule[],
  names: ReadonlyMap<string, WorkbookName> = new Map(),
): (name: string) => boolean {
  const texts = rules.flatMap(({ table, formula, when, expected, by }) =>
    [table, formula, when, expected, by].map((text) => folded(text ?? '')),
  );
  for (const defined of names.values()) if ('formula' in defined) texts.push(folded(defined.formula));
  return (name) => texts.some((text) => text.includes(folded(name)));
}

const folded = (text: string): string => text.replace(/\s/g, '').toUpperCase();

/** What is checked: the return with the workbook's other tables and names, or these alone. */
export function checkedData(
  data: ReturnData,
  plan: Plan,
  tables: ReadonlyMap<string, Table>,
  names: ReadonlyMap<string, WorkbookName>,
): ReturnData {
  return isReturn(data)
    ? {
        ...data,
        tables,
        names: new Map([...names, ...(data.names ?? [])]),
        structure: plan.builtIn ? data.structure : [],
      }
    : { tables, names, cover: new Map(), structure: [] };
}
