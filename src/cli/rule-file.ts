import type { RuleSource } from '../rules/own/plan';
import { WorkbookError } from '../workbook/port';
import { readRules } from '../workbook/read-rules';
import { describe, Failure } from './failure';
import { openFile } from './files';
import type { Io } from './io';

/** The rules of a workbook given for them; its sheet may have any name. */
export async function readRuleFile(path: string, io: Io): Promise<RuleSource> {
  const workbook = await openFile(path, io.workbooks).catch((error: unknown) => {
    // Said here, since a command's failures are about the file that it was called with.
    throw error instanceof WorkbookError
      ? new Failure('asSaid', { text: describe(error, path) ?? '' })
      : error;
  });
  const table = await readRules(workbook, { anySheet: true });
  if (!table) throw new Failure('noRulesSheet', { file: path });
  return { table, file: await workbook.name() };
}
