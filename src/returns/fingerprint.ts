import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import { CellError, type Cell } from '../domain/cell';
import { Bytes } from './bytes';
import { isReturn } from './is-return';
import type { ReturnData, Table, TableColumn } from './table';

/** What was checked, as a sign of its values: any later change of a value gives another one. */
export interface Fingerprint {
  /**
   * SHA-256 over the signs of the tables: 64 hexadecimal digits. Of a return those of its template's sheets alone, so
   * that it does not depend on which other tables the rules of a check asked for.
   */
  readonly sign: string;
  /** All of them by name, so that it can be said which table has changed. */
  readonly tables: readonly TableSign[];
}

export interface TableSign {
  readonly name: string;
  readonly records: number;
  /** SHA-256, 64 hexadecimal digits. */
  readonly sign: string;
}

/** The values of the workbook's own names stand beside the tables; no worksheet can be called so. */
export const NAMES = '[names]';

/** Records between two yields: about two milliseconds. */
const BATCH = 256;

/**
 * The fingerprint of all values that were read: cover, parameters and every table, a bureau's extra columns among
 * them. A generator, so that a shell can stay responsive; it yields the number of records done.
 *
 * Only values count, not where they stand: sorting a list, moving a column or leaving rows blank gives the same
 * fingerprint, since a clerk may do that and nothing that was checked is another. Numbers count with the 15 digits
 * that Excel keeps, codes in the form they are read in, and a column without any value is none.
 */
export function* fingerprint(data: ReturnData): Generator<number, Fingerprint> {
  const { tables, names } = data;
  const signs: TableSign[] = [];
  const beside = new Set<TableSign>();
  const ofReturn = isReturn(data);
  let done = 0;
  // A table may be known by the name of its worksheet as well.
  for (const table of new Set(tables.values())) {
    const signing = tableSign(table);
    let step = signing.next();
    for (; !step.done; step = signing.next()) yield done + step.value;
    signs.push(step.value);
    if (ofReturn && !table.spec) beside.add(step.value);
    yield (done += table.rows);
  }
  if (names) {
    const sign = nameSign(names);
    signs.push(sign);
    if (ofReturn) beside.add(sign);
  }
  signs.sort((a, b) => compareText(a.name, b.name));
  return { sign: signOf(signs.filter((sign) => !beside.has(sign))), tables: signs };
}

/** The fingerprint of tables whose signs are known. */
export function signOf(tables: readonly TableSign[]): string {
  const bytes = new Bytes();
  for (const { name, sign } of tables) bytes.text(name).mark().text(sign).mark();
  return bytesToHex(sha256(bytes.view()));
}

function* tableSign(table: Table): Generator<number, TableSign> {
  const columns = table.columns
    .filter(({ values }) => values.some((value) => value !== null && value !== ''))
    .sort((a, b) => compareText(a.name, b.name));
  const digests = new Uint8Array(table.rows * SIZE);
  const bytes = new Bytes();
  for (let record = 0; record < table.rows; record += 1) {
    if (record % BATCH === BATCH - 1) yield record;
    addRecord(bytes.clear(), columns, record);
    digests.set(sha256(bytes.view()), record * SIZE);
  }
  const whole = sha256.create();
  bytes.clear();
  for (const { name } of columns) bytes.text(name).mark();
  whole.update(bytes.view());
  let summed = 0;
  for (const digest of inOrder(digests)) {
    whole.update(digest);
    if ((summed += 1) % (BATCH * 16) === 0) yield table.rows;
  }
  return { name: table.name, records: table.rows, sign: bytesToHex(whole.digest()) };
}

/** Bytes of one record's digest. */
const SIZE = 32;

function addRecord(bytes: Bytes, columns: readonly TableColumn[], record: number): void {
  for (const { values } of columns) addCell(bytes, values[record]);
}

/** Type and value; the end mark keeps ("ab", "c") apart from ("a", "bc"). */
function addCell(bytes: Bytes, value: Cell): void {
  if (value instanceof CellError) bytes.text('e').text(value.code);
  else if (typeof value === 'number') bytes.text('n').text(String(Number(value.toPrecision(15))));
  else if (typeof value === 'boolean') bytes.text(value ? 'b1' : 'b0');
  else if (value !== null && value !== '') bytes.text('s').text(value.replace(/\r\n?/g, '\n'));
  bytes.mark();
}

/** Digests from the smallest to the greatest, sorted a bucket at a time. */
function* inOrder(digests: Uint8Array): Generator<Uint8Array> {
  const buckets: number[][] = Array.from({ length: 256 }, () => []);
  for (let at = 0; at < digests.length; at += SIZE) buckets[digests[at]].push(at);
  for (const bucket of buckets) {
    bucket.sort((a, b) => compareBytes(digests, a, b));
    for (const at of bucket) yield digests.subarray(at, at + SIZE);
  }
}

function compareBytes(bytes: Uint8Array, a: number, b: number): number {
  for (let n = 1; n < SIZE; n += 1) {
    if (bytes[a + n] !== bytes[b + n]) return bytes[a + n] - bytes[b + n];
  }
  return 0;
}

function nameSign(names: NonNullable<ReturnData['names']>): TableSign {
  const bytes = new Bytes();
  for (const name of [...names.keys()].sort(compareText)) {
    const meant = names.get(name)!;
    bytes.text(name).mark();
    if ('value' in meant) addCell(bytes, meant.value);
    else bytes.text('f').text(meant.formula).mark();
  }
  return { name: NAMES, records: names.size, sign: bytesToHex(sha256(bytes.view())) };
}

/** By code units: the same on every machine, whatever its language. */
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
