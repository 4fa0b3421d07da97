import type { Cell } from '../../../domain/cell';
import { makeIdentity } from '../../../domain/identity/make';
import { ROSTER, type Draft } from './draft';
import { ordinary } from './roster-cells';

type Values = Readonly<Record<string, Cell>>;

/** Nineteen years in days. */
const ADULT = 19 * 366;

/** People of the roster who cannot all be right beside each other. */
export function damageRosterAcross(draft: Draft): void {
  const get = (record: number, column: string) => draft.get(ROSTER, record, column);
  const person = ['公民身份号码', '出生日期', '性别'] as const;
  const copy = (from: number, to: number, columns: readonly string[]): void => {
    for (const column of columns) draft.set(ROSTER, to, column, get(from, column));
  };

  /** Somebody who could bear another's birth date: of age when entering community work. */
  const couldBe = (record: Values, model: number): boolean =>
    ordinary(record) && Number(record['进入社区工作日期']) - Number(get(model, '出生日期')) > ADULT;

  // One number, two names, one community.
  const one = draft.take(ROSTER, ordinary);
  const other = draft.take(
    ROSTER,
    (record) => couldBe(record, one) && record['所属社区代码'] === get(one, '所属社区代码'),
  );
  copy(one, other, person);
  draft.expect(draft.finding('C02', ROSTER, [one, other], ['公民身份号码', '姓名']));

  // One person in two communities.
  const here = draft.take(ROSTER, ordinary);
  const there = draft.take(
    ROSTER,
    (record) => couldBe(record, here) && record['所属社区代码'] !== get(here, '所属社区代码'),
  );
  copy(here, there, [...person, '姓名']);
  draft.expect(draft.finding('C02b', ROSTER, [here, there], ['公民身份号码', '所属社区代码']));

  // One name and birth date, two numbers.
  const born = draft.take(ROSTER, ordinary);
  const again = draft.take(ROSTER, (record) => couldBe(record, born) && record['性别'] === get(born, '性别'));
  copy(born, again, ['姓名', '出生日期']);
  renumber(again);
  draft.expect(draft.finding('C02c', ROSTER, [born, again], ['姓名', '出生日期', '公民身份号码']));

  // A serial number used twice.
  const counted = draft.take(ROSTER, (record, index) => ordinary(record) && draft.isFree(ROSTER, index + 1));
  draft.keep(ROSTER, counted + 1);
  draft.set(ROSTER, counted, '序号', counted + 2);
  draft.expect(draft.finding('C05', ROSTER, [counted, counted + 1], ['序号']));

  // One telephone for three people, one birth date for five.
  const phones = [0, 1, 2].map(() => draft.take(ROSTER, ordinary));
  for (const each of phones.slice(1)) copy(phones[0], each, ['联系电话']);
  draft.expect(draft.finding('C08', ROSTER, phones, ['联系电话']));

  const eldest = draft.take(ROSTER, ordinary);
  const sameDay = [eldest];
  while (sameDay.length < 5) sameDay.push(draft.take(ROSTER, (record) => couldBe(record, eldest)));
  for (const each of sameDay.slice(1)) {
    copy(eldest, each, ['出生日期']);
    renumber(each);
  }
  draft.expect(draft.finding('C08', ROSTER, sameDay, ['出生日期']));

  /** A valid number for the record's new birth date, of the same sex, that nobody else has. */
  function renumber(record: number): void {
    const sequence = Number(String(get(record, '公民身份号码')).slice(14, 17));
    draft.set(
      ROSTER,
      record,
      '公民身份号码',
      makeIdentity('412430', Number(get(record, '出生日期')), sequence),
    );
  }
}
