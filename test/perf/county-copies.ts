import type { Cell } from '../../src/domain/cell';
import { makeIdentity } from '../../src/domain/identity/make';
import type { ReturnRecord } from '../../src/returns/content';
import { sampleCounty } from '../../src/returns/sample';
import { RETIRED_REGIONS } from '../../src/returns/sample/identity';
import { fullName } from '../../src/returns/sample/names';
import { ageOn } from '../../src/returns/sample/people';
import { COUNTY_CODE } from '../../src/returns/sample/places';
import { Random } from '../../src/returns/sample/random';

const COMMUNITIES = '社区基本情况表';
const ROSTER = '社区工作者花名册';
const HOLDERS = '持证社工登记表';
const IDENTITY = '公民身份号码';

/** Streets of the sample are numbered anew, so many apart that copies have streets of their own. */
const STREETS = 12;
/** Communities of a street are numbered from 1 to 10; so many copies fit below 400, where other kinds begin. */
const BLOCKS = 39;

/**
 * The sample county copied until its roster has so many records: communities with codes and names of their own, and
 * people with names, birth dates and numbers of their own, so that a check has as many different values to look at
 * as a county of that size would give it. Nobody in it exists.
 */
export function countyCopies(rows: number): Map<string, ReturnRecord[]> {
  const { sheets } = sampleCounty();
  const random = new Random(20251231);
  const [communities, people, holders] = [COMMUNITIES, ROSTER, HOLDERS].map((name) => sheets.get(name) ?? []);
  const streets = new Map<string, number>();
  const numbers = new Set<string>();
  const copied = {
    communities: [] as ReturnRecord[],
    roster: [] as ReturnRecord[],
    holders: [] as ReturnRecord[],
  };
  const held = new Map(holders!.map((record) => [record[IDENTITY], record]));
  for (let copy = 0; copied.roster.length < rows; copy += 1) {
    const code = (cell: Cell | undefined): Cell => codeOf(cell, copy, streets);
    for (const person of people!.slice(0, rows - copied.roster.length)) {
      const record = personOf(person, copied.roster.length, code, random, numbers);
      copied.roster.push(record);
      const holder = held.get(person[IDENTITY] ?? null);
      if (holder) copied.holders.push(holderOf(holder, record, copied.holders.length));
    }
    for (const community of communities!) {
      copied.communities.push({
        ...community,
        社区代码: code(community['社区代码']),
        社区名称: String(community['社区名称']).replace('社区', `第${copy + 1}社区`),
      });
    }
  }
  return new Map([
    [COMMUNITIES, copied.communities],
    [ROSTER, copied.roster],
    [HOLDERS, copied.holders],
  ]);
}

/** A code of the county's in a copy: the same levels (street, community) tell the same codes apart. */
function codeOf(cell: Cell | undefined, copy: number, streets: Map<string, number>): Cell {
  if (typeof cell !== 'string' || !cell.startsWith(COUNTY_CODE) || cell.length < 9) return cell ?? null;
  const street = cell.slice(6, 9);
  if (!streets.has(street)) streets.set(street, streets.size);
  const place = streets.get(street)! + STREETS * Math.floor(copy / BLOCKS) + 1;
  const community = cell.slice(9) && String(Number(cell.slice(9)) + 10 * (copy % BLOCKS)).padStart(3, '0');
  return COUNTY_CODE + String(place).padStart(3, '0') + community;
}

function personOf(
  person: ReturnRecord,
  at: number,
  code: (cell: Cell | undefined) => Cell,
  random: Random,
  numbers: Set<string>,
): ReturnRecord {
  const male = person['性别'] === '1男';
  const birth = Number(person['出生日期']) + random.int(-150, 150);
  const later = random.int(0, 27);
  let identity: string;
  do identity = makeIdentity(random.pick(RETIRED_REGIONS), birth, 2 * random.int(0, 499) + Number(male));
  while (numbers.has(identity));
  numbers.add(identity);
  return {
    ...person,
    序号: at + 1,
    姓名: fullName(random, male),
    公民身份号码: identity,
    出生日期: birth,
    年龄: ageOn(birth),
    所属社区代码: code(person['所属社区代码']),
    '户口地社区(街道)代码': code(person['户口地社区(街道)代码']),
    '居住地社区(街道)代码': code(person['居住地社区(街道)代码']),
    进入社区工作日期: Number(person['进入社区工作日期']) - later,
    现任职务日期: Number(person['现任职务日期']) - later,
    证书管理号: certificateOf(person['证书管理号'], at),
    联系电话: String(14_200_000_000 + at),
  };
}

const certificateOf = (number: Cell | undefined, at: number): Cell =>
  typeof number === 'string' ? number.slice(0, 10) + String(at).padStart(8, '0') : null;

const holderOf = (holder: ReturnRecord, person: ReturnRecord, at: number): ReturnRecord => ({
  ...holder,
  序号: at + 1,
  姓名: person['姓名']!,
  公民身份号码: person[IDENTITY]!,
  年龄: person['年龄']!,
  工作单位代码: person['所属社区代码']!,
  证书管理号: person['证书管理号']!,
});
