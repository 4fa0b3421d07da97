import { isBlank, isError, type Cell } from '../domain/cell';
import { readDate } from '../domain/dates/read-date';
import { serialOfYmd } from '../domain/dates/serial';
import { readNumber } from '../domain/numbers/read-number';
import { policyParameters } from './parameters';
import type { Table } from './table';

/** One record of 政策参数表 that sets a value. Dates are serials, `unreadable` where the cell holds none. */
interface Setting {
  readonly value: Cell;
  readonly from: number | 'unreadable';
  readonly to: number | 'unreadable';
}

/**
 * What a 政策参数表 sets on a day, by name, also under names that no rule knows. A record holds from its 生效日期
 * to its 失效日期, both included; a blank date is open. Of several that hold, the one that came into force last
 * counts. A record without a value sets nothing.
 *
 * Null where it cannot be told: the day or a date is missing or no date, records of one day contradict each
 * other, or the value is not what the parameter takes (岁: a number).
 *
 * @param day the reference date as a serial; whatever else means that it is not known
 */
export function policyOn(table: Table, day: Cell): ReadonlyMap<string, Cell> {
  const policy = new Map<string, Cell>();
  for (const [name, settings] of settingsOf(table)) {
    const holding = settings.filter((setting) => holds(setting, day) !== false);
    if (holding.length === 0) continue;
    const known = holding.every((setting) => holds(setting, day) === true);
    policy.set(name, known ? latest(holding) : null);
  }
  return policy;
}

function settingsOf(table: Table): Map<string, Setting[]> {
  const column = (name: string): readonly Cell[] =>
    table.columns.find((candidate) => candidate.name === name)?.values ?? [];
  const [values, from, to] = [column('值'), column('生效日期'), column('失效日期')];
  const settings = new Map<string, Setting[]>();
  column('参数名').forEach((cell, record) => {
    const name = typeof cell === 'string' ? cell.trim() : '';
    const value = values[record];
    if (name === '' || isEmpty(value)) return;
    const setting = {
      value: readValue(name, value),
      from: readDay(from[record], -Infinity),
      to: readDay(to[record], Infinity),
    };
    settings.set(name, [...(settings.get(name) ?? []), setting]);
  });
  return settings;
}

const isEmpty = (cell: Cell | undefined): cell is null | '' | undefined =>
  isBlank(cell) || (typeof cell === 'string' && cell.trim() === '');

function readDay(cell: Cell | undefined, open: number): number | 'unreadable' {
  if (isEmpty(cell)) return open;
  const day = readDate(cell);
  return isError(day) ? 'unreadable' : (serialOfYmd(day) ?? 'unreadable');
}

const types = new Map(policyParameters.map(({ name, type }) => [name, type]));

/** Digits kept as text count as a number. What an unknown name takes is not known: it stays as it is. */
function readValue(name: string, cell: Cell): Cell {
  const type = types.get(name);
  if (type === undefined) return cell;
  const value = type === 'date' ? readDay(cell, NaN) : readNumber(cell);
  return typeof value === 'number' ? value : null;
}

/** Whether a record holds on a day; undefined where that cannot be told. */
function holds({ from, to }: Setting, day: Cell): boolean | undefined {
  if (from === -Infinity && to === Infinity) return true;
  if (typeof day !== 'number') return undefined;
  const date = Math.floor(day);
  if ((from !== 'unreadable' && from > date) || (to !== 'unreadable' && to < date)) return false;
  return from === 'unreadable' || to === 'unreadable' ? undefined : true;
}

function latest(settings: readonly Setting[]): Cell {
  const last = Math.max(...settings.map(({ from }) => Number(from)));
  const values = new Set(settings.filter(({ from }) => from === last).map(({ value }) => value));
  return values.size === 1 ? [...values][0] : null;
}
