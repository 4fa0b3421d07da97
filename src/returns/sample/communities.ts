import { staffGap } from '../../domain/staffing/gap';
import { DEFAULT_POLICY } from '../../domain/staffing/policy';
import { normOf, staffQuota } from '../../domain/staffing/quota';
import type { ReturnRecord } from '../content';
import { STREETS, type Street } from './places';
import type { Random } from './random';

/** The whole county: 556 community workers in 39 communities, 240 of them committee members. */
export const WORKERS = 556;
export const COMMITTEE = 240;

export interface Community {
  readonly code: string;
  readonly name: string;
  readonly street: Street;
  readonly founded: number;
  /** Of the residents' committee and of the party organisation. */
  readonly term: number;
  readonly quota: number;
  readonly committee: number;
  readonly others: number;
  readonly premises: boolean;
}

/** Communities that were founded in 2023 and share an office: [street, index of the community]. */
const NEW = new Set(['大孟街道/2', '广惠街街道/8', '万洪路区域发展中心/1', '刘集镇/3']);
/** Quota minus workers, one a community in order: a few short of people, two with one too many. */
const GAPS = [0, 1, 0, 0, 0, 2, 0, 0, 1, 0, 0, 0, -1, 0, 0, 1, 0, 0, 0, 0, 3, 0, 0, 0, 1, 0, 0, -1, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0]; // prettier-ignore
/** Communities whose premises are below 30 ㎡ per 100 households, and whose approved quota is one too low. */
const SMALL_PREMISES = new Set([9, 22]);
const LOW_APPROVAL = new Set([5, 31]);

const norm = normOf(DEFAULT_POLICY);

export function makeCommunities(random: Random): Community[] {
  const places = STREETS.flatMap((street) =>
    street.communities.map((name, index) => ({ street, name, index })),
  );
  const committees = spread(random, COMMITTEE, places.length, 5, 9);
  const others = spread(random, WORKERS - COMMITTEE, places.length, 3, 11);
  return places.map(({ street, name, index }, i) => {
    const isNew = NEW.has(`${street.name}/${index}`);
    return {
      code: street.code + String(index + 1).padStart(3, '0'),
      name,
      street,
      founded: isNew ? 2023 : random.int(1985, 2019),
      term: isNew ? 1 : random.int(3, 8),
      quota: committees[i] + others[i] + GAPS[i],
      committee: committees[i],
      others: others[i],
      premises: !isNew,
    };
  });
}

/** `count` whole numbers between `low` and `high` that add up to `total`. */
function spread(random: Random, total: number, count: number, low: number, high: number): number[] {
  const parts = Array.from({ length: count }, () => low);
  for (let left = total - low * count; left > 0;) {
    const at = random.int(0, count - 1);
    if (parts[at] >= high) continue;
    parts[at]++;
    left--;
  }
  return parts;
}

export const communityRecords = (random: Random, communities: readonly Community[]): ReturnRecord[] =>
  communities.map((community, index) => communityRecord(random, community, index));

function communityRecord(random: Random, community: Community, index: number): ReturnRecord {
  const urban = residentsFor(random, community.quota);
  const residents = community.street.code.endsWith('1') ? urban + random.int(0, 200) : urban;
  const households = householdsFor(random, residents);
  // The three groups of the household survey: residents = here + elsewhere; registered = here + absent.
  const here = Math.round(residents * (0.55 + random.next() * 0.25));
  const elsewhere = residents - here;
  let absent = random.int(80, 600);
  while (holdsYear(residents + absent) || holdsYear(here + absent)) absent++;
  const area = premisesArea(random, community, households, SMALL_PREMISES.has(index));
  const actual = community.committee + community.others;
  const quota = Number(staffQuota(urban, households, '人口', norm));
  return {
    社区代码: community.code,
    社区名称: community.name,
    '所属街道(乡镇)': community.street.name,
    社区类型: 'C城市社区',
    城区类别: community.street.inner ? '内城区' : '外城区',
    成立年份: community.founded,
    总户数: households + random.int(20, 260),
    常住户数: households,
    总人口: residents + absent,
    常住人口: residents,
    '其中:城镇常住人口': urban,
    户籍人口: here + absent,
    流动人口: Math.round(elsewhere * (0.6 + random.next() * 0.3)),
    人在户在: here,
    人在户不在: elsewhere,
    户在人不在: absent,
    网格数: Math.max(3, Math.round(households / 300)),
    核定员额: quota - (LOW_APPROVAL.has(index) ? 1 : 0),
    应配人数: quota,
    实有社区工作者: actual,
    '其中:两委成员': community.committee,
    '其中:其他专职': community.others,
    兼职人员: random.weighted([
      [0, 6],
      [1, 3],
      [2, 1],
    ]),
    缺口: staffGap(actual, quota),
    党组织届次: community.term,
    居委会届次: community.term,
    有无独立阵地: community.premises ? '1有' : '0无',
    办公模式: community.premises ? '独立办公' : '合署办公',
    阵地权属: community.premises ? random.pick(['1自有', '1自有', '2租赁', '3借用']) : null,
    综合服务设施面积: area,
    每百户面积: area === null ? null : (area / households) * 100,
    备注: community.premises ? null : '2023年成立，与街道（镇、中心）便民服务中心合署办公',
  };
}

/** A population for which the norm gives exactly this quota. */
function residentsFor(random: Random, quota: number): number {
  for (;;) {
    const low = quota <= 18 ? Math.floor((10000 * (quota - 1)) / 18) + 1 : 10000 + 1000 * (quota - 18);
    const high = quota <= 18 ? Math.floor((10000 * quota) / 18) : low + 999;
    const residents = random.int(low, high);
    if (staffQuota(residents, null, '人口', norm) === quota && !holdsYear(residents)) return residents;
  }
}

/** Digits that look like a year typed into a longer number: the checks would rightly ask about them. */
const holdsYear = (count: number): boolean => count >= 10000 && /20(1[4-9]|2[0-6])/.test(String(count));

/** Between 1000 and 3000 households where the population allows it. */
const householdsFor = (random: Random, residents: number): number => {
  const wanted = Math.round(residents / (2.9 + random.next() * 0.7));
  return Math.min(2990, Math.max(Math.round(residents / 4.6), Math.max(1010, wanted)));
};

function premisesArea(
  random: Random,
  community: Community,
  households: number,
  small: boolean,
): number | null {
  if (!community.premises) return null;
  const perHundred = small ? 24 + random.next() * 4 : 31 + random.next() * 22;
  return Math.ceil((households / 100) * perHundred);
}
