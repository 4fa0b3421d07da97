import { type Cell, isBlank, isError } from '../cell';
import { readDate } from '../dates/read-date';
import { checkIdentity } from '../identity/check';
import { maskIdentity } from '../identity/mask';
import { identityReasons } from '../identity/reason';
import { each, optional, remember, value } from './define';
import type { FunctionDefinition } from './definition';
import { say } from './words';

const blank = (cell: Cell | undefined): boolean =>
  isBlank(cell) || (typeof cell === 'string' && cell.length < 4 && cell.trim() === '');

const check = each('IDCHECK', [value('id')], (values) => {
  const id = values[0] as Cell;
  return blank(id) ? '' : isError(id) ? id : checkIdentity(id);
});

const reason: FunctionDefinition = {
  name: 'IDCHECK.REASON',
  shape: 'each',
  parameters: [value('id'), optional(value('date'))],
  bind: () => {
    const dateOf = remember(readDate);
    return ([id = null, date = null]) => {
      if (blank(id)) return '';
      if (isError(id)) return id;
      const day = isBlank(date) ? undefined : dateOf(date);
      if (isError(day)) return day;
      const reasons = identityReasons(id, day);
      if (reasons.length === 0) return '';
      return reasons
        .map(({ key, params }) => say(`errors/${key}`, params))
        .join(say('functions/results.separator'));
    };
  },
};

const mask = each('IDMASK', [value('id')], (values) => (isBlank(values[0]) ? '' : maskIdentity(values[0])));

export const identity: readonly FunctionDefinition[] = [check, reason, mask];
