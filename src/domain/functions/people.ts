import { type Cell, cellError, isBlank, isError } from '../cell';
import { readWrittenDate } from '../dates/read-text-date';
import { EDUCATION_SCHEMES, educationBand } from '../education/band';
import { foldText } from '../text/fold';
import { completedYears, readBirth } from '../people/age';
import { bandOf, readBands } from '../people/age-band';
import { readWord } from './arguments';
import { bound, optional, range, remember, value } from './define';
import type { FunctionDefinition } from './definition';
import { ofArgument } from './of-argument';

const ageAt = (birth: Cell, date: Cell, dateOf: (cell: Cell) => ReturnType<typeof readWrittenDate>): Cell => {
  if (isBlank(birth) || isBlank(date)) return '';
  const born = readBirth(birth);
  if (isError(born)) return born;
  const day = dateOf(date);
  return isError(day) ? day : completedYears(born, day);
};

const age: FunctionDefinition = {
  name: 'AGEAT',
  shape: 'each',
  parameters: [value('birth'), value('date')],
  bind: () => {
    const dateOf = remember(readWrittenDate);
    return ([birth = null, date = null]) => ageAt(birth, date, dateOf);
  },
};

/** A number below this is an age already: nobody is as old, and no serial of a living person's birth is as small. */
const AGES_BELOW = 150;

/** The age that a cell states itself, as number or text number; undefined when it is a birth. */
function statedAge(cell: Cell): number | undefined {
  const number = typeof cell === 'string' && /^\d{1,3}$/.test(foldText(cell)) ? Number(foldText(cell)) : cell;
  return typeof number === 'number' && number < AGES_BELOW ? number : undefined;
}

const band = bound(
  'AGEBAND',
  [value('birth'), value('date'), optional(range('bands'))],
  ([bands]) => {
    const read = readBands(bands);
    return isError(read) ? ofArgument(read, 'bands') : read;
  },
  (bands) => {
    const dateOf = remember(readWrittenDate);
    return ([birth = null, date = null]) => {
      if (isBlank(birth)) return '';
      const stated = statedAge(birth);
      const years = stated === undefined ? ageAt(birth, date, dateOf) : Math.floor(stated);
      if (typeof years !== 'number') return years;
      return years < 0 ? cellError('#NUM!', 'negative', { found: years }) : bandOf(years, bands);
    };
  },
);

const education: FunctionDefinition = {
  name: 'EDUBAND',
  shape: 'each',
  parameters: [value('education'), optional(value('scheme'))],
  bind: () => {
    const schemeOf = remember((cell) => readWord(cell, 'scheme', EDUCATION_SCHEMES, '二分'));
    return ([cell = null, word = null]) => {
      if (isBlank(cell)) return '';
      const scheme = schemeOf(word);
      return isError(scheme) ? scheme : educationBand(cell, scheme);
    };
  },
};

export const people: readonly FunctionDefinition[] = [age, band, education];
