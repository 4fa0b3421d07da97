import { yearOf } from '../../domain/dates/ymd';
import type { ReturnRecord } from '../content';
import type { Certificates } from './certificates';
import { ALLOWANCE, monthStart, type Certificate, type Level } from './certificates';
import type { Community } from './communities';
import { dayOf } from './dates';
import { postsOf, type Post } from './duties';
import type { Identities } from './identity';
import { ownCommunity, registration, residence } from './localities';
import { fullName } from './names';
import { ageOn, lifeOf, type Life } from './people';
import { STREETS } from './places';
import type { Random } from './random';

export interface Worker {
  readonly post: Post;
  readonly life: Life;
  readonly name: string;
  readonly identity: string;
  readonly certificate: Certificate | null;
}

/** Of the 93 holders on the roster, 7 hold the middle level. */
const MIDDLE = 7;

export function makeWorkers(
  random: Random,
  communities: readonly Community[],
  identities: Identities,
  certificates: Certificates,
): Worker[] {
  const births = new Set<number>();
  const people = communities
    .flatMap((community, index) => postsOf(random, community, index))
    .map((post) => {
      let life = lifeOf(random, post);
      // Nobody shares a birthday with a colleague: a real county would have a few, a check asks about many.
      while (births.has(life.birth)) life = lifeOf(random, post);
      births.add(life.birth);
      const identity = identities.next(life.birth, life.male);
      return { post, life, name: fullName(random, life.male), identity };
    });
  const levels = holders(random, people);
  return people.map((person) => {
    const level = levels.get(person.identity);
    const earliest = yearOf(dayOf(person.life.entered)) + (level === '2中级' ? 6 : 4);
    return { ...person, certificate: level ? certificates.next(level, earliest) : null };
  });
}

/** Who holds a certificate: as many in each street as the county has, those who could sit the exam. */
function holders(random: Random, people: readonly Omit<Worker, 'certificate'>[]): Map<string, Level> {
  const chosen = STREETS.flatMap((street) => {
    const able = people.filter(({ post, life }) => post.community.street === street && couldSit(life, 4));
    return random.shuffled(able).slice(0, street.holders);
  });
  const senior = chosen
    .filter(({ life }) => life.education.startsWith('21') && couldSit(life, 6))
    .slice(0, MIDDLE);
  return new Map(chosen.map((each) => [each.identity, senior.includes(each) ? '2中级' : '1初级']));
}

/** A college degree and so many years of work before the last exam. */
const couldSit = (life: Life, years: number): boolean =>
  /^[23]1/.test(life.education) && yearOf(dayOf(life.entered)) + years <= 2025;

export function rosterRecords(random: Random, workers: readonly Worker[]): ReturnRecord[] {
  const phones = random.shuffled(workers.map((_, index) => index));
  return workers.map((worker, index) => {
    // The first two of every community live in it, as the locality rule asks.
    const near = workers[index - 2]?.post.community !== worker.post.community;
    return rosterRecord(random, worker, index + 1, phones[index], near);
  });
}

const yes = (value: boolean): string => (value ? '1是' : '0否');

function rosterRecord(
  random: Random,
  worker: Worker,
  number: number,
  phone: number,
  near: boolean,
): ReturnRecord {
  const { post, life, certificate } = worker;
  const registered = registration(random, post.community, post.committee);
  const home = near ? ownCommunity(post.community) : residence(random, post.community, post.committee);
  const elected = post.committee;
  const grade = gradeOf(post, life, certificate);
  return {
    序号: number,
    姓名: worker.name,
    公民身份号码: worker.identity,
    性别: life.male ? '1男' : '2女',
    出生日期: life.birth,
    年龄: ageOn(life.birth),
    民族: random.chance(0.03) ? '03回族' : '01汉族',
    政治面貌: elected || random.chance(0.35) ? '01中共党员' : random.chance(0.2) ? '03共青团员' : '13群众',
    学历: life.education,
    所学专业: life.major || null,
    是否社工及相关专业: yes(life.related),
    所属社区代码: post.community.code,
    岗位类别: post.postClass,
    职务: post.duty,
    是否主职: yes(post.principal),
    是否两委成员: yes(elected),
    是否一肩挑: yes(post.both),
    是否交叉任职: yes(post.both || (elected && random.chance(0.3))),
    身份来源: originOf(random, elected),
    用工形式: elected ? '选任' : random.chance(0.9) ? '劳动合同' : '劳务派遣',
    进入社区工作日期: life.entered,
    现任职务日期: life.inDuty,
    任职届次: elected ? post.community.term : null,
    是否连选连任: elected ? yes(post.community.term > 1 && random.chance(0.55)) : null,
    户口所在地级别: registered.level,
    '户口地社区(街道)代码': registered.code,
    居住地级别: home.level,
    '居住地社区(街道)代码': home.code,
    持证级别: certificate?.level ?? '0无',
    证书管理号: certificate?.number ?? null,
    取证年月: certificate ? monthStart(certificate.obtained) : null,
    岗位等级: grade,
    月应发报酬: 2600 + grade * 120 + (certificate ? ALLOWANCE[certificate.level] : 0),
    持证津贴: certificate ? ALLOWANCE[certificate.level] : null,
    养老保险: '1是',
    医疗保险: '1是',
    失业保险: '1是',
    工伤保险: '1是',
    生育保险: '1是',
    住房公积金: yes(random.chance(0.6)),
    上年度考核等次: appraisalOf(random, life),
    是否在物业企业兼职: '0否',
    联系电话: `1420000${String(1000 + phone).padStart(4, '0')}`,
    在岗状态: '在岗',
    离岗日期: null,
    备注: null,
  };
}

/** Start of the post's grades, one for a bachelor's three years, and the certificate's. */
function gradeOf(post: Post, life: Life, certificate: Certificate | null): number {
  const start = { 正职: 7, 副职: 4, 其他人员: 1 }[post.postClass];
  const degree = life.education.startsWith('21') ? 1 : 0;
  return start + degree + (certificate ? { '1初级': 1, '2中级': 2 }[certificate.level] : 0);
}

const originOf = (random: Random, elected: boolean): string =>
  random.weighted(
    elected
      ? [
          ['5社区居民', 40],
          ['3公开招聘', 40],
          ['8机关下派', 4],
          ['10退役军人', 8],
          ['4企业职工', 8],
        ]
      : [
          ['3公开招聘', 62],
          ['7网格员转岗', 14],
          ['9高校毕业生', 12],
          ['10退役军人', 5],
          ['5社区居民', 7],
        ],
  );

const appraisalOf = (random: Random, life: Life): string =>
  yearOf(dayOf(life.entered)) >= 2025
    ? '未考核'
    : random.weighted([
        ['优秀', 18],
        ['合格', 79],
        ['基本合格', 3],
      ]);
