import { isIdentity } from '../../../domain/identity/parse';
import type { ColumnSpec } from '../../../returns/template';
import type { Correction } from '../fix';
import { isFused, isMaskedText, isMobileNumber } from '../patterns';
import { compact } from './digits';
import { correctNumber } from './numbers';
import { correctWords } from './words';

/** A correction of a cell of whose column no template says what it holds, and what the cell itself says of that. */
export interface Untyped extends Correction {
  readonly spec: ColumnSpec;
}

/** A number kept as text; nothing that Excel would have to keep as text, and no percentage, which may be meant in %. */
export function untypedNumber(text: string, name: string): Untyped | undefined {
  const spec: ColumnSpec = { name, type: 'decimal', fill: 'optional' };
  const found = isPersonal(compact(text)) ? undefined : correctNumber(text, spec);
  return found?.kind === 'number' && !isFused(String(found.after))
    ? { ...found, spec, obeys: [] }
    : undefined;
}

/** Full-width digits and letters, stray and invisible spaces: the cell says the same, and stays a text. */
export function untypedText(text: string, name: string): Untyped | undefined {
  const plain = compact(text);
  const whole = isPersonal(plain) && !isMaskedText(text);
  const found = whole ? personal(text, plain) : correctWords(text);
  if (!found || typeof found.after !== 'string') return undefined;
  return { ...found, spec: { name, ...typeOf(found.after), fill: 'optional' }, obeys: [] };
}

function personal(text: string, plain: string): Pick<Untyped, 'kind' | 'after'> | undefined {
  if (plain === text) return undefined;
  // The check digit is written X.
  return { kind: /[！-～]/.test(text) ? 'width' : 'space', after: plain.toUpperCase() };
}

const isPersonal = (text: string): boolean =>
  isIdentity(text.toUpperCase()) || /^\d{15}$/.test(text) || isMobileNumber(text);

/** What has to stay a text, and what may not be shown. */
function typeOf(text: string): Pick<ColumnSpec, 'type' | 'personal'> {
  if (isMobileNumber(text)) return { type: 'digits', personal: true };
  if (isPersonal(text)) return { type: 'identity' };
  return { type: /^\d+$/.test(text) ? 'digits' : 'text' };
}
