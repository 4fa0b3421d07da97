import { basename, extname } from 'node:path';
import { t } from '../../locale';
import { rulesPage } from '../../report/rules-page';
import { catalogue } from '../../rules/catalogue';
import { ownRules } from '../../rules/own/own-rules';
import type { Rule } from '../../rules/rule';
import { rulesSheet, structureSheet } from '../../workbook/layout/rules-sheet';
import { EXIT, Failure } from '../failure';
import { refuseExisting, writeBytes, writePieces } from '../files';
import type { Io } from '../io';
import { readRuleFile } from '../rule-file';
import { version } from '../version';

export interface RulesTableFlags {
  readonly out: string;
  readonly force?: boolean;
  /** A workbook whose rules stand beside the built-in ones. */
  readonly rules?: string;
}

/** `shequ rules table --out FILE [--rules FILE]`: 审核规则表 as a workbook or as a page, by the file's ending. */
export async function rulesTable(
  { out, force = false, rules: file }: RulesTableFlags,
  io: Io,
): Promise<number> {
  const ending = extname(out).toLowerCase();
  if (!['.xlsx', '.html'].includes(ending)) throw new Failure('tableName', { file: out });
  await refuseExisting(out, force);
  const rules = [...catalogue, ...(file === undefined ? [] : await givenRules(file, io))];
  if (ending === '.html') await writePieces(out, rulesPage(rules, version), force);
  else {
    const book = io.workbooks.create(basename(out));
    for (const sheet of [rulesSheet(rules, version), structureSheet()]) await book.addSheet(sheet);
    await writeBytes(out, await book.save(), force);
  }
  io.err(`${t('cli/written', { file: out })}\n`);
  return EXIT.ok;
}

async function givenRules(file: string, io: Io): Promise<readonly Rule[]> {
  const { table } = await readRuleFile(file, io);
  return ownRules(table, undefined, new Set(catalogue.map(({ id }) => id))).rules;
}
