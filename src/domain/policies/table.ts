import type { Matrix } from '../cell';
import { ymdOfSerial } from '../dates/serial';
import { formatYmd } from '../dates/ymd';
import type { PolicyValue } from './parameter';
import { parameterNamed, policyParameters } from './parameters';
import { familiesOf, type Preset } from './preset';

/** How a table says that there is none of something. */
export const NONE_WORD = '不设';

/**
 * A preset as a table of parameter and value that a bureau can paste and change; read back, it gives the same
 * results as the preset's name. What the text does not give and a table would take from the default norm is 不设.
 */
export function presetTable(preset: Preset): Matrix {
  const staffing = familiesOf(preset).includes('staffing');
  const rows = policyParameters.flatMap(({ name, family, none }): Matrix => {
    const value = preset.values[name];
    if (value !== undefined) return [[name, value ?? NONE_WORD]];
    return staffing && family === 'staffing' && none ? [[name, NONE_WORD]] : [];
  });
  return [['参数', '数值'], ...rows];
}

/** A value as a list shows it: a date as a day, none as the word that a table takes for it. */
export function policyValueText(name: string, value: PolicyValue): string {
  if (value === null) return NONE_WORD;
  const day = parameterNamed(name)?.type === 'date' ? ymdOfSerial(Number(value)) : undefined;
  return day === undefined ? String(value) : formatYmd(day);
}
