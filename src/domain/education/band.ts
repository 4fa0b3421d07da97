import { type Cell, type CellError, cellError } from '../cell';
import { shown } from '../identity/mask';
import { foldText } from '../text/fold';
import { levelOfCode, OTHER } from './codes';
import { type Level, LEVELS } from './level';
import { levelsOfName } from './names';

/**
 * How education is summed up: 二分 as reports on committees do (secondary vocational schools count as 高中), 五分
 * as the roster of committee members does.
 */
export const EDUCATION_SCHEMES = ['二分', '五分'] as const;
export type EducationScheme = (typeof EDUCATION_SCHEMES)[number];

const BANDS: Readonly<Record<EducationScheme, Readonly<Record<Level, string>>>> = {
  二分: {
    graduate: '大专及以上',
    bachelor: '大专及以上',
    college: '大专及以上',
    secondary: '高中及以下',
    basic: '高中及以下',
  },
  五分: {
    graduate: '研究生及以上',
    bachelor: '大学本科',
    college: '大学专科',
    secondary: '高中及中专',
    basic: '初中及以下',
  },
};

/** The bands of a scheme, from low to high. */
export const bandsOf = (scheme: EducationScheme): string[] => [
  ...new Set(LEVELS.map((level) => BANDS[scheme][level])),
];

/** A code alone (21), or in front of its name (21大学本科毕业, 21 本科) as drop-down lists keep it. */
const CODED = /^(\d{2})(?:[-_.、:·]?(\D.*))?$/;

/**
 * The band of an education that is not blank: a code of GB/T 4658-2006 as number or text, an official or everyday
 * name, or both. `#N/A` when it is unknown, 其他, wider than a band of the scheme, or code and name disagree;
 * `#VALUE!` for a boolean.
 */
export function educationBand(cell: Cell, scheme: EducationScheme): string | CellError {
  if (typeof cell === 'object' && cell !== null) return cell;
  if (typeof cell === 'boolean') return cellError('#VALUE!', 'educationUnknown', { found: shown(cell) });
  const text = foldText(String(cell)).replace(/\s/g, '');
  const [, digits, name] = CODED.exec(text) ?? [undefined, undefined, text];
  if (Number(digits) === OTHER || name === '其他' || name === '其它') {
    return cellError('#N/A', 'educationOther', { found: shown(cell) });
  }
  const byCode = digits === undefined ? undefined : levelOfCode.get(Number(digits));
  const byName = name === undefined ? undefined : levelsOfName(name);
  if ((digits !== undefined && byCode === undefined) || (name !== undefined && byName === undefined)) {
    return cellError('#N/A', 'educationUnknown', { found: shown(cell) });
  }
  const disagree = byCode !== undefined && byName !== undefined && !byName.includes(byCode);
  const levels = [...(byCode === undefined ? [] : [byCode]), ...(byName ?? [])];
  const bands = [...new Set(levels.map((level) => BANDS[scheme][level]))];
  return bands.length === 1 && !disagree
    ? (bands[0] as string)
    : cellError('#N/A', 'educationWide', { found: shown(cell), bands: bandsOf(scheme).join('、') });
}
