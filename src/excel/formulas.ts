import { isError } from '../domain/cell';
import type { Cell } from '../domain/cell';
import { throwIfCancelled } from '../workbook/blocks';
import { WorkbookError } from '../workbook/port';
import type { CellRange, FormulaBlock, FormulaInfo, ReadOptions } from '../workbook/port';
import { rangeOf } from './areas';
import type { Rect } from './areas';
import { legacyArrays } from './arrays';
import { FIRST_BLOCK_CELLS, matrixBytes, nextRows } from './blocks';
import { formulaOf, toCell } from './content';
import { runExcel } from './host';
import { loadSheets } from './sheets';
import { Cover, knowsSpills, SPILL_PROPERTY, spillsOf } from './spills';

/** Reads the formulas of whole rows, a block at a time, sized as `readRange` sizes its blocks. */
export async function* readFormulas(range: CellRange, options?: ReadOptions): AsyncGenerator<FormulaBlock> {
  throwIfCancelled(options);
  if (range.rows <= 0 || range.columns <= 0) return;
  const most = Math.max(1, Math.floor((options?.cellsPerBlock ?? Infinity) / range.columns));
  let rows = Math.min(most, Math.max(1, Math.floor(FIRST_BLOCK_CELLS / range.columns)));
  const end = range.row + range.rows;
  // A spill may reach into later blocks, and Excel may show its formula in all its cells.
  const spilled = new Cover();
  for (let row = range.row; row < end;) {
    throwIfCancelled(options);
    const block = { ...range, row, rows: Math.min(rows, end - row) };
    const read = await readBlock(block, spilled);
    if (read === null) {
      rows = Math.floor(block.rows / 2);
      continue;
    }
    yield { range: block, formulas: read.formulas };
    row += block.rows;
    rows = Math.min(most, nextRows(block.rows, read.bytes));
  }
}

interface ReadBlock {
  readonly formulas: FormulaInfo[];
  readonly bytes: number;
}

/** @returns null when the block is too large for one reply and has rows to spare. */
async function readBlock(block: CellRange, spilled: Cover): Promise<ReadBlock | null> {
  try {
    return await runExcel((context) => formulasIn(context, block, spilled), { sheet: block.sheet });
  } catch (error) {
    const tooLarge = error instanceof WorkbookError && error.code === 'tooLarge';
    if (tooLarge && block.rows > 1) return null;
    throw error;
  }
}

async function formulasIn(
  context: Excel.RequestContext,
  block: CellRange,
  spilled: Cover,
): Promise<ReadBlock> {
  const sheet = (await loadSheets(context, 'items/name,items/protection/protected'))(block.sheet);
  const asks = knowsSpills();
  const range = rangeOf(sheet, block).load(asks ? `formulas,${SPILL_PROPERTY}` : 'formulas');
  await context.sync();
  const texts = range.formulas as unknown[][] | null;
  // Excel answers null for what it finds too large, instead of failing.
  if (!Array.isArray(texts)) throw new WorkbookError('tooLarge', { sheet: block.sheet, rows: block.rows });
  const bytes = matrixBytes(texts);
  const mayBe = (text: unknown): boolean => typeof text === 'string' && text.startsWith('=');
  if (!texts.some((row) => row.some(mayBe))) return { formulas: [], bytes: bytes * 2 };
  // Results are only fetched where there are formulas.
  range.load('values,valueTypes');
  await context.sync();
  const own = texts.flatMap((row, i) =>
    row.flatMap((text, j): Found[] => {
      const value = toCell(range.values[i][j], range.valueTypes[i][j]);
      const formula = formulaOf(text, value);
      const place = { row: block.row + i, column: block.column + j };
      return formula === null || spilled.has(place) ? [] : [{ ...place, formula, value }];
    }),
  );
  const spills = asks && range.hasSpill !== false ? await spillsOf(context, sheet, own) : [];
  const areas = new Map([...spills, ...legacyArrays(own, new Cover(spills))].map((area) => [at(area), area]));
  const inside = new Cover([...areas.values()]);
  spilled.add([...areas.values()]);
  const cells = own.filter((cell) => areas.has(at(cell)) || !inside.has(cell));
  const locked = sheet.protection.protected ? await locks(context, sheet, cells, areas) : [];
  return {
    formulas: cells.map((cell, i): FormulaInfo => {
      const area = areas.get(at(cell));
      return {
        ...cell,
        calculated: !(isError(cell.value) && cell.value.code === '#GETTING_DATA'),
        ...(area ? { area } : {}),
        locked: locked[i] ?? false,
      };
    }),
    bytes: bytes * 2,
  };
}

interface Found {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: Cell;
}

const at = ({ row, column }: { readonly row: number; readonly column: number }): string => `${row}:${column}`;

/** Whether any cell of each formula is locked; null for an area stands for "some of them". */
async function locks(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly Found[],
  areas: ReadonlyMap<string, Rect>,
): Promise<boolean[]> {
  const asked = cells.map((cell) => {
    const { row, column, rows, columns } = areas.get(at(cell)) ?? { ...cell, rows: 1, columns: 1 };
    return rangeOf(sheet, { row, column, rows, columns }).format.protection.load('locked');
  });
  await context.sync();
  return asked.map(({ locked }) => (locked as boolean | null) !== false);
}
