import { type Cell, type CellError, cellError, isBlank } from '../cell';
import { shown } from '../identity/mask';
import { foldText } from '../text/fold';

/** Where somebody's household register or home is, seen from the community: 1 is nearest. */
export type Level = 1 | 2 | 3 | 4;

/** The words of the four levels, as results give them. */
export const LEVEL_WORDS = ['本社区', '本街道非本社区', '本区非本街道', '区外'] as const;

/** Other words for the levels, as surveys print them; `X区` stands for the name of any district. */
const VARIANTS: readonly (readonly [RegExp, Level])[] = [
  [/^本(?:社区|村)(?:内|居民)?$/, 1],
  [/^本(?:街道|镇|乡|乡镇|街镇)(?:非本(?:社区|村)|其他社区|其它社区|内|居民)?$/, 2],
  [/^(?!.*社区非).{1,8}[区县市]非本(?:街道|镇|乡|乡镇|街镇)$/, 3],
  [/^本[区县市](?:内|其他街道|其它街道|居民)?$/, 3],
  [/^不在(?!.*社区).{1,8}[区县市]$/, 4],
  [/^(?!.*社区).{1,8}[区县市](?:以外|之外|外)$/, 4],
  [/^(?:区外|县外|市外|外区|外县|外市|外地)$/, 4],
];
const CODED = /^([1-4])[\s.、:：．-]*(.*)$/;

function fromText(text: string): Level | undefined {
  const folded = foldText(text).replace(/\s+/g, '');
  const coded = CODED.exec(folded);
  const word = coded ? (coded[2] as string) : folded;
  const code = coded ? (Number(coded[1]) as Level) : undefined;
  if (word === '') return code;
  const level = VARIANTS.find(([pattern]) => pattern.test(word))?.[1];
  // "1区外" contradicts itself: neither half is to be believed.
  return code === undefined || code === level ? level : undefined;
}

const known = new Map<string, Level | undefined>();

/**
 * The level in a cell: 1–4, or one of the words and their variants (某区非本街道, 不在某区, 某区以外, "1本社区").
 * 0 for a blank cell; `#N/A` for any other word; errors are handed on.
 */
export function readLevel(cell: Cell): Level | 0 | CellError {
  if (isBlank(cell)) return 0;
  if (typeof cell === 'object') return cell;
  if (cell === 1 || cell === 2 || cell === 3 || cell === 4) return cell;
  if (typeof cell !== 'string') return unknown(cell);
  let level = known.get(cell);
  if (level === undefined && !known.has(cell)) {
    if (cell.trim() === '') return 0;
    level = fromText(cell);
    if (known.size < 1000) known.set(cell, level);
  }
  return level ?? unknown(cell);
}

const unknown = (cell: Cell): CellError => cellError('#N/A', 'unknownLevel', { found: shown(cell) });
