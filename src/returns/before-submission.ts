import type { ReturnData } from './table';

/** Cover fields that are filled in when a return is submitted, after it was checked. */
export const AFTER_CHECK: readonly string[] = ['上报状态', '审核指纹'];

/**
 * A return as it was when it was checked: without what is entered on its cover on submission. A fingerprint of it is
 * the same before and after.
 */
export function beforeSubmission(data: ReturnData): ReturnData {
  const cover = new Map(data.cover);
  for (const name of AFTER_CHECK) if (cover.has(name)) cover.set(name, null);
  const tables = new Map(
    [...data.tables].map(([key, table]) => {
      if (table.spec?.layout !== 'form') return [key, table] as const;
      const columns = table.columns.map((column) =>
        AFTER_CHECK.includes(column.name) ? { ...column, values: column.values.map(() => null) } : column,
      );
      return [key, { ...table, columns }] as const;
    }),
  );
  return { ...data, cover, tables };
}
