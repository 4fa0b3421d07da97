import { type Cell, cellError, isBlank, isError } from '../cell';
import { readTextDate } from '../dates/read-text-date';
import { readChineseNumber } from '../numbers/chinese/read-chinese-number';
import { shown } from '../identity/mask';
import { cleanText } from '../text/clean';
import { type Damage, numberDamage, textDamage } from '../text/damage';
import { each, value } from './define';
import { say } from './words';

/** A function of one text that hands errors on and answers blanks with blanks. */
const ofText = (name: string, parameter: string, calculate: (cell: Cell) => Cell) =>
  each(name, [value(parameter)], ([cell = null]) =>
    isError(cell) ? cell : isBlank(cell) ? '' : calculate(cell),
  );

const cnDate = ofText('CNDATE', 'text', readTextDate);

const cnNumber = ofText('CNNUMBER', 'text', readChineseNumber);

const numCheck = ofText('NUMCHECK', 'value', (cell) =>
  typeof cell === 'boolean'
    ? cellError('#VALUE!', 'notANumber', { found: shown(cell) })
    : told(numberDamage(cell)),
);

const textCheck = ofText('TEXTCHECK', 'text', (cell) => told(textDamage(cell)));

/** Numbers and logical values are no text: they come back as they are. */
const textClean = ofText('TEXTCLEAN', 'text', (cell) => (typeof cell === 'string' ? cleanText(cell) : cell));

/** Places that are named one by one; of more than these only the count is told, so that the cell stays readable. */
const NAMED = 3;

/** The findings in words, one clause for each kind of damage. */
function told(damages: readonly Damage[]): string {
  const kinds = new Map<string, Damage[]>();
  for (const damage of damages) {
    const same = kinds.get(damage.kind);
    if (same === undefined) kinds.set(damage.kind, [damage]);
    else same.push(damage);
  }
  return [...kinds]
    .map(([kind, all]) => say(`errors/${kind}`, { places: places(all) }))
    .join(say('functions/results.separator'));
}

function places(all: readonly Damage[]): string {
  const named = all.slice(0, NAMED).map(({ found, suggestion, year }) => {
    const key = year !== undefined ? 'Year' : suggestion !== undefined ? 'Suggestion' : '';
    return say(`errors/damagePlace${key}`, { found: shown(found), suggestion, year });
  });
  const list = named.join(say('errors/damagePlaceSeparator'));
  return all.length > NAMED ? say('errors/damagePlacesMore', { list, count: all.length }) : list;
}

export const text = [cnDate, cnNumber, numCheck, textCheck, textClean];
