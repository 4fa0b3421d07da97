import { toHalfWidth } from '../../domain/text/fold';
import type { Cell } from '../../domain/cell';

/**
 * How a personal number was written before it was corrected, told by places and never by digits, so that the log can
 * bring the old spelling back without showing whose number it was: `0-5 8-16` drops the century and the check digit
 * of an 18-digit number, `w` is full width, `l` lower case, `u` any other sign by its code, `#` a number-typed cell.
 */
export function recipeFor(before: Cell, after: string): string | null {
  const isNumber = typeof before === 'number';
  if (!isNumber && typeof before !== 'string') return null;
  const steps: string[] = isNumber ? ['#'] : [];
  let next = 0;
  let run: { from: number; to: number } | null = null;
  const flush = (): void => {
    if (run) steps.push(run.from === run.to ? `${run.from}` : `${run.from}-${run.to}`);
    run = null;
  };
  for (const sign of String(before)) {
    const plain = toHalfWidth(sign);
    if (!/[\dA-Za-z]/.test(plain)) {
      flush();
      steps.push(`u${sign.codePointAt(0)?.toString(16)}`);
      continue;
    }
    const at = after.indexOf(plain.toUpperCase(), next);
    if (at < 0) return null;
    next = at + 1;
    const how = plain !== sign ? 'w' : plain !== plain.toUpperCase() ? 'l' : '';
    if (how === '' && run && (run as { to: number }).to === at - 1) (run as { to: number }).to = at;
    else {
      flush();
      if (how === '') run = { from: at, to: at };
      else steps.push(`${how}${at}`);
    }
  }
  flush();
  return steps.join(' ');
}

const STEP = /^(?:(\d+)(?:-(\d+))?|([wl])(\d+)|u([0-9a-f]{1,6}))$/;

/** The spelling that a recipe tells, from what the cell holds now; undefined for a recipe that cannot be read. */
export function applyRecipe(recipe: string, now: string): Cell | undefined {
  const steps = recipe.split(' ').filter(Boolean);
  const isNumber = steps[0] === '#';
  let text = '';
  for (const step of isNumber ? steps.slice(1) : steps) {
    const match = STEP.exec(step);
    if (!match) return undefined;
    const [, from, to, how, at, code] = match;
    const last = Number(to ?? from ?? at ?? 0);
    if (last >= now.length || (code !== undefined && Number.parseInt(code, 16) > 0x10ffff)) return undefined;
    if (from !== undefined) text += now.slice(Number(from), last + 1);
    else if (code !== undefined) text += String.fromCodePoint(Number.parseInt(code, 16));
    else text += how === 'w' ? String.fromCharCode(now.charCodeAt(last) + 0xfee0) : now[last].toLowerCase();
  }
  return isNumber ? Number(text) : text;
}
