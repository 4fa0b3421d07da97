import type { ColumnSpec, ColumnType } from '../template';

/** Short forms for writing a sheet's columns down: the name, the type, and only what is not the rule. */
type Extra = Omit<Partial<ColumnSpec>, 'name' | 'type' | 'fill'>;

const column =
  (fill: ColumnSpec['fill']) =>
  (name: string, type: ColumnType, extra: Extra = {}): ColumnSpec => ({ name, type, fill, ...extra });

export const must = column('must');
export const conditional = column('conditional');
export const optional = column('optional');

/** A column that the workbook computes by itself. */
export const computed = (name: string, type: ColumnType, formula: string, extra: Extra = {}): ColumnSpec => ({
  name,
  type,
  fill: 'formula',
  formula,
  ...extra,
});

/** A coded column that must be filled, or as `fill` says. */
export const coded = (
  name: string,
  codes: string,
  fill: Exclude<ColumnSpec['fill'], 'formula'> = 'must',
): ColumnSpec => ({ name, type: 'code', codes, fill });
