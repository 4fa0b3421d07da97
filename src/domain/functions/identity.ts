import { type Cell, type CellError, cellError, type ErrorReason, isBlank, isError } from '../cell';
import { readWrittenDate } from '../dates/read-text-date';
import { serialOfYmd } from '../dates/serial';
import { formatYmd } from '../dates/ymd';
import { checkIdentity } from '../identity/check';
import { readIdentity } from '../identity/read';
import { maskIdentity, shown } from '../identity/mask';
import { birthOf } from '../identity/parse';
import { identityReasons } from '../identity/reason';
import { sexOf } from '../identity/sex';
import { regions } from '../regions/load';
import { fullName } from '../regions/names';
import { each, optional, remember, value } from './define';
import type { FunctionDefinition } from './definition';
import { say } from './words';

const blank = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && cell.length < 4 && cell.trim() === '');

const inWords = (reasons: readonly ErrorReason[]): string =>
  reasons.length === 0
    ? ''
    : reasons.map(({ key, params }) => say(`errors/${key}`, params)).join(say('functions/results.separator'));

/** What is read from a valid number; blank for blank, `#VALUE!` with the masked number and its flaw otherwise. */
const readFrom = (name: string, read: (id: string) => Cell): FunctionDefinition =>
  each(name, [value('id')], ([cell = null]) => {
    if (blank(cell)) return '';
    const id = readIdentity(cell);
    return typeof id === 'string' ? read(id) : invalid(cell, id);
  });

const invalid = (cell: Cell, reasons: readonly ErrorReason[]): CellError =>
  cellError('#VALUE!', 'idInvalid', { id: shown(cell), reason: inWords(reasons) });

const check = each('IDCHECK', [value('id')], (values) => {
  const id = values[0] as Cell;
  return blank(id) ? '' : isError(id) ? id : checkIdentity(id);
});

const reason: FunctionDefinition = {
  name: 'IDCHECK.REASON',
  shape: 'each',
  parameters: [value('id'), optional(value('date'))],
  needs: 'regions',
  bind: () => {
    const dateOf = remember(readWrittenDate);
    return ([id = null, date = null]) => {
      if (blank(id)) return '';
      const day = isBlank(date) ? undefined : dateOf(date);
      return isError(day) ? day : inWords(identityReasons(id, day));
    };
  },
};

const birth = readFrom('IDBIRTH', (id) => {
  const day = birthOf(id);
  return serialOfYmd(day) ?? cellError('#NUM!', 'dateOutOfRange', { found: formatYmd(day) });
});

const sex = readFrom('IDSEX', sexOf);

const region: FunctionDefinition = {
  ...readFrom('IDREGION', (id) => {
    const code = id.slice(0, 6);
    const found = regions().get(code);
    return found ? fullName(found) : cellError('#N/A', 'regionUnknown', { code });
  }),
  needs: 'regions',
};

const upgrade = readFrom('IDUPGRADE', (id) => id);

const mask = each('IDMASK', [value('id')], (values) => (isBlank(values[0]) ? '' : maskIdentity(values[0])));

export const identity: readonly FunctionDefinition[] = [check, reason, birth, sex, region, upgrade, mask];
