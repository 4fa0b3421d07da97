import { isError, type Cell } from '../domain/cell';
import { readLevel } from '../domain/locality/level';
import type { ReturnData } from '../returns/table';
import { people, points, share } from './indicators';
import { columnReader, coverDate, coverText, isOnPost, isYes, textOf } from './people';
import type { Indicator, Label, Note, Summary, SummaryRow } from './summary';

const LEVELS = [1, 2, 3, 4] as const;
const POSITIONS = ['principal', 'committee', 'both'] as const;
const AREAS = ['all', 'inner', 'outer'] as const;
const DIMENSIONS = [
  { key: 'hukou', column: '户口所在地级别' },
  { key: 'residence', column: '居住地级别' },
] as const;
const SHARE_DECIMALS = 2;

type Position = Exclude<(typeof POSITIONS)[number], 'both'>;
type Area = Exclude<(typeof AREAS)[number], 'all'>;

interface Person {
  readonly position: Position;
  readonly area: Area | null;
  /** Level by dimension, 0 where the cell is blank or no level. */
  readonly levels: readonly number[];
}

/**
 * H2 属地化汇总: who lives, and who is registered, where they work. Position (principals, other committee members,
 * both) × area (all, inner, outer) × 户口/居住 × four levels: counts, and shares of the classified, base beside them;
 * then principals against other committee members in percentage points.
 *
 * A principal who is also a committee member counts once, as a principal, so that the two positions add up to
 * both. Counts people on post (在岗). Areas come from 城区类别 of the person's community.
 * Source: cross-tabs of the district survey of 属地化 among the source documents.
 */
export function localitySummary(data: ReturnData): Summary {
  const { persons, notes } = countedPeople(data);
  const areas = AREAS.filter((area) => area === 'all' || persons.some((person) => person.area === area));
  const groups = areas.flatMap((area) =>
    POSITIONS.flatMap((position) =>
      DIMENSIONS.map((dimension, d) => ({
        area,
        position,
        dimension: dimension.key,
        tally: tally(persons, area, position, d),
      })),
    ),
  );
  return {
    id: 'H2',
    unit: coverText(data, '填报单位'),
    period: coverText(data, '报告期别'),
    referenceDate: coverDate(data, '统计时点'),
    tables: [
      {
        key: 'localityCube',
        dimensions: ['area', 'position', 'dimension'],
        columns: [
          { key: 'base', unit: 'people' },
          ...LEVELS.map((level) => ({ key: `level${level}`, unit: 'people' as const })),
          { key: 'unclassified', unit: 'people' },
          ...LEVELS.map((level) => ({ key: `share${level}`, unit: 'share' as const })),
        ],
        rows: groups.map((group) => cubeRow(group)),
      },
      {
        key: 'localityPoints',
        dimensions: ['area', 'dimension'],
        columns: LEVELS.map((level) => ({ key: `points${level}`, unit: 'points' as const })),
        rows: areas.flatMap((area) =>
          DIMENSIONS.map((dimension, d) => pointsRow(persons, area, dimension.key, d)),
        ),
      },
    ],
    notes: [{ key: 'localityBase' }, { key: 'localityPositions' }, ...notes],
  };
}

function countedPeople(data: ReturnData): { persons: Person[]; notes: Note[] } {
  const roster = data.tables.get('社区工作者花名册');
  const principal = columnReader(roster, '是否主职');
  const committee = columnReader(roster, '是否两委成员');
  const status = columnReader(roster, '在岗状态');
  const community = columnReader(roster, '所属社区代码');
  const levels = DIMENSIONS.map((dimension) => columnReader(roster, dimension.column));
  const areaOf = communityAreas(data);
  const persons: Person[] = [];
  let withoutArea = 0;
  for (let i = 0; i < (roster?.rows ?? 0); i++) {
    if (!isOnPost(status(i))) continue;
    const position = isYes(principal(i)) ? 'principal' : isYes(committee(i)) ? 'committee' : null;
    if (position === null) continue;
    const code = textOf(community(i));
    if (!areaOf.has(code)) withoutArea++;
    persons.push({
      position,
      area: areaOf.get(code) ?? null,
      levels: levels.map((level) => levelOf(level(i))),
    });
  }
  return {
    persons,
    notes: withoutArea > 0 ? [{ key: 'localityNoCommunity', params: { count: withoutArea } }] : [],
  };
}

/** 1–4; 0 for a blank cell or a word that is no level: both stand in the column of those not given. */
function levelOf(cell: Cell): number {
  const level = readLevel(cell);
  return isError(level) ? 0 : level;
}

/** Community code → area; null for 不适用. */
function communityAreas(data: ReturnData): Map<string, Area | null> {
  const communities = data.tables.get('社区基本情况表');
  const code = columnReader(communities, '社区代码');
  const area = columnReader(communities, '城区类别');
  const areas = new Map<string, Area | null>();
  for (let i = 0; i < (communities?.rows ?? 0); i++) {
    const words = textOf(area(i));
    areas.set(textOf(code(i)), words.includes('内城') ? 'inner' : words.includes('外城') ? 'outer' : null);
  }
  return areas;
}

interface Tally {
  readonly counts: readonly number[];
  readonly base: number;
  readonly unclassified: number;
}

function tally(
  persons: readonly Person[],
  area: (typeof AREAS)[number],
  position: (typeof POSITIONS)[number],
  d: number,
): Tally {
  const counts = [0, 0, 0, 0];
  let unclassified = 0;
  for (const person of persons) {
    if (area !== 'all' && person.area !== area) continue;
    if (position !== 'both' && person.position !== position) continue;
    const level = person.levels[d];
    if (level === 0) unclassified++;
    else counts[level - 1]++;
  }
  return { counts, base: counts.reduce((sum, n) => sum + n, 0), unclassified };
}

interface Group {
  readonly area: string;
  readonly position: string;
  readonly dimension: string;
  readonly tally: Tally;
}

const keyed = (...keys: string[]): Label[] => keys.map((key) => ({ key }));

function cubeRow({ area, position, dimension, tally }: Group): SummaryRow {
  const { counts, base, unclassified } = tally;
  return {
    kind: position === 'both' ? 'subtotal' : 'detail',
    labels: keyed(`areas.${area}`, `positions.${position}`, `dimensions.${dimension}`),
    values: [
      people(base),
      ...counts.map(people),
      people(unclassified),
      ...counts.map((n) => share(n, base, SHARE_DECIMALS)),
    ],
  };
}

function pointsRow(
  persons: readonly Person[],
  area: (typeof AREAS)[number],
  dimension: string,
  d: number,
): SummaryRow {
  const principal = tally(persons, area, 'principal', d);
  const committee = tally(persons, area, 'committee', d);
  const values: Indicator[] = LEVELS.map((_, i) =>
    points(
      share(principal.counts[i], principal.base, SHARE_DECIMALS),
      share(committee.counts[i], committee.base, SHARE_DECIMALS),
    ),
  );
  return { kind: 'detail', labels: keyed(`areas.${area}`, `dimensions.${dimension}`), values };
}
