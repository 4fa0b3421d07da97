import { type Cell, isBlank } from '../../domain/cell';
import { readDate } from '../../domain/dates/read-date';
import { readIdentity } from '../../domain/identity/read';
import type { Table } from '../table';
import { textOf, valuesOf } from './column';

/** Somebody on a roster, with all records of the same identity number. */
export interface Person {
  /** The identity number in 18 digits; of a damaged one a text that begins with "#". */
  readonly key: string;
  readonly records: number[];
  /** Whether any of the records counts: it is not 离岗. */
  counted: boolean;
  /** Without spaces; of several the first one in order, whatever the order of the records. */
  name: string;
  /** yyyymmdd, or null. */
  birth: number | null;
  /** Of the records that count; of all of them where none does. */
  communities: readonly string[];
}

/**
 * The number that tells people apart: valid numbers in 18 digits, whichever form they were written in. A damaged one
 * means the same person only together with the same name; a blank one means nobody.
 */
export function personKey(identity: Cell, name: Cell, place: string): string {
  if (isBlank(identity)) return `#${place}`;
  const read = readIdentity(identity);
  if (typeof read === 'string') return read;
  // Formulas look for it with a wildcard behind it.
  return `#${textOf(identity)}/${textOf(name)}`.replace(/[*?~]/g, '_').toUpperCase();
}

export const isDamaged = (key: string): boolean => key.startsWith('#');

export interface Roster {
  readonly people: ReadonlyMap<string, Person>;
  /** The key of each record's person. */
  readonly keys: readonly string[];
}

/** Records read between two yields. */
const BATCH = 2048;

/** The people of a roster. */
export function* readPeople(table: Table, place: string): Generator<number, Roster> {
  const [identity, name, birth, community, status] = [
    '公民身份号码',
    '姓名',
    '出生日期',
    '所属社区代码',
    '在岗状态',
  ].map((column) => valuesOf(table, column));
  const people = new Map<string, Person>();
  const keys: string[] = [];
  for (let record = 0; record < table.rows; record += 1) {
    if (record % BATCH === BATCH - 1) yield record;
    const key = personKey(identity(record), name(record), `${place}${record}`);
    keys.push(key);
    const counted = textOf(status(record)) !== '离岗';
    const code = textOf(community(record));
    const called = textOf(name(record)).replace(/\s/g, '');
    const born = dayOf(birth(record)) ?? (isDamaged(key) ? null : Number(key.slice(6, 14)));
    const known = people.get(key);
    if (!known) {
      const communities = code === '' ? [] : [code];
      people.set(key, { key, records: [record], counted, name: called, birth: born, communities });
      continue;
    }
    known.records.push(record);
    if (called < known.name) known.name = called;
    if ((born ?? Infinity) < (known.birth ?? Infinity)) known.birth = born;
    if (counted && !known.counted) known.communities = [];
    known.counted ||= counted;
    if (code !== '' && counted === known.counted && !known.communities.includes(code))
      known.communities = [...known.communities, code].sort();
  }
  return { people, keys };
}

function dayOf(cell: Cell): number | null {
  const day = isBlank(cell) ? null : readDate(cell);
  return typeof day === 'number' ? day : null;
}
