import { type Cell, isBlank, isError } from '../../domain/cell';
import type { ReturnData, Table } from '../../returns/table';
import { maskValue } from '../mask';
import { plainText } from './plain-text';

/** Whom a record belongs to. */
export interface Unit {
  /** What it is known by when findings are compared: a community's code, else the name; "" for the reporting unit. */
  readonly id: string;
  /** What people call it; undefined where not even the cover says who reports. */
  readonly name?: string;
}

/** A finding's unit, where it has one. */
export const unitName = ({ name }: Unit): { unit?: string } => (name === undefined ? {} : { unit: name });

/** Columns that hold a community's code, the surest one first; a unit's code may be a community's. */
const CODES = [
  '所属社区代码',
  '社区代码',
  '单位代码',
  '单位(站点)代码',
  '现单位代码',
  '原单位代码',
  '工作单位代码',
];
/** Those that hold nothing else. */
const COMMUNITY_CODES: ReadonlySet<string> = new Set(['所属社区代码', '社区代码']);
/** Names of units, on tables that are not ours. */
const NAMES = [
  '社区名称',
  '所属社区',
  '所在社区',
  '社区',
  '单位名称',
  '所属单位',
  '工作单位',
  '填报单位',
  '单位',
];

const COMMUNITIES = '社区基本情况表';
const ROSTER = '社区工作者花名册';
const IDENTITY = '公民身份号码';
const COMMUNITY_CODE = '社区代码';
const COMMUNITY_NAME = '社区名称';

/** The cells that say which unit the records of other sheets belong to: all that `communitiesOf` and `whereIs` read. */
const DECISIVE: Readonly<Record<string, ReadonlySet<string>>> = {
  [COMMUNITIES]: new Set([COMMUNITY_CODE, COMMUNITY_NAME]),
  [ROSTER]: new Set([IDENTITY, ...CODES, ...NAMES]),
};

/** Whether findings of other sheets may belong to another unit once a cell of the column has changed. */
export const concernsUnits = (table: string, column: string): boolean =>
  DECISIVE[table]?.has(column) ?? false;

/** The same for the findings of one table: its records have to name a unit, or a person whom the roster knows. */
export function concernsUnitsOf({ name, spec, columns }: Table, changed: string, column: string): boolean {
  if (!concernsUnits(changed, column)) return false;
  const has = (wanted: string): boolean => columns.some((candidate) => candidate.name === wanted);
  const byPerson = spec !== undefined && name !== ROSTER && has(IDENTITY);
  return byPerson || (changed === COMMUNITIES && CODES.some(has));
}

/** The units of a return: which community a record belongs to, else the unit that reports. */
export class Units {
  /** The unit that reports. */
  readonly reporting: Unit;
  private readonly communities: ReadonlyMap<string, Unit>;
  private people: ReadonlyMap<string, Unit> | undefined;

  constructor(private readonly data: ReturnData) {
    const name = data.cover.get('填报单位') ?? null;
    this.reporting = { id: '', ...(isText(name) ? { name: shown(name) } : {}) };
    this.communities = communitiesOf(data.tables.get(COMMUNITIES));
  }

  /** How to find the unit of a table's records. */
  of(table: Table): (record: number) => Unit {
    const column = (name: string): readonly Cell[] | undefined =>
      table.columns.find((candidate) => candidate.name === name)?.values;
    const codes = CODES.map((name) => ({ values: column(name), sure: COMMUNITY_CODES.has(name) }));
    const names = (table.spec ? [COMMUNITY_NAME] : NAMES).map(column);
    // A sheet that only knows people: they are of the community that the roster has them in.
    const people = table.spec && table.name !== ROSTER ? column(IDENTITY) : undefined;
    return (record) => {
      for (const { values, sure } of codes) {
        const code = values?.[record] ?? null;
        if (!isText(code)) continue;
        const known = this.communities.get(plainText(code));
        if (known) return known;
        if (sure) return { id: plainText(code), name: shown(code) };
      }
      for (const values of names) {
        const name = values?.[record] ?? null;
        if (isText(name)) return { id: plainText(name), name: shown(name) };
      }
      const person = people?.[record] ?? null;
      return (isText(person) && this.whereIs(plainText(person))) || this.reporting;
    };
  }

  /** A unit for several records: theirs where they have one and the same, else the one that reports. */
  common(units: readonly Unit[]): Unit {
    const [first] = units;
    return first && units.every(({ id }) => id === first.id) ? first : this.reporting;
  }

  private whereIs(person: string): Unit | undefined {
    if (!this.people) {
      const roster = this.data.tables.get(ROSTER);
      const unitOf = roster && this.of(roster);
      const numbers = roster?.columns.find(({ name }) => name === IDENTITY)?.values ?? [];
      this.people = new Map(
        numbers.flatMap((number, record) =>
          unitOf && isText(number) ? [[plainText(number), unitOf(record)] as const] : [],
        ),
      );
    }
    return this.people.get(person);
  }
}

/** Communities by code. Two of one name are told apart by their code. */
function communitiesOf(table: Table | undefined): ReadonlyMap<string, Unit> {
  const column = (wanted: string): readonly Cell[] =>
    table?.columns.find(({ name }) => name === wanted)?.values ?? [];
  const names = column(COMMUNITY_NAME);
  const codesOf = new Map<string, Set<string>>();
  const entries = column(COMMUNITY_CODE).flatMap((code, record) => {
    if (!isText(code)) return [];
    const id = plainText(code);
    const given = names[record] ?? null;
    const name = isText(given) ? shown(given) : shown(code);
    codesOf.set(name, (codesOf.get(name) ?? new Set()).add(id));
    return [{ id, name }];
  });
  return new Map(
    entries.map(({ id, name }) => [
      id,
      { id, name: (codesOf.get(name)?.size ?? 0) > 1 ? `${name}(${id})` : name },
    ]),
  );
}

const isText = (cell: Cell): cell is string | number =>
  !isBlank(cell) && !isError(cell) && typeof cell !== 'boolean' && String(cell).trim() !== '';

const shown = (cell: string | number): string => String(maskValue(cell, undefined)).trim();
