import { isBlank, isError, type Cell } from '../../domain/cell';
import { readDate } from '../../domain/dates/read-date';
import { serialOfYmd } from '../../domain/dates/serial';
import { dayOf, formatYmd, monthOf, type Ymd, yearOf } from '../../domain/dates/ymd';
import { birthOf, isIdentity } from '../../domain/identity/parse';
import { sexOf } from '../../domain/identity/sex';
import { codeList, matchCode, storedCode } from '../../returns';
import type { Table, TableColumn } from '../../returns/table';
import type { ColumnSpec } from '../../returns/template';
import { columnNamed, specOf, writtenIn } from './cell-index';
import { plainIdentity } from './cells/identity';

export const BIRTH = '出生日期';
/** Nobody begins to work before: an earlier date says that one of the two is wrong. */
const WORKING_AGE = 16;
const ENTRIES = ['进入社区工作日期'];

export interface IdentityColumns {
  readonly identity: TableColumn;
  readonly spec: ColumnSpec;
  readonly sex?: TableColumn;
  readonly birth?: TableColumn;
  readonly entries: readonly TableColumn[];
}

/** The columns of a table that an identity number says something about. */
export function identityColumns(table: Table): IdentityColumns | undefined {
  const identity = table.columns.find((column) => specOf(table, column)?.type === 'identity');
  const spec = identity && specOf(table, identity);
  return (
    identity &&
    spec && {
      identity,
      spec,
      sex: table.columns.find((column) => specOf(table, column)?.codes === 'sex'),
      birth: columnNamed(table, BIRTH),
      entries: ENTRIES.flatMap((name) => columnNamed(table, name) ?? []),
    }
  );
}

/** What another cell of the record says: the same, something else, or nothing. */
export type Says = 'same' | 'other' | 'nothing';

export interface Person {
  /** The valid identity number, in its form of today. */
  readonly id: string;
  readonly birth: Ymd;
  readonly sex: '男' | '女';
  readonly birthSays: Says;
  /** Whether the record's birth date differs as slips of the pen make it differ. */
  readonly birthIsSlip: boolean;
  readonly sexSays: Says;
  /** Whether somebody born then may have begun to work when the record says. */
  readonly oldEnough: boolean;
}

/** A record's valid identity number, and how its other cells stand to it; undefined without one. */
export function personIn(columns: IdentityColumns, record: number): Person | undefined {
  const id = plainIdentity(writtenIn(columns.identity, record));
  if (id === undefined || !isIdentity(id)) return undefined;
  const [birth, sex] = [birthOf(id), sexOf(id)];
  const day = dayIn(columns.birth, record);
  return {
    id,
    birth,
    sex,
    birthSays: day === undefined ? yearSays(columns.birth, record, birth) : saysOf(day, birth),
    birthIsSlip: day !== undefined && isSlip(day, birth),
    sexSays: saysOf(sexIn(columns.sex, record), sex),
    oldEnough: columns.entries.every((column) => {
      const entry = dayIn(column, record);
      return entry === undefined || birth + WORKING_AGE * 10000 <= entry;
    }),
  };
}

const saysOf = <T>(found: T | undefined, expected: T): Says =>
  found === undefined ? 'nothing' : found === expected ? 'same' : 'other';

/** A text that is no date, but names a year, says something else where that is another. */
function yearSays(column: TableColumn | undefined, record: number, birth: Ymd): Says {
  const cell = column ? writtenIn(column, record) : null;
  const year = typeof cell === 'string' ? /(?<!\d)(?:19|20)\d\d/.exec(cell)?.[0] : undefined;
  return year === undefined || Number(year) === yearOf(birth) ? 'nothing' : 'other';
}

/** One of year, month and day is another, or month and day have changed places; dates of two people rarely are so alike. */
function isSlip(found: Ymd, birth: Ymd): boolean {
  const parts = [yearOf, monthOf, dayOf];
  const same = parts.filter((part) => part(found) === part(birth)).length;
  const turned = monthOf(found) === dayOf(birth) && dayOf(found) === monthOf(birth);
  return same >= 2 || (yearOf(found) === yearOf(birth) && turned);
}

export function dayIn(column: TableColumn | undefined, record: number): Ymd | undefined {
  const cell = column ? writtenIn(column, record) : null;
  const day = isBlank(cell) ? undefined : readDate(cell);
  return day === undefined || isError(day) ? undefined : day;
}

/** 0 and 9 of the standard say that the sex is not known. */
export function sexIn(column: TableColumn | undefined, record: number): '男' | '女' | undefined {
  const entry = column && matchCode(codeList('sex'), writtenIn(column, record));
  return entry?.code === '1' ? '男' : entry?.code === '2' ? '女' : undefined;
}

export const storedSex = (sex: '男' | '女'): Cell => {
  const entry = matchCode(codeList('sex'), sex);
  return entry ? storedCode(entry) : sex;
};
export const birthSerial = ({ birth }: Person): number | undefined => serialOfYmd(birth);
export const birthText = ({ birth }: Person): string => formatYmd(birth);

/**
 * Whether the number proves the record's sex or birth date. A cell that says nothing is filled in; one that says
 * something else is corrected only where the other of the two agrees with the number, since a number of somebody
 * else, copied into the wrong row, is as valid. Sexes agree every second time by chance: a birth date must besides be
 * no further off than by a slip.
 */
export function proves(person: Person, what: 'sex' | 'birth'): boolean {
  const [own, other] =
    what === 'sex' ? [person.sexSays, person.birthSays] : [person.birthSays, person.sexSays];
  if (own === 'same' || (what === 'birth' && !person.oldEnough)) return false;
  if (own === 'nothing') return other !== 'other';
  return other === 'same' && (what === 'sex' || person.birthIsSlip);
}
