import type { ReturnData } from '../../returns/table';
import { LAST_DATE } from './names';

/**
 * What was checked as it stands in the workbook: without the tables, columns and names that comparing with last period
 * added. A fingerprint must be the same whether or not last period's return was beside it.
 *
 * @param alone the return as it was read
 * @param checked the same with what was put beside it
 */
export function asHandedIn(alone: ReturnData, checked: ReturnData): ReturnData {
  const others = [...checked.tables].filter(([key, { spec }]) => !spec && !alone.tables.has(key));
  const own = [...alone.tables].filter(([key]) => checked.tables.has(key));
  const names = new Map(checked.names);
  // With a return beside it the name is there even where the workbook's own were not read.
  const read = names.delete(LAST_DATE) ? names.size > 0 : checked.names !== undefined;
  const { names: _, ...rest } = checked;
  return { ...rest, tables: new Map([...own, ...others]), ...(read ? { names } : {}) };
}
