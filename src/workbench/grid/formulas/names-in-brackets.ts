/** Texts, quoted names of sheets, structured references (brackets in brackets, `'` before a sign), single brackets. */
const PARTS = /"[^"]*"|'[^']*'|\[(?:'.|\[(?:'.|[^[\]'])*\]|[^[\]'])*\]|[[\]]/gs;

/** Of the signs in a structured reference, those that Univer must not see. */
const MISTAKEN = /'.|[(){}]/gs;

/** Signs and what stands for them: code points that no text has, for Unicode has left them out for good. */
const SIGNS = "(){}[]'";
const FIRST_STAND_IN = 0xfdd0;
const STAND_INS = /[\ufdd0-\ufdd6]/g;

const hidden = (signs: string): string =>
  signs.replace(/[(){}[\]']/g, (sign) => String.fromCharCode(FIRST_STAND_IN + SIGNS.indexOf(sign)));

/**
 * Univer 0.25.1 takes parentheses, braces and apostrophes for syntax in the brackets of a structured reference too:
 * 社区基本情况表[[所属街道(乡镇)]] falls apart, and a formula with it comes to #VALUE!. A bracket without its other one, as
 * while a formula is typed, is never forgotten, and no formula is understood after it. (1.0.0 has mended it for
 * parentheses.) This is the formula with such signs hidden, each behind one other.
 */
export function hideNames(formula: string): string {
  return formula.replace(PARTS, (part) => {
    if (part.length === 1) return hidden(part);
    return part.startsWith('[') ? part.replace(MISTAKEN, hidden) : part;
  });
}

/** A formula, or a piece of it, with its signs again. */
export const showNames = (text: string): string =>
  text.replace(STAND_INS, (sign) => SIGNS[sign.charCodeAt(0) - FIRST_STAND_IN]);
