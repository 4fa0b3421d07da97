import { type Cell, isBlank } from '../domain/cell';
import { communityWorkforce } from '../returns';
import type { ReturnData } from '../returns/table';

/** A threshold that rules call by its bare name. */
export interface Parameter {
  readonly name: string;
  /** Null: no document gives a value that holds everywhere, so rules that need it stay undecided until one is set. */
  readonly value: Cell;
  readonly source: string;
}

/**
 * Defaults. A return may set its own on a sheet 政策参数表 (columns 参数名 and 值). What only one jurisdiction
 * decided, or what no primary document confirms, has no default here.
 */
export const parameters: readonly Parameter[] = [
  {
    name: '现行模板版本',
    value: communityWorkforce.version,
    source: 'Version of the template built into this program',
  },
  { name: '年龄下限', value: 18, source: '居民委员会组织法: members of a committee are 18 or older' },
  { name: '年龄上限', value: 65, source: 'Rule set of the survey; older people are to be confirmed' },
  { name: '用工最低年龄', value: 16, source: '劳动法 第十五条' },
  {
    name: '户均人口下限',
    value: 2,
    source: 'Rule set of the survey; the staffing norm implies 3.33 a household',
  },
  {
    name: '户均人口上限',
    value: 5,
    source: 'Rule set of the survey; the staffing norm implies 3.33 a household',
  },
  {
    name: '社区规模下限',
    value: 1000,
    source: '城市居民委员会组织法 (2025 revision) 第三条: 一般在一千户至三千户的范围内设立',
  },
  { name: '社区规模上限', value: 3000, source: '城市居民委员会组织法 (2025 revision) 第三条' },
  // 46023 is 2026-01-01.
  {
    name: '社区规模施行日',
    value: 46023,
    source: '城市居民委员会组织法 (2025 revision): in force from 2026-01-01',
  },
  { name: '本社区居民下限', value: 1, source: 'Locality survey: 1名以上本社区居民 (the number included)' },
  { name: '本街道居民下限', value: 2, source: 'Locality survey: 2名以上本街道居民, own community included' },
  {
    name: '每百户面积下限',
    value: 30,
    source: '城乡社区服务体系建设“十四五”规划 as quoted by provincial plans',
  },
  // One city has 17, another 15: no value for all.
  { name: '单社区人数上限', value: null, source: 'To be set by the jurisdiction' },
  // One province aims at 50 % in 2025: no value for all.
  { name: '持证率目标', value: null, source: 'To be set by the jurisdiction' },
  { name: '正职等级下限', value: 7, source: '三岗十八级' },
  { name: '正职等级上限', value: 18, source: '三岗十八级' },
  { name: '副职等级下限', value: 4, source: '三岗十八级' },
  { name: '副职等级上限', value: 15, source: '三岗十八级' },
  { name: '其他人员等级下限', value: 1, source: '三岗十八级' },
  { name: '其他人员等级上限', value: 12, source: '三岗十八级' },
  { name: '全国统考首年', value: 2008, source: '社会工作者职业水平考试: first held in 2008' },
  { name: '同一电话人数上限', value: 2, source: 'Data quality: a couple may share a telephone' },
  {
    name: '同一生日人数基数',
    value: 4,
    source: 'Data quality: chance explains a few people of one birth date',
  },
];

const SHEET = '政策参数表';

/** The thresholds that hold for a return: the defaults, and over them what its 政策参数表 sets. */
export function parametersOf(data: ReturnData): ReadonlyMap<string, Cell> {
  const values = new Map<string, Cell>(parameters.map(({ name, value }) => [name, value]));
  const table = data.tables.get(SHEET);
  const names = table?.columns.find((column) => column.name === '参数名')?.values ?? [];
  const given = table?.columns.find((column) => column.name === '值')?.values ?? [];
  names.forEach((name, row) => {
    if (typeof name === 'string' && !isBlank(given[row])) values.set(name.trim(), given[row]);
  });
  return values;
}
