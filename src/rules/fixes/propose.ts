import { isBlank, type Cell } from '../../domain/cell';
import type { ReturnData, Table, TableColumn } from '../../returns/table';
import type { ColumnSpec } from '../../returns/template';
import { recordLabel } from '../describe-record';
import type { Finding } from '../finding';
import type { Steps } from '../language';
import type { Rule } from '../rule';
import { beyondTemplate } from './beyond-template';
import { FaultIndex, specOf, writtenIn } from './cell-index';
import { correctCell } from './cells/correct';
import { fixKey } from './choose';
import type { Correction, Fix } from './fix';
import {
  birthSerial,
  identityColumns,
  personIn,
  proves,
  storedSex,
  type IdentityColumns,
  type Person,
} from './from-identity';
import { healedBy } from './heal';
import { KeyCounts } from './keys';
import { isMaskedText } from './patterns';
import type { Proposal } from './proposal';

/** Records looked at between two yields. */
const BATCH = 2048;

/**
 * All corrections that are certain, sheet by sheet, column by column. A generator, so that a shell stays responsive.
 * Nothing is changed: a proposal says what a cell holds and what it is to hold.
 *
 * Not corrected for certain are cells that H01, H02 or A16 found fault with (what stood there is lost), and values
 * that would then contradict another cell or equal another record's key.
 *
 * @param own rules that were written down in a workbook and ran: what they are about may lie beyond the template
 */
export function* proposeFixes(
  data: ReturnData,
  findings: readonly Finding[],
  own: readonly Rule[] = [],
): Steps<Fix[]> {
  const faults = new FaultIndex(findings);
  const beyond = yield* beyondTemplate(data, own);
  const certain = [...(yield* withinTemplate(data, faults, own)), ...beyond.certain];
  const healed = yield* healedBy(data, own, faults, certain);
  const asked = beyond.asked.filter(({ fix }) => isFaulty(faults, fix) && healed(fix).length === 0);
  const withAsked = [...without(certain, asked), ...asked];
  const healedThen = asked.length === 0 ? healed : yield* healedBy(data, own, faults, withAsked);
  // Only where a rule that found fault with a text is content with the number.
  const numbers = asked.filter(({ fix }) => healedThen(fix).length > 0);
  return [
    ...without(certain, numbers).map(({ fix }) => ({ ...fix, rules: [...fix.rules, ...healed(fix)] })),
    ...numbers.map(({ fix }) => ({ ...fix, rules: healedThen(fix) })),
  ];
}

const isFaulty = (faults: FaultIndex, { sheet, row, column }: Fix): boolean =>
  faults.at(sheet, row, column).size > 0;

/** What is left of corrections where others of the same cells take their place. */
function without(proposals: readonly Proposal[], others: readonly Proposal[]): readonly Proposal[] {
  if (others.length === 0) return proposals;
  const taken = new Set(others.map(({ fix }) => fixKey(fix)));
  return proposals.filter(({ fix }) => !taken.has(fixKey(fix)));
}

/** Corrections in columns that the template describes. */
function* withinTemplate(data: ReturnData, faults: FaultIndex, own: readonly Rule[]): Steps<Proposal[]> {
  const ownIds = new Set(own.map(({ id }) => id));
  const keys = new KeyCounts();
  const proposals: Proposal[] = [];
  // A table may be known by two names.
  for (const table of new Set(data.tables.values())) {
    const people = identityColumns(table);
    for (const column of table.columns) {
      const spec = specOf(table, column);
      if (!spec) continue;
      for (let record = 0; record < table.rows; record++) {
        if (record % BATCH === 0) yield;
        const row = table.rowOf(record, column);
        if (faults.isBeyondRepair(table.sheet, row, column.column)) continue;
        const before = writtenIn(column, record);
        const correction = certainFor(table, column, spec, record, before, people, keys);
        if (!correction) continue;
        const label = recordLabel(table, record);
        const broken = faults.at(table.sheet, row, column.column);
        const fix: Fix = {
          kind: correction.kind,
          sheet: table.sheet,
          table: table.name,
          row,
          column: column.column,
          spec,
          ...(label === undefined ? {} : { record: label }),
          before,
          after: correction.after,
          // A bureau may have given its own rule the id of one of ours; its rules are judged again.
          rules: [...broken].filter((rule) => correction.obeys.includes(rule) && !ownIds.has(rule)),
        };
        proposals.push({ fix, table, column, record });
      }
    }
  }
  return proposals;
}

function certainFor(
  table: Table,
  column: TableColumn,
  spec: ColumnSpec,
  record: number,
  cell: Cell,
  people: IdentityColumns | undefined,
  keys: KeyCounts,
): Correction | undefined {
  if (people && (column === people.sex || column === people.birth)) {
    const proved = isMasked(cell) ? undefined : fromIdentity(table, column, people, record, keys);
    if (proved) return proved;
  }
  if (isBlank(cell)) return undefined;
  const correction = correctCell(cell, spec, table.name);
  if (!correction) return undefined;
  if (keys.isTaken(table, column, spec, correction.after)) return undefined;
  if (people && column === people.identity && !fits(personIn(people, record))) return undefined;
  return correction;
}

const isMasked = (cell: Cell): boolean => typeof cell === 'string' && isMaskedText(cell);

/** A number that is valid once corrected must not contradict the record, or it may be a wrong one. */
const fits = (person: Person | undefined): boolean =>
  person === undefined || (person.birthSays !== 'other' && person.sexSays !== 'other');

function fromIdentity(
  table: Table,
  column: TableColumn,
  people: IdentityColumns,
  record: number,
  keys: KeyCounts,
): Correction | undefined {
  const person = personIn(people, record);
  // A number that two records bear belongs to one of them at most.
  if (!person || keys.isTaken(table, people.identity, people.spec, person.id)) return undefined;
  if (column === people.sex)
    return proves(person, 'sex')
      ? { kind: 'fromIdentity', after: storedSex(person.sex), obeys: ['S10', 'S11', 'A05', 'B01'] }
      : undefined;
  const after = birthSerial(person);
  return after !== undefined && proves(person, 'birth')
    ? { kind: 'fromIdentity', after, obeys: ['S10', 'S13', 'B01'] }
    : undefined;
}
