import { communityWorkforce } from '../returns';
import type { ReturnData } from '../returns/table';
import type { Finding } from './finding';
import type { Rule } from './rule';

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Place of a sheet: as in the template, other tables behind in the order they were read. */
export function sheetOrder(data: ReturnData): (name: string) => number {
  const names = [...communityWorkforce.sheets.map((sheet) => sheet.name), ...data.tables.keys()];
  const places = new Map<string, number>();
  for (const name of names) if (!places.has(name)) places.set(name, places.size);
  return (name) => places.get(name) ?? places.size;
}

const severityOrder = (severity: Rule['severity']): number => (severity === 'hard' ? 0 : 1);

/** Sheet, then hard before soft, then id. Rules that share all three keep the order they were given in. */
export const compareRules =
  (sheet: (name: string) => number) =>
  (a: Rule, b: Rule): number =>
    sheet(a.table) - sheet(b.table) ||
    severityOrder(a.severity) - severityOrder(b.severity) ||
    compareText(a.id, b.id);

/** The same for findings, then top to bottom and left to right by the first cell. */
export const compareFindings =
  (sheet: (name: string) => number) =>
  (a: Finding, b: Finding): number =>
    sheet(a.sheet) - sheet(b.sheet) ||
    severityOrder(a.severity) - severityOrder(b.severity) ||
    compareText(a.rule, b.rule) ||
    (a.cells[0]?.row ?? -1) - (b.cells[0]?.row ?? -1) ||
    (a.cells[0]?.column ?? -1) - (b.cells[0]?.column ?? -1);
