import { plainNumberText } from '../../../domain/numbers/read-number';
import { toHalfWidth, withoutInvisible } from '../../../domain/text/fold';
import type { ColumnSpec } from '../../../returns/template';
import type { Correction } from '../fix';
import { isFused, isMaskedText } from '../patterns';

/** Spaces as separators of thousands; any other space inside may stand between two numbers. */
const THOUSANDS = /^\d{1,3}(?: \d{3})+(?:\.\d+)?$/;
const PERCENT = /^(\d+(?:\.\d+)?) ?[%﹪]$/;

/** A number kept as text: full width, thousands separators and spaces around do not matter; a unit does. */
export function correctNumber(text: string, spec: ColumnSpec): Correction | undefined {
  if (isMaskedText(text)) return undefined;
  const folded = withoutInvisible(toHalfWidth(text)).replace(/\s+/g, ' ').trim();
  const share = spec.type === 'percent' || (spec.type === 'decimal' && spec.unit === undefined);
  const percent = share ? PERCENT.exec(folded)?.[1] : undefined;
  // By its decimal point, so that 14.1% is 0.141 and nothing beside it.
  if (percent !== undefined) return { kind: 'percent', after: Number(`${percent}e-2`), obeys: RULES };
  const digits = plainNumberText(THOUSANDS.test(folded) ? folded.replaceAll(' ', '') : folded);
  if (digits === undefined || /^[+-]?0\d/.test(digits)) return undefined;
  const value = Number(digits);
  const whole = spec.type === 'integer';
  // More digits than a cell keeps, or a number that is wrong itself: nothing for certain.
  if (value < 0 || digits.replace(/\D/g, '').length > 15 || (whole && !Number.isInteger(value)))
    return undefined;
  // 202300 as text is the same damage as 202300 as a number, and people should see it as it came.
  if (spec.unit !== undefined && isFused(digits)) return undefined;
  return { kind: 'number', after: value, obeys: RULES };
}

const RULES = ['A14', 'A14b'];
