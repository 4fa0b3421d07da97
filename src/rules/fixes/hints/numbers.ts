import { isError } from '../../../domain/cell';
import { readNumber } from '../../../domain/numbers/read-number';
import { toHalfWidth } from '../../../domain/text/fold';
import type { ReturnData } from '../../../returns/table';
import { columnNamed, isFilled, writtenIn, type Place as Found } from '../cell-index';
import { isFused, isMaskedText } from '../patterns';
import type { Hint } from '../hint';

/** A cell of a finding, with what hints ask of it. */
export interface Place extends Found {
  readonly name: string;
  /** Zero-based cell. */
  readonly row: number;
  readonly at: number;
}

export const columnNumber = ({ column, record }: Pick<Place, 'column' | 'record'>): number | undefined => {
  const cell = writtenIn(column, record);
  const value = isFilled(cell) ? readNumber(cell) : undefined;
  return value === undefined || isError(value) ? undefined : value;
};

const FACTORS = [10, 100, 1000, 10_000] as const;
/** So many other records make a column's usual size. */
const LEAST = 8;
/** Last period's figure, give or take. */
const CLOSE = 0.25;

/** A number out of line with its column or with last period, and a slip that would explain it. */
export function numberHints(data: ReturnData, place: Place): Hint[] {
  const { spec, name, row, at } = place;
  if (spec?.type !== 'integer' && spec?.type !== 'decimal') return [];
  const cell = { row, column: at };
  const value = columnNumber(place);
  if (value === undefined) return unitHint(place, cell);
  const params = { column: name, found: value };
  const usual = usualOf(place);
  if (value < 0) {
    const fits = usual !== undefined && -value >= usual.least && -value <= usual.most;
    return fits ? [{ kind: 'sign', ...cell, params: { ...params, wanted: -value } }] : [];
  }
  const prior = priorOf(data, place);
  if (prior !== undefined && prior > 0) {
    const hit = factorTo(value, (each) => Math.abs(each - prior) <= CLOSE * prior, spec.type);
    return hit ? [{ kind: 'factorPrior', ...cell, params: { ...params, ...hit, prior } }] : [];
  }
  // Far outside what all others hold, and well among them after the change.
  if (!usual || (value <= 3 * usual.most && 3 * value >= usual.least)) return [];
  const hit = factorTo(value, (each) => each >= usual.low && each <= usual.high, spec.type);
  return hit ? [{ kind: 'factor', ...cell, params: { ...params, ...hit, median: usual.median } }] : [];
}

/** The one factor that brings a number where it belongs. */
function factorTo(
  value: number,
  fits: (value: number) => boolean,
  type: string,
): { factor: number; wanted: number } | undefined {
  if (value === 0 || fits(value)) return undefined;
  const all = FACTORS.flatMap((factor) => [
    { factor, wanted: value / factor },
    { factor, wanted: value * factor },
  ]).filter(({ wanted }) => fits(wanted) && (type === 'decimal' || Number.isInteger(wanted)));
  return all.length === 1 ? { ...all[0], wanted: Number(all[0].wanted.toPrecision(12)) } : undefined;
}

interface Usual {
  readonly least: number;
  readonly most: number;
  /** Between these lie eight of ten. */
  readonly low: number;
  readonly high: number;
  readonly median: number;
}

/** What the other records of the column hold. */
function usualOf({ column, record, table }: Place): Usual | undefined {
  const others: number[] = [];
  for (let other = 0; other < table.rows; other++) {
    const value = other === record ? undefined : columnNumber({ column, record: other });
    if (value !== undefined && value > 0) others.push(value);
  }
  if (others.length < LEAST) return undefined;
  others.sort((a, b) => a - b);
  const at = (share: number): number => others[Math.round(share * (others.length - 1))];
  return { least: at(0.02), most: at(0.98), low: at(0.1), high: at(0.9), median: at(0.5) };
}

/** The figure of 上期数据 for this cell: its sheet, its record's key, its column. */
function priorOf(data: ReturnData, { table, column, record }: Place): number | undefined {
  const prior = data.tables.get('上期数据');
  const key = table.columns.find(({ name }) => KEY_COLUMNS.has(name))?.values[record];
  const [sheets, keys, names, values] = ['表名', '主键', '指标', '上期值'].map(
    (name) => prior && columnNamed(prior, name),
  );
  if (!prior || !sheets || !keys || !names || !values || key === undefined || key === null) return undefined;
  for (let each = 0; each < prior.rows; each++) {
    const same = String(keys.values[each]) === String(key) && names.values[each] === column.name;
    if (same && sheets.values[each] === table.name) return columnNumber({ column: values, record: each });
  }
  return undefined;
}

const KEY_COLUMNS = new Set(['社区代码', '单位代码', '站点代码', '统一社会信用代码', '组织代码']);

/** A number with the column's own unit behind it: 28人. Nothing else is read out of a text. */
function unitHint(place: Place, cell: { row: number; column: number }): Hint[] {
  const text = writtenIn(place.column, place.record);
  const unit = place.spec?.unit;
  if (typeof text !== 'string' || unit === undefined || isMaskedText(text)) return [];
  const folded = toHalfWidth(text).trim();
  const digits = folded.endsWith(unit) ? folded.slice(0, -unit.length).trim().replaceAll(',', '') : '';
  if (!/^\d+(?:\.\d+)?$/.test(digits) || isFused(digits)) return [];
  return [{ kind: 'unit', ...cell, params: { column: place.name, unit, wanted: Number(digits) } }];
}
