import { columnAliases } from '../../returns/aliases';
import { everydayHeaders } from '../../returns/everyday-headers';
import { fold, withoutNote } from '../../workbook/read-return/fold';
import { policyTables } from './policies';
import { addressIn } from './write-formula';
import type { SourceColumn, Sources, SourceTable } from './source';

/** Where a parameter's values usually stand: columns of the return, best first, or a name of the workbook. */
interface Hint {
  readonly columns?: readonly string[];
  /** A cell for the whole column, by its defined name or from the cover. */
  readonly name?: '统计时点';
  /** Two columns of the policy sheet. */
  readonly policy?: true;
}

const STAFF = ['实有社区工作者'];
const IDENTITY = ['公民身份号码'];
const LEVELS = ['居住地级别', '户口所在地级别'];
const POPULATION = ['其中:城镇常住人口', '常住人口'];
const CERTIFICATE: Hint = { columns: ['持证级别'] };

/** By the parameter's name, for every function that has it. */
const BY_PARAMETER: Readonly<Record<string, Hint>> = {
  population: { columns: POPULATION },
  households: { columns: ['常住户数'] },
  actual: { columns: STAFF },
  quota: { columns: ['应配人数', '核定员额'] },
  staff: { columns: STAFF },
  members: { columns: ['其中:两委成员'] },
  homeCode: { columns: ['居住地社区(街道)代码', '户口地社区(街道)代码'] },
  communityCode: { columns: ['所属社区代码'] },
  levels: { columns: LEVELS },
  groups: { columns: ['岗位类别', '所属街道(乡镇)'] },
  communities: { columns: ['所属社区代码', '社区名称'] },
  birth: { columns: ['出生日期', ...IDENTITY] },
  date: { name: '统计时点' },
  education: { columns: ['学历'] },
  id: { columns: IDENTITY },
  phone: { columns: ['联系电话'] },
  level: CERTIFICATE,
  certificate: CERTIFICATE,
  post: { columns: ['岗位类别', '职务'] },
};

/** Where a function means something of its own by the same name, or its policy must be given. */
const BY_FUNCTION: Readonly<Record<string, Hint>> = {
  'CERTRATE.levels': CERTIFICATE,
  'CERTRATE.level': {},
  'CERTBONUS.policy': { policy: true },
  'CERTALLOWANCE.policy': { policy: true },
  'PAYGRADE.policy': { policy: true },
  // An identity number without its date is checked all the same; the date only tightens the check.
  'USCCCHECK.code': { columns: ['工作单位代码', '填报单位代码'] },
  'USCCCHECK.REASON.code': { columns: ['工作单位代码', '填报单位代码'] },
  'SHARE.part': { columns: ['其中:两委成员', '流动人口'] },
  'SHARE.whole': { columns: ['实有社区工作者', '总人口'] },
};

export const hintOf = (name: string, parameter: string): Hint =>
  BY_FUNCTION[`${name}.${parameter}`] ?? BY_PARAMETER[parameter] ?? {};

/**
 * The first column of a table that one of these names of the return means, in the order of the names; of one name's
 * spellings its own comes first, then the certain others, then the everyday ones.
 */
export function findColumn(table: SourceTable, names: readonly string[]): SourceColumn | undefined {
  for (const name of names) {
    for (const spelling of [name, ...(columnAliases[name] ?? []), ...(everydayHeaders[name] ?? [])]) {
      const wanted = fold(spelling);
      const column =
        table.columns.find(({ header }) => fold(header) === wanted) ??
        table.columns.find(({ header }) => withoutNote(fold(header)) === wanted);
      if (column) return column;
    }
  }
  return undefined;
}

/** What a field starts with: a header of the table, a name, an address; "" where nothing fits. */
export function suggest(
  name: string,
  parameter: string,
  table: SourceTable | null,
  sources: Sources,
): string {
  const hint = hintOf(name, parameter);
  if (hint.policy) return policyTables(sources)[0]?.text ?? '';
  if (hint.name) {
    const named = sources.names.find((each) => fold(each.name) === hint.name);
    if (named) return named.name;
    if (sources.date) return addressIn(sources.date, '');
  }
  const columns = hint.columns ?? (hint.name ? [hint.name] : []);
  return (table && findColumn(table, columns)?.header.trim()) ?? '';
}
