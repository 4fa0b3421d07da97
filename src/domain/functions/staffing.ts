import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { readNumber } from '../numbers/read-number';
import { type Clause, quotaDetail } from '../staffing/detail';
import { staffGap } from '../staffing/gap';
import { BASES, normOf, type Norm, staffQuota } from '../staffing/quota';
import { readPolicy } from '../staffing/read-policy';
import { readWord } from './arguments';
import { bound, each, optional, range, remember, value } from './define';
import type { FunctionDefinition } from './definition';
import { commonSize, spreadCell } from './spread';
import { say } from './words';

const readNorm = (policy: Matrix | undefined) => {
  const read = readPolicy(policy);
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
const filled = (cell: Cell): Cell[] => new Array<Cell>(WIDTH).fill(cell);

function clauseText(clause: Clause): string {
  const basis = say(`functions/results.${clause.basis}`);
  const unit = say(`functions/results.${clause.basis}Unit`);
  const parts = [say(`functions/results.${clause.key}`, { ...clause, basis, unit })];
  if (clause.limit) parts.push(say(`functions/results.${clause.limit}Applied`, { quota: clause.quota }));
  if (clause.mixed) parts.push(say('functions/results.mixedBases'));
  return parts.join(say('functions/results.separator'));
}

function detailRow(population: Cell, households: Cell, norm: Norm): Cell[] {
  if (isError(population)) return filled(population);
  if (isError(households)) return filled(households);
  const detail = quotaDetail(population, households, norm);
  if (detail === undefined) return filled('');
  if (isError(detail)) return filled(detail);
  const { byPopulation, byHouseholds, conflict, flat, quota: adopted, clause } = detail;
  return [byPopulation ?? '', byHouseholds ?? '', conflict, flat ?? '', adopted, clauseText(clause)];
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
    for (let i = 0; i < size.rows; i++) {
      for (let j = 0; j < size.columns; j++) {
        rows.push(detailRow(spreadCell(population, i, j), spreadCell(households, i, j), norm));
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

export const staffing: readonly FunctionDefinition[] = [quota, detail, gap];
