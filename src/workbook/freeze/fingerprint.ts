import { CellError, type Cell } from '../../domain/cell';

/**
 * A short sign of frozen values, by which restoring knows whether somebody has changed them. Values that a workbook
 * may give back a little otherwise have the same sign: blank and "", line ends, digits beyond Excel's fifteen.
 */
export function fingerprint(values: readonly (readonly Cell[])[]): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (const text of values.flatMap((row) => row.map(textOf))) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      a = Math.imul(a ^ code, 2654435761);
      b = Math.imul(b ^ code, 1597334677);
    }
  }
  const size = `${values.length}x${values[0]?.length ?? 0}`;
  return `${size}-${hex(a ^ (a >>> 15))}${hex(b ^ (b >>> 13))}`;
}

/** Type and value; the end mark keeps ("ab", "c") apart from ("a", "bc"). */
function textOf(value: Cell): string {
  if (value === null || value === '') return '|';
  if (value instanceof CellError) return `e${value.code}|`;
  if (typeof value === 'number') return `n${Number(value.toPrecision(15))}|`;
  if (typeof value === 'boolean') return `b${value ? 1 : 0}|`;
  return `s${value.replace(/\r\n?/g, '\n')}|`;
}

const hex = (n: number): string => (n >>> 0).toString(16).padStart(8, '0');
