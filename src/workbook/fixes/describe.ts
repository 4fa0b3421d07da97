import { isBlank, isError, type Cell } from '../../domain/cell';
import { ymdOfSerial } from '../../domain/dates/serial';
import { formatYmd } from '../../domain/dates/ymd';
import { maskIdentity } from '../../domain/identity/mask';
import { t } from '../../locale';
import { isPlausibleDay } from '../../rules/plausible-day';
import { shownIn, type Fix, type Hint } from '../../rules/fixes';
import { cellAddress } from '../address';
import type { RevertItem } from './revert';

/** What the shells' lists say, in the user's language; identity numbers and phones masked. */

/** `社区工作者花名册!D5`. */
export const fixPlace = ({ sheet, row, column }: Fix): string => `${sheet}!${cellAddress(row, column)}`;

export function beforeText(fix: Fix): string {
  const text = textOf(shownIn(fix, fix.before), true);
  const looksAlike = typeof fix.before === 'string' && typeof fix.after === 'number';
  return looksAlike ? t('fixes/asText', { text }) : text;
}
export const afterText = (fix: Fix): string => textOf(shownIn(fix, fix.after), false);

const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]+/g;
const SPACE = /[\s\u00a0\u3000]/g;

/** Spaces and invisible signs can be seen in the list of what they are removed from. */
function textOf(value: Cell, visible: boolean): string {
  if (isBlank(value)) return t('fixes/blank');
  if (isError(value)) return value.code;
  const text = typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  return visible ? text.replace(INVISIBLE, t('fixes/invisible')).replace(SPACE, '␣') : text;
}

/** A hint as a sentence, with its ground. */
export const hintText = ({ kind, params }: Hint): string => t(`fixes/hint.${kind}`, params);

/** What the log says of a cell, spaces to be seen. Serials stand there as the days they are. */
export function loggedText(line: RevertItem['line'], column: 'before' | 'after'): string {
  const value = line.cell(column);
  const isDate = typeof value === 'number' && isPlausibleDay(value) && DATE_COLUMN.test(line.text('column'));
  const day = isDate ? ymdOfSerial(value) : undefined;
  const text = textOf(day === undefined ? maskIdentity(value) : formatYmd(day), column === 'before');
  const looksAlike =
    column === 'before' && typeof value === 'string' && typeof line.cell('after') === 'number';
  return looksAlike ? t('fixes/asText', { text }) : text;
}

const DATE_COLUMN = /日期|年月|统计时点|登记有效期至/;
