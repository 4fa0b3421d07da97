import { type Cell, type CellError, cellError, isError } from '../cell';
import { atScale, decimalOf } from '../numbers/decimal';
import { shown } from '../identity/mask';
import { foldText } from '../text/fold';
import { creditedYears } from './education';
import { LEVEL_NAMES, readCertificate } from './level';
import type { PayScheme, PostGrades } from './pay-scheme';

/** Posts as a roster names them, where a scheme calls them otherwise. */
const OTHER_NAMES: ReadonlyMap<string, string> = new Map([
  ['主职', '正职'],
  ['社区正职', '正职'],
  ['社区主职', '正职'],
  ['社区副职', '副职'],
  ['其他人员', '其他'],
]);

/** The grades of a post; `#N/A` for a post that the scheme does not have. */
export function gradesOf(cell: Cell, scheme: PayScheme): PostGrades | CellError {
  if (isError(cell)) return cell;
  const post = foldText(String(cell)).replace(/\s+/g, '');
  const grades = scheme.posts.get(post) ?? scheme.posts.get(OTHER_NAMES.get(post) ?? '');
  return grades ?? scheme.lacks(`岗位等级.${shown(OTHER_NAMES.get(post) ?? post)}.起`);
}

/** Steps that a certificate gives; a level that the scheme does not give is `#N/A`, none gives none. */
function certificateSteps(cell: Cell, scheme: PayScheme): number | CellError {
  const level = readCertificate(cell);
  if (isError(level)) return level;
  if (level === undefined || level === 0) return 0;
  return scheme.steps.get(level) ?? scheme.lacks(`持证晋级.${LEVEL_NAMES[level]}`);
}

/**
 * The pay grade: the bottom of the post, a step for each full 晋档年数 of the years of work and the years credited
 * for education, and the steps of the certificate; at most the top of the post. 满三年 includes the third year's
 * last day: 3 years are a step, 2.99 (不满三年) are none (Civil Code art. 1259).
 *
 * @param years years of work, not negative; part of a year counts as such
 */
export function payGrade(
  post: Cell,
  years: number,
  education: Cell,
  certificate: Cell,
  scheme: PayScheme,
): number | CellError {
  if (years < 0) return cellError('#NUM!', 'negative', { found: years });
  const grades = gradesOf(post, scheme);
  if (isError(grades)) return grades;
  const credited = creditedYears(education, scheme.credit, () => scheme.lacks('学历视同年限'));
  if (isError(credited)) return credited;
  const steps = certificateSteps(certificate, scheme);
  if (isError(steps)) return steps;
  return Math.min(grades.top, grades.bottom + fullSteps(years, credited, scheme.yearsAStep) + steps);
}

/** How many full steps lie in the years, exact for decimals. */
function fullSteps(years: number, credited: number, step: number): number {
  const [a, b, c] = [decimalOf(years), decimalOf(credited), decimalOf(step)];
  const scale = Math.max(a.scale, b.scale, c.scale);
  return Number((atScale(a, scale) + atScale(b, scale)) / atScale(c, scale));
}
