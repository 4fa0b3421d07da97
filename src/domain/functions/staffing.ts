import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { readCount, readNumber } from '../numbers/read-number';
import { apportion } from '../staffing/apportion';
import { COMMITTEE, committeeOk } from '../staffing/committee';
import { type Clause, quotaDetail } from '../staffing/detail';
import { staffGap } from '../staffing/gap';
import { BASES, normOf, type Norm, staffQuota } from '../staffing/quota';
import { readStaffingPolicy } from '../staffing/policy';
import { staffPer10k } from '../staffing/ratio';
import { cellsOf, readWhole, readWord, single } from './arguments';
import { bound, each, optional, range, remember, value, whole } from './define';
import type { FunctionDefinition } from './definition';
import { namingArgument, ofArgument } from './of-argument';
import { commonSize, spreadCell } from './spread';
import { say } from './words';

const readNorm = (policy: Matrix | undefined) => {
  const read = readStaffingPolicy(policy);
  return isError(read) ? read : normOf(read);
};

const quota = bound(
  'STAFFQUOTA',
  [value('population'), optional(value('households')), optional(value('basis')), optional(range('policy'))],
  ([policy]) => readNorm(policy),
  (norm) => {
    const basisOf = remember((cell: Cell) => readWord(cell, 'basis', BASES, '人口'));
    return (values) => {
      const basis = basisOf(values[2] as Cell);
      return isError(basis) ? basis : staffQuota(values[0] as Cell, values[1] as Cell, basis, norm);
    };
  },
);

const WIDTH = 6;
const DETAIL_VALUES = ['population', 'households'];
const filled = (cell: Cell): Cell[] => new Array<Cell>(WIDTH).fill(cell);

function clauseText(clause: Clause): string {
  const basis = say(`functions/results.${clause.basis}`);
  const unit = say(`functions/results.${clause.basis}Unit`);
  const parts = [say(`functions/results.${clause.key}`, { ...clause, basis, unit })];
  if (clause.limit) parts.push(say(`functions/results.${clause.limit}Applied`, { quota: clause.quota }));
  if (clause.mixed) parts.push(say('functions/results.mixedBases'));
  return parts.join(say('functions/results.separator'));
}

/** Words by clause: few clauses serve a whole column, and wording costs far more than counting. */
function clauseWords(): (clause: Clause) => string {
  const words = new Map<string, string>();
  return (clause) => {
    const { key, basis, limit, mixed } = clause;
    const id = `${key}${basis}${limit}${mixed}`;
    let text = words.get(id);
    if (text === undefined) words.set(id, (text = clauseText(clause)));
    return text;
  };
}

function detailRow(
  population: Cell,
  households: Cell,
  norm: Norm,
  worded: (clause: Clause) => string,
): Cell[] {
  if (isError(population)) return filled(population);
  if (isError(households)) return filled(households);
  const detail = quotaDetail(population, households, norm);
  if (detail === undefined) return filled('');
  if (isError(detail)) return filled(namingArgument(detail, DETAIL_VALUES, [population, households]));
  const { byPopulation, byHouseholds, conflict, flat, quota: adopted, clause } = detail;
  return [byPopulation ?? '', byHouseholds ?? '', conflict, flat ?? '', adopted, worded(clause)];
}

/** 人口口径, 户数口径, 是否冲突, 按万人平算, 采用值, 依据: one row for each community, however the ranges lie. */
const detail: FunctionDefinition = {
  name: 'STAFFQUOTA.DETAIL',
  shape: 'whole',
  parameters: [value('population'), optional(value('households')), optional(range('policy'))],
  call: ([population, households, policy]) => {
    const norm = readNorm(policy);
    if (isError(norm)) return [[norm]];
    const size = commonSize([population, households]);
    if (isError(size)) return [[size]];
    const rows: Matrix = [];
    const worded = clauseWords();
    for (let i = 0; i < size.rows; i++) {
      for (let j = 0; j < size.columns; j++) {
        rows.push(detailRow(spreadCell(population, i, j), spreadCell(households, i, j), norm, worded));
      }
    }
    return rows;
  },
};

/** Workers, who may be parts of one where a policy does not round; never fewer than none. */
function readStaff(cell: Cell): number | CellError {
  const value = readNumber(cell);
  return typeof value === 'number' && value < 0 ? cellError('#NUM!', 'negative', { found: value }) : value;
}

const gap = each('STAFFGAP', [value('actual'), value('quota')], ([actual = null, target = null]) => {
  if (isBlank(actual) || isBlank(target)) return '';
  const have = readStaff(actual);
  if (isError(have)) return have;
  const want = readStaff(target);
  return isError(want) ? want : staffGap(have, want);
});

const per10k = each('STAFFPER10K', [value('staff'), value('population')], ([staff = null, people = null]) => {
  if (isBlank(staff) || isBlank(people)) return '';
  const workers = readStaff(staff);
  if (isError(workers)) return workers;
  const population = readCount(people);
  return isError(population) ? population : staffPer10k(workers, population);
});

/** More members than any committee has. */
const MANY = 1000;

const committee = each(
  'COMMITTEEOK',
  [value('members'), optional(value('min')), optional(value('max'))],
  ([members = null, min = null, max = null]) => {
    if (isBlank(members)) return '';
    const found = readCount(members);
    if (isError(found)) return found;
    const least = readWhole(min, 'min', 0, MANY, COMMITTEE.least);
    if (isError(least)) return least;
    const most = readWhole(max, 'max', 0, MANY, COMMITTEE.most);
    return isError(most) ? most : committeeOk(found, least, most);
  },
);

const shareOut = whole('APPORTION', [value('total'), range('weights')], ([total, weights = []]) => {
  const cell = single(total, 'total');
  const read = isBlank(cell) ? '' : readCount(cell);
  if (isError(read)) return ofArgument(read, 'total');
  if (read === '') return weights.map((row) => row.map(() => ''));
  const flat = apportion(read, cellsOf(weights));
  const columns = weights[0]?.length ?? 0;
  return weights.map((_, row): Cell[] => flat.slice(row * columns, (row + 1) * columns));
});

export const staffing: readonly FunctionDefinition[] = [quota, detail, gap, per10k, committee, shareOut];
