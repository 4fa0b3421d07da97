import type { ReturnData, Table } from '../returns/table';
import { countOf, households, people, per10k, type Count } from './indicators';
import { columnReader, coverDate, coverText, textOf } from './people';
import { quotaOf, flatQuotaOf } from './quota';
import type { Indicator, Label, Note, Summary, SummaryColumn, SummaryRow } from './summary';

const COLUMNS: readonly SummaryColumn[] = [
  { key: 'communities', unit: 'communities' },
  { key: 'households', unit: 'households' },
  { key: 'urbanPopulation', unit: 'people' },
  { key: 'quota', unit: 'people' },
  { key: 'staff', unit: 'people' },
  { key: 'committeeStaff', unit: 'people' },
  { key: 'otherStaff', unit: 'people' },
  { key: 'gap', unit: 'people' },
  { key: 'per10k', unit: 'per10k' },
  { key: 'flatQuota', unit: 'people' },
];

interface Community {
  readonly street: string;
  readonly name: string;
  readonly households: Count;
  readonly population: Count;
  readonly quota: Count;
  readonly staff: Count;
  readonly committee: Count;
  readonly other: Count;
}

/**
 * H1 员额配备汇总: per community, street and the whole return, what the norm asks for (应配), who is there (实有), the
 * gap, workers per 10,000 urban residents, and the flat rate of 18 per 10,000 (按万人平算).
 *
 * 应配 of a street is the sum of its communities' 应配; 按万人平算 is computed from the street's own population. The
 * two differ where communities exceed 10,000 residents, since the norm adds only one post per further 1,000: both
 * are shown and neither is corrected. A number that is missing in one community is left out of its street's sum,
 * and a note says how many are.
 * Source: staffing clause of the county report among the source documents (每万名城镇常住人口不少于18人).
 */
export function staffingSummary(data: ReturnData): Summary {
  const table = data.tables.get('社区基本情况表');
  const communities = table ? readCommunities(table) : [];
  const streets = groupBy(communities, (community) => community.street);
  const rows: SummaryRow[] = [];
  for (const [street, members] of streets) {
    for (const member of members)
      rows.push(row('detail', [{ text: street }, { text: member.name }], [member]));
    rows.push(row('subtotal', [{ text: street }, { key: 'subtotal' }], members));
  }
  rows.push(row('total', [{ key: 'county' }, { key: 'total' }], communities));
  return {
    id: 'H1',
    unit: coverText(data, '填报单位'),
    period: coverText(data, '报告期别'),
    referenceDate: coverDate(data, '统计时点'),
    tables: [{ key: 'staffing', dimensions: ['street', 'community'], columns: COLUMNS, rows }],
    notes: [
      { key: 'staffingNorm' },
      { key: 'staffingFlat' },
      { key: 'staffingGap' },
      ...missingNotes(communities),
    ],
  };
}

function readCommunities(table: Table): Community[] {
  const text = (name: string) => {
    const read = columnReader(table, name);
    return (i: number) => textOf(read(i));
  };
  const number = (name: string) => {
    const read = columnReader(table, name);
    return (i: number) => countOf(read(i));
  };
  const street = text('所属街道(乡镇)');
  const name = text('社区名称');
  const resident = number('常住户数');
  const population = number('其中:城镇常住人口');
  const staff = number('实有社区工作者');
  const committee = number('其中:两委成员');
  const other = number('其中:其他专职');
  return Array.from({ length: table.rows }, (_, i) => ({
    street: street(i),
    name: name(i),
    households: resident(i),
    population: population(i),
    quota: quotaOf(population(i), resident(i)),
    staff: staff(i),
    committee: committee(i),
    other: other(i),
  }));
}

function row(kind: SummaryRow['kind'], labels: Label[], members: readonly Community[]): SummaryRow {
  const sum = (pick: (community: Community) => Count): Count => sumOf(members.map(pick));
  const quota = sum((c) => c.quota);
  const staff = sum((c) => c.staff);
  const population = sum((c) => c.population);
  return {
    kind,
    labels,
    values: [
      { value: members.length },
      households(sum((c) => c.households)),
      people(population),
      people(quota),
      people(staff),
      people(sum((c) => c.committee)),
      people(sum((c) => c.other)),
      // Only communities that give both numbers may enter a difference or a rate.
      gapOf(members),
      rateOf(members),
      people(flatQuotaOf(population)),
    ],
  };
}

const sumOf = (counts: readonly Count[]): Count => {
  const known = counts.filter((count) => count !== null);
  return known.length === 0 ? null : known.reduce((total, n) => total + n, 0);
};

function gapOf(members: readonly Community[]): Indicator {
  const known = members.filter((c) => c.quota !== null && c.staff !== null);
  const quota = sumOf(known.map((c) => c.quota));
  const staff = sumOf(known.map((c) => c.staff));
  return { value: quota === null || staff === null ? null : quota - staff };
}

function rateOf(members: readonly Community[]): Indicator {
  const known = members.filter((c) => c.population !== null && c.staff !== null);
  return per10k(sumOf(known.map((c) => c.staff)), sumOf(known.map((c) => c.population)));
}

function missingNotes(communities: readonly Community[]): Note[] {
  const missing = (['population', 'quota', 'staff'] as const).map((key) => ({
    key: `missing.${key}`,
    count: communities.filter((community) => community[key] === null).length,
  }));
  return missing.filter(({ count }) => count > 0).map(({ key, count }) => ({ key, params: { count } }));
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
