import { type CellError, cellError } from '../../cell';
import { shown } from '../../identity/mask';
import { foldText } from '../../text/fold';
import type { PolicyFamily, PolicyValue } from '../parameter';
import type { Policy } from '../policy';
import { familiesOf, type Preset } from '../preset';
import { certificatePresets } from './certificates';
import { examPresets } from './exam-conditions';
import { payGradePresets } from './pay-grades';
import { staffingPresets } from './staffing';

/** Every preset, those of the source documents first in their group. */
export const presets: readonly Preset[] = [
  ...staffingPresets,
  ...certificatePresets,
  ...payGradePresets,
  ...examPresets,
];

const byName = new Map(presets.map((preset) => [preset.name, preset]));

export const presetNamed = (name: string): Preset | undefined => byName.get(foldText(name));

/**
 * The policy of a preset's name, or of several joined by a plus sign (三岗十八级+学历视同年限). `#VALUE!` for a name
 * that is none, and for a parameter that two of them give.
 */
export function presetPolicy(text: string): Policy | CellError {
  const values = new Map<string, PolicyValue>();
  for (const name of foldText(text).split('+')) {
    const preset = presetNamed(name);
    if (preset === undefined) return noPreset(name);
    for (const [parameter, value] of Object.entries(preset.values)) {
      if (values.has(parameter)) return cellError('#VALUE!', 'policyTwice', { parameter });
      values.set(parameter, value);
    }
  }
  return { preset: foldText(text), values };
}

function noPreset(name: string): CellError {
  const names = (confirmed: boolean) =>
    presets
      .filter((preset) => preset.confirmed === confirmed)
      .map((preset) => preset.name)
      .join('、');
  return cellError('#VALUE!', 'policyNoPreset', {
    found: shown(name),
    confirmed: names(true),
    unconfirmed: names(false),
  });
}

/** The names of the presets that give something for a calculation, confirmed or not. */
export const presetNames = (family: PolicyFamily, confirmed: boolean): string[] =>
  presets
    .filter((preset) => preset.confirmed === confirmed && familiesOf(preset).includes(family))
    .map(({ name }) => name);
