import { isError, type Cell } from '../../domain/cell';
import { maskIdentity } from '../../domain/identity/mask';
import { t } from '../../locale';
import { rangeAddress } from '../address';
import type { CellRange, NameFormula } from '../port';
import type { LogEntry } from './log';
import type { FreezeItem } from './plan';
import type { LeftItem } from './plan-restore';

/** What the shells' lists say, in the user's language and with identity numbers masked. */

/** `计算!B1:B3`. */
export const placeText = (area: CellRange): string => `${area.sheet}!${rangeAddress(area)}`;

/** The first places of many, for a sentence. */
export function placesText(areas: readonly CellRange[], most = 5): string {
  const first = areas.slice(0, most).map(placeText).join(t('pane/and'));
  return areas.length > most ? `${first}…` : first;
}

export const formulaText = (formula: string): string => String(maskIdentity(formula));

function cellText(value: Cell): string {
  if (value === null || value === '') return t('freeze/item.empty');
  if (isError(value)) return value.code;
  const masked = maskIdentity(value);
  return typeof masked === 'boolean' ? (masked ? 'TRUE' : 'FALSE') : String(masked);
}

/** The value that stays: an error is said to be one. */
export const valueText = ({ error, values }: Pick<FreezeItem, 'error' | 'values'>): string =>
  error ? t('freeze/item.error', { code: error.code }) : cellText(values[0][0]);

export const entryPlace = ({ area, sheet }: LogEntry): string => (area ? placeText(area) : sheet);

export const leftText = ({ entry, why }: LeftItem): string => t(`freeze/left.${why}`, { sheet: entry.sheet });

export function nameText({ name, formula, sheet }: NameFormula): string {
  const full = sheet === null ? name : t('freeze/names.ofSheet', { sheet, name });
  return t('freeze/names.line', { name: full, formula: formulaText(formula) });
}
