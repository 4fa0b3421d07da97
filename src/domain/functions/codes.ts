import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { creditCodeFlaw, foldCreditCode } from '../codes/credit-code';
import { creditCodeReasons } from '../codes/credit-code-reason';
import { isMobile } from '../codes/phone';
import { shown } from '../identity/mask';
import { findRegions } from '../regions/find';
import { regions } from '../regions/load';
import { fullName } from '../regions/names';
import type { Region } from '../regions/region';
import { foldText } from '../text/fold';
import { each, value } from './define';
import type { FunctionDefinition } from './definition';
import { say } from './words';

const usccCheck = each('USCCCHECK', [value('code')], ([cell = null]) =>
  isBlank(cell) ? '' : typeof cell === 'string' && creditCodeFlaw(foldCreditCode(cell)) === undefined,
);

const usccReason: FunctionDefinition = {
  ...each('USCCCHECK.REASON', [value('code')], ([cell = null]) =>
    isBlank(cell)
      ? ''
      : creditCodeReasons(cell)
          .map(({ key, params }) => say(`errors/${key}`, params))
          .join(say('functions/results.separator')),
  ),
  needs: 'regions',
};

const phone = each('PHONECHECK', [value('phone')], ([cell = null]) => (isBlank(cell) ? '' : isMobile(cell)));

/** Six digits, as text or number. */
function readCode(cell: Cell): string | CellError {
  const code = foldText(String(cell));
  return /^\d{6}$/.test(code) ? code : cellError('#VALUE!', 'regionCodeDigits', { found: shown(cell) });
}

const regionName: FunctionDefinition = {
  ...each('REGIONNAME', [value('code')], ([cell = null]) => {
    if (isBlank(cell)) return '';
    const code = readCode(cell);
    if (isError(code)) return code;
    const region = regions().get(code);
    return region ? fullName(region) : cellError('#N/A', 'regionUnknown', { code });
  }),
  needs: 'regions',
};

function onlyCode(name: Cell): Cell {
  if (typeof name !== 'string') return cellError('#VALUE!', 'regionNameText', { found: shown(name) });
  const found = findRegions(name);
  if (found.length === 1) return (found[0] as Region).code;
  if (found.length === 0) return cellError('#N/A', 'regionNameUnknown', { found: shown(name) });
  // A handful at most, so all of them fit a message.
  const candidates = found
    .map((region) => `${region.code} ${fullName(region)}`)
    .join(say('functions/results.listSeparator'));
  return cellError('#N/A', 'regionNameAmbiguous', {
    found: shown(name),
    count: found.length,
    candidates,
  });
}

const regionCode: FunctionDefinition = {
  name: 'REGIONCODE',
  shape: 'each',
  parameters: [value('name')],
  needs: 'regions',
  bind: () => {
    // A column names few places many times over.
    const known = new Map<Cell, Cell>();
    return ([cell = null]) => {
      if (isBlank(cell)) return '';
      const before = known.get(cell);
      if (before !== undefined) return before;
      const code = onlyCode(cell);
      known.set(cell, code);
      return code;
    };
  },
};

export const codes: readonly FunctionDefinition[] = [usccCheck, usccReason, phone, regionName, regionCode];
