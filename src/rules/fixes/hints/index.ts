import type { Cell } from '../../../domain/cell';
import type { ReturnData } from '../../../returns/table';
import type { Finding } from '../../finding';
import { placeOf, writtenIn, type FaultIndex } from '../cell-index';
import { correctCell } from '../cells/correct';
import { isIdentity } from '../../../domain/identity/parse';
import { plainIdentity } from '../cells/identity';
import { isFused } from '../patterns';
import { birthText, dayIn, identityColumns, personIn, proves, sexIn } from '../from-identity';
import type { Hint } from '../hint';
import { identityHints } from './identity';
import { numberHints, type Place } from './numbers';
import { sumHints } from './sums';
import { swappedHint } from './swapped';

/** A card shows a few hints; a finding about hundreds of cells gets none for each of them. */
const MOST_CELLS = 12;

/**
 * What is likely wrong at a finding's cells, with the ground for it. Cells that are beyond repair give none, and
 * neither do totals in which one of them takes part: whatever would make them right would be a guess.
 */
export function hintsFor(data: ReturnData, finding: Finding, faults: FaultIndex): Hint[] {
  if (finding.cells.length > MOST_CELLS) return [];
  const places = finding.cells.flatMap((cell): Place[] => {
    const found = placeOf(data, finding.sheet, cell.row, cell.column);
    return found ? [{ ...found, name: found.column.name, row: cell.row, at: cell.column }] : [];
  });
  const sound = places.filter(
    (place) => !faults.isBeyondRepair(finding.sheet, place.row, place.at) && !isFusedCount(place),
  );
  const hints = sound.flatMap((place) => [
    ...identityHint(place, finding),
    ...personHint(place, finding),
    ...numberHints(data, place),
    ...swappedHint(place),
  ]);
  const isSum = sound.length === finding.cells.length && sound.length >= 3 && addsUp(finding, sound);
  return unlike([...hints, ...(isSum ? sumHints(sound) : [])]);
}

/** A finding whose expected value is the sum of all cells but the first. */
function addsUp({ expected }: Finding, [, ...parts]: readonly Place[]): boolean {
  const sum = parts.reduce((all, part) => all + (numberIn(part) ?? Number.NaN), 0);
  return typeof expected === 'number' && sum === expected;
}

/** Whether it is damaged or right, nobody can tell from the digits. */
const isFusedCount = ({ spec, column, record }: Place): boolean =>
  spec?.type === 'integer' && spec.unit !== undefined && isFused(String(writtenIn(column, record)));

function numberIn({ column, record }: Place): number | undefined {
  const value = Number(writtenIn(column, record));
  return Number.isFinite(value) ? value : undefined;
}

/** A number whose check digit is wrong, or one that is not corrected because of the rest of the return. */
function identityHint(place: Place, { rule }: Finding): Hint[] {
  const { spec, table, column, record, row, at } = place;
  if (spec?.type !== 'identity') return [];
  const cell = writtenIn(column, record);
  if (rule === 'A02') {
    const isRegion = (six: string): boolean =>
      column.values.some((_, other) => other !== record && startsWith(writtenIn(column, other), six));
    const columns = identityColumns(table);
    const [birth, sex] = [dayIn(columns?.birth, record), sexIn(columns?.sex, record)];
    const agreeing = identityHints(cell, { birth, sex, isRegion });
    // The birth date may be what was mistyped with it.
    const hints = agreeing.length > 0 ? agreeing : identityHints(cell, { sex, isRegion });
    return hints.map((hint) => ({ ...hint, row, column: at }));
  }
  if (rule !== 'A02e' && rule !== 'H06' && rule !== 'A02b') return [];
  const people = identityColumns(table);
  const person = people && personIn(people, record);
  if (!person || !correctCell(cell, spec, table.name)) return [];
  const disagrees = person.birthSays === 'other' || person.sexSays === 'other';
  if (disagrees) return [{ kind: 'idDisagrees', row, column: at, params: {} }];
  const shared = column.values.some((_, other) => {
    const plain = other === record ? undefined : plainIdentity(writtenIn(column, other));
    return plain === person.id && isIdentity(plain);
  });
  return shared ? [{ kind: 'idTaken', row, column: at, params: {} }] : [];
}

const startsWith = (cell: Cell, six: string): boolean => typeof cell === 'string' && cell.startsWith(six);

/** Sex or birth date against a valid number, where nothing says which of the two is right. */
function personHint({ table, column, record, row, at }: Place, { rule }: Finding): Hint[] {
  if (!['B01', 'S10', 'A05', 'S13'].includes(rule)) return [];
  const people = identityColumns(table);
  if (!people || (column !== people.sex && column !== people.birth)) return [];
  const person = personIn(people, record);
  const what = column === people.sex ? 'sex' : 'birth';
  const says = what === 'sex' ? person?.sexSays : person?.birthSays;
  if (!person || says === 'same' || proves(person, what)) return [];
  const wanted = what === 'sex' ? person.sex : birthText(person);
  return [{ kind: 'fromIdentity', row, column: at, params: { column: column.name, wanted } }];
}

/** Each hint once: a pair of cells says the same twice. */
function unlike(hints: readonly Hint[]): Hint[] {
  const seen = new Set<string>();
  return hints.filter(({ kind, params }) => {
    const key = `${kind} ${JSON.stringify(params)}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
