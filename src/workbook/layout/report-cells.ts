import type { CellStyle, NewCell } from '../port';

export type Row = (NewCell | null)[];

export const cell = (value: string | number, style: CellStyle): NewCell => ({ content: { value }, style });
