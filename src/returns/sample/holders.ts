import type { ReturnRecord } from '../content';
import { ALLOWANCE, BONUS, type Certificate, type Certificates } from './certificates';
import { serial } from './dates';
import type { Identities } from './identity';
import { fullName } from './names';
import { ageOn } from './people';
import { COUNTY_NAME, OTHER_TOWNS } from './places';
import type { Random } from './random';
import type { Worker } from './roster';
import { creditCode } from './credit-code';

/** A holder, wherever he or she works. */
interface Holder {
  readonly name: string;
  readonly identity: string;
  readonly male: boolean;
  readonly birth: number;
  readonly education: string;
  readonly related: boolean;
  readonly employerClass: string;
  readonly employer: string;
  readonly employerCode: string;
  readonly field: string;
  readonly certificate: Certificate;
}

/** Employers outside communities: three towns, five county bodies, four agencies; four of the twelve are middle. */
const OUTSIDE: readonly {
  employerClass: string;
  employer: string;
  code: string;
  field: string;
  middle: boolean;
}[] = [
  ...OTHER_TOWNS.map((town) => ({
    employerClass: '乡镇',
    employer: `${town.name}人民政府`,
    code: `${town.code}000`,
    field: '民政事务',
    middle: false,
  })),
  ...(
    [
      ['民政局', '民政事务', true],
      ['司法局', '司法矫正', false],
      ['人力资源和社会保障局', '人社', false],
      ['残疾人联合会', '残联', true],
      ['总工会', '工会', false],
    ] as const
  ).map(([name, field, middle], index) => ({
    employerClass: '县直单位',
    employer: COUNTY_NAME + name,
    code: creditCode('11', index),
    field,
    middle,
  })),
  ...(
    [
      ['向阳社会工作服务中心', '老年', true],
      ['邻里社会工作服务中心', '儿童', false],
      ['晨露社会工作服务中心', '城市社区治理', true],
      ['同心社会工作服务中心', '学校', false],
    ] as const
  ).map(([name, field, middle], index) => ({
    employerClass: '社工机构',
    employer: COUNTY_NAME + name,
    code: creditCode('52', 100 + index),
    field,
    middle,
  })),
];

export function holderRecords(
  random: Random,
  workers: readonly Worker[],
  identities: Identities,
  certificates: Certificates,
): ReturnRecord[] {
  const inside = workers.flatMap((worker) =>
    worker.certificate ? [fromRoster(worker, worker.certificate)] : [],
  );
  const outside = OUTSIDE.map((place): Holder => {
    const male = random.chance(0.4);
    const birth = serial(random.int(1972, 1992), random.int(1, 12), random.int(1, 28));
    return {
      name: fullName(random, male),
      identity: identities.next(birth, male),
      male,
      birth,
      education: '21大学本科毕业',
      related: random.chance(0.5),
      employerClass: place.employerClass,
      employer: place.employer,
      employerCode: place.code,
      field: place.field,
      certificate: certificates.next(place.middle ? '2中级' : '1初级', 2016),
    };
  });
  return [...inside, ...outside].map((holder, index) => holderRecord(holder, index + 1));
}

const fromRoster = (worker: Worker, certificate: Certificate): Holder => ({
  name: worker.name,
  identity: worker.identity,
  male: worker.life.male,
  birth: worker.life.birth,
  education: worker.life.education,
  related: worker.life.related,
  employerClass: '社区',
  employer: `${worker.post.community.street.name}${worker.post.community.name}居民委员会`,
  employerCode: worker.post.community.code,
  field: '城市社区治理',
  certificate,
});

const holderRecord = (holder: Holder, number: number): ReturnRecord => ({
  序号: number,
  姓名: holder.name,
  公民身份号码: holder.identity,
  性别: holder.male ? '1男' : '2女',
  年龄: ageOn(holder.birth),
  学历: holder.education,
  是否社工及相关专业: holder.related ? '1是' : '0否',
  单位类别: holder.employerClass,
  工作单位: holder.employer,
  工作单位代码: holder.employerCode,
  工作领域: holder.field,
  持证级别: holder.certificate.level,
  证书管理号: holder.certificate.number,
  取证日期: holder.certificate.obtained,
  首次登记日期: holder.certificate.registered,
  登记有效期至: holder.certificate.validUntil,
  周期继续教育学时: holder.certificate.hours,
  是否在社工岗位: '1是',
  一次性奖励: BONUS[holder.certificate.level],
  月津贴: ALLOWANCE[holder.certificate.level],
});
