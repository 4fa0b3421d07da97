import type { Damage, Detector } from './damage';

/** How much of the text shows the place. */
const BEFORE = 4;
const AFTER = 3;

/**
 * Double quotation marks that do not pair: “两委“, 高于”两委, 〞 for ”. Inside double marks stand single ones, so a
 * second “ before ” is wrong; only a new paragraph of a long quotation opens again. 〝 pairs with 〞 and 〟.
 */
export const quotes: Detector = (text) => {
  const found: Damage[] = [];
  let open = -1;
  let openReversed = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i];
    if (sign === '“') {
      const second = open >= 0 && text[i - 1] !== '\n';
      if (second) found.push(at(text, i, '”'));
      open = second ? -1 : i;
    } else if (sign === '”') {
      // 24” is a measure.
      if (open < 0 && !/\d/.test(text[i - 1] ?? '')) found.push(at(text, i));
      open = -1;
    } else if (sign === '〝') {
      openReversed = true;
    } else if (sign === '〞' || sign === '〟') {
      if (!openReversed && sign === '〞') found.push(at(text, i, open < 0 ? undefined : '”'));
      if (!openReversed) open = -1;
      openReversed = false;
    }
  }
  return open < 0 ? found : [...found, at(text, open)];
};

function at(text: string, place: number, sign?: string): Damage {
  const before = line(text.slice(Math.max(0, place - BEFORE), place));
  const after = line(text.slice(place + 1, place + 1 + AFTER));
  const suggestion = sign === undefined ? {} : { suggestion: before + sign + after };
  return { kind: 'unpairedQuotes', at: place, found: before + (text[place] ?? '') + after, ...suggestion };
}

const line = (piece: string): string => piece.replace(/\s+/g, ' ');
