import { maskIdentity } from '../../../domain/identity/mask';
import { toHalfWidth, withoutInvisible } from '../../../domain/text/fold';
import type { Correction } from '../fix';
import { isMaskedText, isUnclean } from '../patterns';

const WIDE = /[Ａ-Ｚａ-ｚ０-９]+/g;
const SPACES = /[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]+/g;
const ENDS = /^[\s\u2028\u2029]+|[\s\u2028\u2029]+$/g;
/** Signs that are typed for the dot of a name, between two characters of it. */
const DOTS = /(?<=\p{Script=Han})[•‧・．.･∙⋅](?=\p{Script=Han})/gu;
const NAME = /^[\p{Script=Han}·]{2,25}$/u;

/** Letters and digits in half width, no invisible signs, single spaces; a line break inside may mean something. */
const clean = (text: string): string =>
  withoutInvisible(text).replace(WIDE, toHalfWidth).replace(SPACES, ' ').replace(ENDS, '');

/** A cell of words: spaces between its words stay, since they may separate two things. */
export function correctWords(text: string): Correction | undefined {
  if (!isUnclean(text) || isMaskedText(text)) return undefined;
  const after = clean(text);
  if (after === '' || isUnclean(after)) return undefined;
  // A number among words would stand in the log as it is.
  if (maskIdentity(after) !== after) return undefined;
  return { kind: text.search(WIDE) < 0 ? 'space' : 'width', after, obeys: ['H06'] };
}

/** A person's name: no spaces, and the dot of minority names is U+00B7. Only where a proper name comes out. */
export function correctName(text: string): Correction | undefined {
  if (NAME.test(text) || isMaskedText(text)) return undefined;
  const joined = withoutInvisible(text).replace(/[\s\u2028\u2029]+/g, '');
  const after = joined.replace(DOTS, '·');
  if (!NAME.test(after)) return undefined;
  return { kind: joined === text ? 'dot' : 'space', after, obeys: ['A01'] };
}
