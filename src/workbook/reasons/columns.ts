import { LANGUAGES, t } from '../../locale';

/** Columns of the sheet 上报说明, as they are written; read wherever they stand. */
export const REASON_COLUMNS = [
  'state',
  'unit',
  'rule',
  'title',
  'sheet',
  'cell',
  'record',
  'message',
  'text',
  'previous',
  'who',
  'when',
  'period',
  'origin',
  'key',
  'sign',
] as const;
export type ReasonColumn = (typeof REASON_COLUMNS)[number];

/** Without these a sheet does not hold reasons. */
export const REASON_MUST: readonly ReasonColumn[] = ['rule', 'text'];

/** Widths in characters. */
export const REASON_WIDTHS: Readonly<Record<ReasonColumn, number>> = {
  state: 10,
  unit: 16,
  rule: 8,
  title: 22,
  sheet: 18,
  cell: 10,
  record: 12,
  message: 44,
  text: 44,
  previous: 30,
  who: 10,
  when: 19,
  period: 16,
  origin: 18,
  key: 14,
  sign: 14,
};

/** A sheet that was written in one language is read in the other. */
const inAll = (key: string): string[] =>
  LANGUAGES.map((lng) => t(`reasons/sheet.${key}`, { lng, skipInterpolation: true }));

const folded = (text: string): string => text.replace(/\s/g, '').toLowerCase();

export const columnNamed = (header: string): ReasonColumn | undefined =>
  REASON_COLUMNS.find((column) => inAll(`columns.${column}`).map(folded).includes(folded(header)));

/** Whether a sheet bears the name, with a number behind it or not. */
export const isReasonSheet = (name: string): boolean =>
  inAll('name').some((own) => name === own || (name.startsWith(`${own} (`) && name.endsWith(')')));

/** The period that a reason's origin names, `沿用上期（年度 2024-12-31）`; undefined for one that was given here. */
export function periodOfOrigin(origin: string): string | undefined {
  for (const pattern of [...inAll('carried'), ...inAll('proposed')]) {
    const [before, after] = pattern.split('{{period}}');
    if (before !== undefined && after !== undefined && origin.startsWith(before) && origin.endsWith(after))
      return origin.slice(before.length, origin.length - after.length);
  }
  return origin === '' ? undefined : origin;
}
