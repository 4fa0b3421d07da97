import { type Damage, type Detector, matching } from './damage';

const BRACKETED = /(?<!\d)\d{1,12}[(（][户戶人名个個家][)）][户戶人名个個家]/g;

/** A number with two units, one of them in brackets: 11305(戶)人. Nobody can tell what was counted. */
export const doubtfulUnits = matching(BRACKETED, ([found]) => ({ kind: 'doubtfulUnit', found }));

/** An entry of an enumeration: the end of its name, and its count in brackets. */
const ENTRY = /(\p{Script=Han})[(（](\d{1,7})(人|名|个|個)[)）]/gu;
/** What may stand between two entries of one enumeration. */
const WITHIN = /^[、，,]\s?\p{Script=Han}{0,15}$/u;

/**
 * 个 among people: in one enumeration of like names (东风路街道、…街道) one entry is counted in 个, two or more others in 人.
 * Without such company 个 may be right.
 */
export const strayUnits: Detector = (text) => {
  const found: Damage[] = [];
  for (const list of enumerations(text)) {
    const people = list.filter(({ unit }) => unit === '人' || unit === '名');
    const stray = list.filter(({ unit }) => unit === '个' || unit === '個');
    if (people.length < 2 || stray.length >= people.length) continue;
    const endings = new Set(people.map(({ ending }) => ending));
    const correct = people[0]?.unit ?? '';
    for (const { at, ending, count, unit } of stray) {
      if (endings.has(ending)) {
        found.push({ kind: 'strayUnit', at, found: `${count}${unit}`, suggestion: `${count}${correct}` });
      }
    }
  }
  return found;
};

interface Entry {
  readonly at: number;
  readonly ending: string;
  readonly count: string;
  readonly unit: string;
}

function enumerations(text: string): Entry[][] {
  const lists: Entry[][] = [];
  let end = -1;
  for (const { 0: all, 1: ending = '', 2: count = '', 3: unit = '', index } of text.matchAll(ENTRY)) {
    const entry = { at: index + 2, ending, count, unit };
    const between = end < 0 ? '' : text.slice(end, Math.min(index + 1, end + 20));
    const last = lists.at(-1);
    if (last !== undefined && index - end < 18 && WITHIN.test(between)) last.push(entry);
    else lists.push([entry]);
    end = index + all.length;
  }
  return lists;
}
