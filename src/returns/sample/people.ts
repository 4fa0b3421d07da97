import { ymd, yearOf } from '../../domain/dates/ymd';
import { dayOf, REFERENCE_DATE, serial } from './dates';
import type { Post } from './duties';
import type { Random } from './random';

/** What a worker's life has been so far, as far as a roster asks. Dates are serials. */
export interface Life {
  readonly birth: number;
  readonly male: boolean;
  readonly education: string;
  readonly major: string;
  readonly related: boolean;
  readonly entered: number;
  readonly inDuty: number;
}

const MAJORS = [
  '行政管理',
  '法学',
  '会计学',
  '汉语言文学',
  '计算机应用',
  '工商管理',
  '护理学',
  '学前教育',
  '市场营销',
  '土木工程',
];
const RELATED_MAJORS = ['社会工作', '社会学', '心理学', '社区管理与服务', '劳动与社会保障'];

/** Elections of committees: spring 2021 everywhere, spring 2023 where the community was founded. */
const ELECTION = 2021;

export function lifeOf(random: Random, post: Post): Life {
  const age = post.principal
    ? random.int(34, 57)
    : random.weighted<() => number>([
        [() => random.int(23, 35), post.committee ? 30 : 45],
        [() => random.int(36, 45), 40],
        [() => random.int(46, 55), post.committee ? 27 : 13],
        [() => random.int(56, 58), post.committee ? 3 : 2],
      ])();
  const birth = serial(2025 - age, random.int(1, 12), random.int(1, 28));
  const male = random.chance(post.principal ? 0.6 : 0.33);
  const education = educationOf(random, age, post);
  const related = random.chance(0.12);
  const schooled = education.startsWith('2') || education.startsWith('3');
  const major = !schooled ? '' : random.pick(related ? RELATED_MAJORS : MAJORS);
  const entered = enteredOn(random, birth, post);
  return {
    birth,
    male,
    education,
    major,
    related: schooled && related,
    entered,
    inDuty: inDutySince(random, entered, post),
  };
}

function educationOf(random: Random, age: number, post: Post): string {
  if (age >= 46) {
    return random.weighted([
      ['31大学专科毕业', 55],
      ['21大学本科毕业', 20],
      ['41中等专科毕业', 12],
      ['61普通高中毕业', post.principal ? 4 : 13],
    ]);
  }
  return random.weighted([
    ['31大学专科毕业', 50],
    ['21大学本科毕业', 44],
    ['41中等专科毕业', 3],
    ['61普通高中毕业', 3],
  ]);
}

/** Between the twenty-first birthday, or 1998, and the autumn of 2025; committee members before their election. */
function enteredOn(random: Random, birth: number, post: Post): number {
  const adult = yearOf(dayOf(birth)) + 21;
  const founded = post.community.founded;
  const latest = post.committee ? (founded >= ELECTION ? founded : ELECTION) - 1 : 2025;
  const first = Math.max(adult, 1998);
  // A young committee member was elected at a by-election; nobody entered after it.
  const year = random.int(Math.min(first, latest), latest);
  const earliest = serial(adult, 6, 30);
  return Math.max(earliest, serial(year, random.int(1, 9), random.int(1, 28)));
}

function inDutySince(random: Random, entered: number, post: Post): number {
  const founded = post.community.founded;
  const election =
    founded >= ELECTION ? serial(founded, 4, random.int(1, 28)) : serial(ELECTION, 4, random.int(1, 28));
  const since = post.committee ? Math.max(election, entered + 180) : entered;
  return Math.min(since, REFERENCE_DATE - 30);
}

/** Completed years on the reference date. */
export const ageOn = (birth: number): number => Math.trunc((ymd(2025, 12, 31) - dayOf(birth)) / 10000);
