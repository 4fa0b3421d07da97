import { type Cell, isBlank } from '../../domain/cell';
import { maskIdentity } from '../../domain/identity/mask';
import { RECORD_KEYS } from '../../returns/record-keys';
import type { Table, TableColumn } from '../../returns/table';
import { plainText } from './plain-text';

const PERSON = [
  '公民身份号码',
  '公民身份证号码',
  '居民身份证号码',
  '身份证号码',
  '身份证号',
  '身份证',
  '证件号码',
];
const PERSON_NAME = '姓名';
const CODE_LIKE = /(代码|编码|编号|工号|学号|证号|卡号|\bid|code)$/i;
const NAME_LIKE = /(姓名|名称|name)$/i;
/** Numbers of rows, not of records: they are given anew when rows are moved. */
const ROW_NUMBER = /^(序号|序|行号|no\.?|#)$/i;

/**
 * By what a record of a table is known, wherever it stands: texts that are the same in the next check, and in the
 * next period's return. Of a person's identity number only what may be shown goes in, so that the number cannot be
 * worked out from whatever is made of the key; the name beside it keeps people apart.
 */
export function recordKeyOf(table: Table): (record: number) => readonly string[] {
  if (table.spec?.layout === 'form') return () => [];
  const key = keyColumns(table);
  const people = new Set(table.columns.filter((column) => isPerson(table, column)));
  const name = table.columns.find((column) => column.name === PERSON_NAME);
  const names = table.columns.filter((column) => NAME_LIKE.test(column.name));
  const part = (column: TableColumn, record: number): string => {
    const value = column.values[record] ?? null;
    return people.has(column) ? plainText(maskIdentity(plainText(value))) : plainText(value);
  };
  return (record) => {
    const parts = key.map((column) => part(column, record));
    if (parts.some((text) => text !== '')) {
      const person = key.some((column) => people.has(column));
      return person && name ? [...parts, part(name, record)] : parts;
    }
    const called = names.map((column) => part(column, record));
    if (called.some((text) => text !== '')) return called;
    // Nothing says what it is: then its words do.
    return table.columns
      .filter(({ name, values }) => !ROW_NUMBER.test(name) && typeof values[record] === 'string')
      .map((column) => part(column, record));
  };
}

function keyColumns(table: Table): readonly TableColumn[] {
  const named = (name: string): TableColumn | undefined =>
    table.columns.find((column) => column.name === name);
  if (table.spec) return (RECORD_KEYS[table.spec.name] ?? []).flatMap((name) => named(name) ?? []);
  const person = PERSON.map(named).find((column) => column);
  if (person) return [person];
  const columns = table.columns.filter(({ name }) => !ROW_NUMBER.test(name.trim()));
  const likely = [CODE_LIKE, NAME_LIKE].flatMap(
    (pattern) => columns.find(({ name }) => pattern.test(name.trim())) ?? [],
  );
  if (likely.length > 0) return likely;
  const distinct = columns.find(({ values }) => areDistinct(values));
  return distinct ? [distinct] : [];
}

const isPerson = (table: Table, { name }: TableColumn): boolean =>
  PERSON.includes(name) || table.spec?.columns.find((column) => column.name === name)?.type === 'identity';

/** Texts only: an amount that happens to occur once says nothing of what its record is. */
function areDistinct(values: readonly Cell[]): boolean {
  const seen = new Set<Cell>();
  for (const value of values) {
    if (typeof value !== 'string' || isBlank(value) || seen.has(value)) return false;
    seen.add(value);
  }
  return values.length > 0;
}
