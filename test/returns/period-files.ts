import { communityWorkforce, pickSheets } from '../../src/returns';
import type { ReturnContent } from '../../src/returns/content';
import type { ReturnData } from '../../src/returns/table';
import { readReturn } from '../../src/workbook/read-return';
import { openXlsx } from '../../src/xlsx';
import { writeReturn } from '../../src/xlsx/write-return';

/** As a file, as a bureau would have it. */
export function fileOf(content: ReturnContent): Promise<Uint8Array> {
  return writeReturn(pickSheets(communityWorkforce, [...content.sheets.keys()]).template, content);
}

/** Written to a file and read again. */
export const readBack = async (content: ReturnContent): Promise<ReturnData> =>
  readReturn(await openXlsx(await fileOf(content), 'return.xlsx'), communityWorkforce);
