import { communityWorkforce } from '../returns';
import { isReturn } from '../returns/is-return';
import { NAMES } from '../returns/fingerprint';
import type { ReturnData } from '../returns/table';
import type { ReadOptions, WorkbookPort } from './port';
import { readReturn } from './read-return';
import { readNames, readTables } from './read-tables';

/**
 * Reads what a check read: the return's sheets, and besides them the tables that its own rules asked for.
 *
 * @param tables names of the tables that were checked
 */
export async function readAgain(
  port: WorkbookPort,
  tables: readonly string[],
  { signal }: Pick<ReadOptions, 'signal'> = {},
): Promise<ReturnData> {
  const read = await readReturn(port, communityWorkforce, { signal });
  const known = isReturn(read) ? read.tables : new Map<string, never>();
  const others = new Set(tables.filter((name) => name !== NAMES && !known.has(name)));
  return {
    ...read,
    tables:
      others.size === 0
        ? known
        : await readTables(port, { signal, known, wanted: (name) => others.has(name) }),
    ...(tables.includes(NAMES) ? { names: await readNames(port) } : {}),
  };
}
