import { type Cell, type CellError, cellError, isBlank, isError } from '../cell';
import { levelOfCode } from '../education/codes';
import type { Level } from '../education/level';
import { levelsOfName } from '../education/names';
import { shown } from '../identity/mask';
import { CREDITED, type Credited } from '../policies/parameters/pay-grade';
import { foldText } from '../text/fold';

/** An education as policies credit it; 其他 is whatever is below 大专. */
export type Education = Credited | '其他';
const STEPS: readonly Education[] = [...CREDITED, '其他'];

const BELOW: Readonly<Record<Exclude<Level, 'graduate'>, Education>> = {
  bachelor: '本科',
  college: '大专',
  secondary: '其他',
  basic: '其他',
};
/** Graduates are credited by their degree, which the levels of education do not tell apart. */
const DEGREES: readonly (readonly [RegExp, readonly Education[]])[] = [
  [/^1[123]|博/, ['博士']],
  [/^1[456]|硕/, ['硕士']],
  // 研究生班 gave no degree of its own.
  [/^1[789]|研究生班/, ['硕士', '本科']],
];
const GRADUATE: readonly Education[] = ['博士', '硕士'];
/** 结业 and 肄业 end without the diploma: the education may or may not count. */
const UNFINISHED = /^(?:12|13|15|16|18|19|22|23|32|33)|结业|肄业/;

const creditedAs = (level: Level, text: string): readonly Education[] =>
  level === 'graduate' ? (DEGREES.find(([pattern]) => pattern.test(text))?.[1] ?? GRADUATE) : [BELOW[level]];

/** What an education may count as: more than one where its code or name does not tell, none where it is unknown. */
function meanings(text: string): readonly Education[] {
  const [, code = '', name = ''] = /^(\d{2})?(?:[-_.、:·]?(\D.*))?$/.exec(text) ?? [];
  const levels = [levelOfCode.get(Number(code)) ?? [], name === '' ? [] : (levelsOfName(name) ?? [])].flat();
  const found = levels.flatMap((level) => creditedAs(level, text));
  if (!UNFINISHED.test(text)) return found;
  const next = found.map((education) => STEPS[STEPS.indexOf(education) + 1] ?? '其他');
  return [...found, ...next];
}

/**
 * Years that a policy credits for an education: a GB/T 4658 code or a name (硕士, 大学本科毕业); 0 for a blank cell.
 * `#N/A` for a word that is no education, for one that may count as either of two (研究生, 本科肄业) where that makes
 * a difference, and where the policy credits no education at all.
 */
export function creditedYears(
  cell: Cell,
  credit: ReadonlyMap<Education, number>,
  lacks: () => CellError,
): number | CellError {
  if (isBlank(cell)) return 0;
  if (isError(cell)) return cell;
  const possible = meanings(foldText(String(cell)).replace(/\s/g, ''));
  if (possible.length === 0) return cellError('#N/A', 'creditUnknown', { found: shown(cell) });
  if (credit.size === 0) return lacks();
  const years = new Set(possible.map((education) => credit.get(education) ?? 0));
  const [only] = years;
  return years.size === 1 ? (only as number) : cellError('#N/A', 'creditUnclear', { found: shown(cell) });
}
