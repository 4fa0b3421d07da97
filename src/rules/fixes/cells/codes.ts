import type { Cell } from '../../../domain/cell';
import { withoutInvisible } from '../../../domain/text/fold';
import { codeList, matchCode, storedCode } from '../../../returns';
import type { CodeList, ColumnSpec } from '../../../returns/template';
import type { Correction } from '../fix';

const RULES = ['S11', 'A05', 'A07', 'A07c'];
/** 0 and 9 of 性别 are in the standard, but A05 asks for a known sex all the same. */
const NOT_A05 = ['S11', 'A07', 'A07c'];

/** The stored form (`1男`) of what a cell means by its code, its name or another accepted spelling. */
export function correctCode(cell: Cell, { type, codes }: ColumnSpec): Correction | undefined {
  if (codes === undefined) return undefined;
  const list = codeList(codes);
  const visible = typeof cell === 'string' ? withoutInvisible(cell) : cell;
  const after = type === 'codes' ? severalOf(list, visible) : storedOf(list, visible);
  if (after === undefined || after === cell) return undefined;
  const obeys = codes === 'sex' && !/^[12]/.test(after) ? NOT_A05 : RULES;
  return { kind: 'code', after, obeys };
}

function storedOf(list: CodeList, cell: Cell): string | undefined {
  const entry = matchCode(list, cell);
  return entry && storedCode(entry);
}

/** Several entries, where each of them is known. */
function severalOf(list: CodeList, cell: Cell): string | undefined {
  if (typeof cell !== 'string') return storedOf(list, cell);
  const parts = cell.split(/[、,，;；/]/).map((part) => storedOf(list, part.trim()));
  return parts.every((part) => part !== undefined) ? parts.join('、') : undefined;
}
