import type { Cell } from '../../../src/domain/cell';
import { communityWorkforce } from '../../../src/returns';
import type { ReturnContent } from '../../../src/returns/content';
import { MemoryWorkbook, type MemorySheetContent } from '../../../src/workbook/memory';
import type { WorkbookPort } from '../../../src/workbook/port';

export const TIME = '2025-06-30 09:08:07';

/** A return in memory, without its formulas: their cells hold what they show. */
export function memoryOf(content: ReturnContent): MemoryWorkbook {
  const sheets = communityWorkforce.sheets.flatMap(({ name, layout, columns }): MemorySheetContent[] => {
    const records = content.sheets.get(name);
    if (!records) return [];
    const names = columns.map((column) => column.name);
    const values: Cell[][] =
      layout === 'form'
        ? names.map((label) => [label, records[0]?.[label] ?? null])
        : [names, ...records.map((record) => names.map((column) => record[column] ?? null))];
    return [{ name, values }];
  });
  return new MemoryWorkbook('县.xlsx', sheets);
}

/** What every sheet holds; the log aside, where it is not asked for. */
export async function contentOf(port: WorkbookPort, without = ''): Promise<Record<string, Cell[][]>> {
  const content: Record<string, Cell[][]> = {};
  for (const { name, used } of await port.sheets()) {
    if (!used || name === without) continue;
    content[name] = [];
    for await (const block of port.read(used)) content[name].push(...block.values);
  }
  return content;
}
