import { plainNumberText } from '../../domain/numbers/read-number';
import { FormulaProblem, formulaText, parseFormula } from '../language';

/**
 * What a cell for a tolerance or a rounding unit says: `0.1`, `±0.1`, `0.5%`, or a formula, as a formula without "=".
 * Undefined for what is neither: words, a number below 0, a formula with a slip in it.
 */
export function readSetting(text: string): string | undefined {
  const bare = text.normalize('NFKC').trim().replace(/^±\s*/, '');
  const percent = bare.endsWith('%') ? '%' : '';
  const number = plainNumberText(percent ? bare.slice(0, -1) : bare);
  if (number !== undefined) return number.startsWith('-') ? undefined : number.replace(/^\+/, '') + percent;
  // A bare word would be a name: a formula says so with "=".
  if (!bare.startsWith('=')) return undefined;
  try {
    const tree = parseFormula(bare);
    const isWords = tree.type === 'Literal' && typeof tree.value !== 'number';
    return isWords || tree.type === 'ErrorLiteral' ? undefined : formulaText(bare).slice(1).trim();
  } catch (error) {
    if (error instanceof FormulaProblem) return undefined;
    throw error;
  }
}
