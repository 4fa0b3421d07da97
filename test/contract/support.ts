import { CellError, type Cell } from '../../src/domain/cell';
import {
  WorkbookError,
  type Block,
  type CellRange,
  type WorkbookErrorCode,
  type WorkbookPort,
} from '../../src/workbook/port';
import type { Fixture } from './fixture';
import type { PortUnderTest } from './port-contract';

export type Open = (fixture?: Fixture) => Promise<PortUnderTest>;

export const range = (sheet: string, row: number, column: number, rows = 1, columns = 1): CellRange => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

/** All rows of a rectangle. */
export async function readAll(port: WorkbookPort, wanted: CellRange): Promise<Cell[][]> {
  const rows: Cell[][] = [];
  for await (const block of port.read(wanted)) rows.push(...block.values);
  return rows;
}

export async function readBlocks(
  port: WorkbookPort,
  wanted: CellRange,
  cellsPerBlock: number,
): Promise<Block[]> {
  const blocks: Block[] = [];
  for await (const block of port.read(wanted, { cellsPerBlock })) blocks.push(block);
  return blocks;
}

export const readCell = async (
  port: WorkbookPort,
  sheet: string,
  row: number,
  column: number,
): Promise<Cell> => (await readAll(port, range(sheet, row, column)))[0][0];

/** Everything in a sheet that has a value, for "nothing else changed". */
export async function contentOf(port: WorkbookPort): Promise<Record<string, Cell[][]>> {
  const content: Record<string, Cell[][]> = {};
  for (const { name, used } of await port.sheets()) content[name] = used ? await readAll(port, used) : [];
  return plain(content);
}

/** Errors by their code alone: only some adapters know why. */
export function plain<T>(value: T): T {
  if (value instanceof CellError) return { error: value.code } as T;
  if (Array.isArray(value)) return value.map(plain) as T;
  if (value !== null && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)])) as T;
  }
  return value;
}

/** Expects a call to be refused with a `WorkbookError` of this code. */
export async function expectRefusal(call: Promise<unknown>, code: WorkbookErrorCode): Promise<void> {
  const error = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(WorkbookError);
  expect((error as WorkbookError).code).toBe(code);
}
