import { type Cell, type CellError, cellError, isBlank, isError, type Matrix } from '../cell';
import { shown } from '../identity/mask';
import { readNumber } from '../numbers/read-number';
import { foldText } from '../text/fold';
import { DEFAULT_POLICY, type QuotaRounding, type StaffingPolicy } from './policy';

type Numeric = Exclude<keyof StaffingPolicy, 'reduction' | 'increase'>;

const NUMBERS: ReadonlyMap<string, Numeric> = new Map([
  ['基数', 'base'],
  ['人口阈值', 'populationThreshold'],
  ['户数阈值', 'householdThreshold'],
  ['人口步长', 'populationStep'],
  ['户数步长', 'householdStep'],
  ['户步长', 'householdStep'],
  ['下限', 'min'],
  ['上限', 'max'],
]);
const ROUNDINGS: ReadonlyMap<string, 'reduction' | 'increase'> = new Map([
  ['核减取整', 'reduction'],
  ['增配取整', 'increase'],
]);
const ROUNDING_WORDS: ReadonlyMap<string, QuotaRounding> = new Map([
  ['进一', 'up'],
  ['每满', 'down'],
  ['舍去', 'down'],
  ['四舍五入', 'half-up'],
  ['按比例', 'exact'],
]);
const NONE = new Set(['无', '空', '不设']);
/** Over the column of names, where the range takes in the table's header row. */
const HEADER = '参数';
/** A policy table may serve other functions as well; their parameters are not ours to judge. */
const FOREIGN = /^(?:一次性奖励|月津贴)\./;

type Draft = { -readonly [K in keyof StaffingPolicy]: StaffingPolicy[K] };

/**
 * A policy from a range of two columns, parameter and value; blank rows and values leave the default.
 * A header row is passed over. `#VALUE!` naming the parameter: unknown, given twice, not of its type, not positive,
 * or limits crossed; one code for all, since Excel shows messages for it and not for `#NUM!`.
 */
export function readPolicy(range: Matrix | undefined): StaffingPolicy | CellError {
  if (range === undefined) return DEFAULT_POLICY;
  const draft: Draft = { ...DEFAULT_POLICY };
  const seen = new Set<string>();
  for (const [i, row] of range.entries()) {
    if (row.every((cell) => isBlank(cell) || (typeof cell === 'string' && cell.trim() === ''))) continue;
    if (row.length !== 2) return cellError('#VALUE!', 'policyShape', { found: row.length });
    const [name = null, value = null] = row;
    if (isError(name)) return name;
    const parameter = isBlank(name) ? '' : foldText(String(name));
    if (i === 0 && parameter === HEADER) continue;
    if (FOREIGN.test(parameter)) continue;
    if (seen.has(parameter)) return cellError('#VALUE!', 'policyTwice', { parameter });
    seen.add(parameter);
    const error = set(draft, parameter, value);
    if (error) return error;
  }
  return draft.max !== undefined && draft.max < draft.min
    ? cellError('#VALUE!', 'policyLimits', { parameter: '上限', min: draft.min, max: draft.max })
    : draft;
}

function set(draft: Draft, parameter: string, value: Cell): CellError | undefined {
  const rounding = ROUNDINGS.get(parameter);
  const field = NUMBERS.get(parameter);
  if (rounding === undefined && field === undefined) {
    const known = [...NUMBERS.keys(), ...ROUNDINGS.keys()].filter((name) => name !== '户步长').join('、');
    return cellError('#VALUE!', 'policyUnknown', { parameter: shown(parameter), known });
  }
  if (isError(value)) return value;
  if (isBlank(value)) return undefined;
  if (rounding !== undefined) return setRounding(draft, parameter, rounding, value);
  return setNumber(draft, parameter, field as Numeric, value);
}

function setRounding(draft: Draft, parameter: string, field: 'reduction' | 'increase', value: Cell) {
  const rounding = ROUNDING_WORDS.get(foldText(String(value)));
  if (rounding === undefined) {
    const allowed = [...ROUNDING_WORDS.keys()].join('、');
    return cellError('#VALUE!', 'policyWord', { parameter, found: shown(value), allowed });
  }
  draft[field] = rounding;
  return undefined;
}

function setNumber(draft: Draft, parameter: string, field: Numeric, value: Cell): CellError | undefined {
  if (field === 'max' && typeof value === 'string' && NONE.has(foldText(value))) {
    draft.max = undefined;
    return undefined;
  }
  const number = readNumber(value);
  const limit = field === 'min' || field === 'max';
  if (isError(number)) return cellError('#VALUE!', 'policyNumber', { parameter, found: shown(value) });
  // Fractions (18.5 per 10,000) are kept exact to six decimals; anything finer is no norm.
  if (number < 0 || (number === 0 && !limit) || !Number.isSafeInteger(Math.round(number * 1e6))) {
    return cellError('#VALUE!', 'policyRange', { parameter, found: number });
  }
  draft[field] = number;
  return undefined;
}
