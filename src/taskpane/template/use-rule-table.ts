import { useCallback, useState } from 'react';
import { t } from '../../locale';
import { rulesPage } from '../../report/rules-page';
import { catalogue } from '../../rules/catalogue';
import { ownRules } from '../../rules/own/own-rules';
import type { Rule } from '../../rules/rule';
import { rulesSheet, structureSheet } from '../../workbook/layout/rules-sheet';
import type { WorkbookPort } from '../../workbook/port';
import { readRules } from '../../workbook/read-rules';
import type { ChangeWatch } from '../changes';
import { saveFile } from '../files/save-file';
import { collect } from '../report/collect';
import { runSliced } from '../run-sliced';
import { version } from '../version';

export type RuleTableState =
  | { readonly phase: 'idle' | 'busy' }
  | { readonly phase: 'written' | 'saved'; readonly name: string }
  | { readonly phase: 'failed'; readonly error: unknown };

export interface RuleTableHandle {
  readonly state: RuleTableState;
  write(as: 'sheet' | 'html'): void;
}

/** Writes 审核规则表, the workbook's own rules behind the built-in ones, to a new sheet or as a page. */
export function useRuleTable(port: WorkbookPort, changes: ChangeWatch): RuleTableHandle {
  const [state, setState] = useState<RuleTableState>({ phase: 'idle' });
  const write = useCallback(
    (as: 'sheet' | 'html') => {
      setState({ phase: 'busy' });
      rulesOf(port)
        .then(async (rules): Promise<RuleTableState> =>
          as === 'sheet'
            ? { phase: 'written', name: await changes.during(() => writeSheets(port, rules)) }
            : { phase: 'saved', name: await save(rules) },
        )
        .then(setState)
        .catch((error: unknown) => setState({ phase: 'failed', error }));
    },
    [port, changes],
  );
  return { state, write };
}

async function rulesOf(port: WorkbookPort): Promise<readonly Rule[]> {
  const table = await readRules(port);
  const taken = new Set(catalogue.map(({ id }) => id));
  return table ? [...catalogue, ...ownRules(table, undefined, taken).rules] : catalogue;
}

async function writeSheets(port: WorkbookPort, rules: readonly Rule[]): Promise<string> {
  const name = await port.addSheet(rulesSheet(rules, version));
  await port.addSheet(structureSheet());
  return name;
}

async function save(rules: readonly Rule[]): Promise<string> {
  const name = t('report/ruleTable.title');
  saveFile(await runSliced(collect(rulesPage(rules, version))), name, 'html');
  return `${name}.html`;
}
