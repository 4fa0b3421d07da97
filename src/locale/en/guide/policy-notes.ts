import type { PolicyFamily } from '../../../domain/policies/parameter';
import { presetNames } from '../../../domain/policies/presets';

/** How a policy is given: the same for every function that takes one. */
export const HOW =
  'A policy is given in one of three ways: a range of two columns, parameter and value, with or without a header row; a wider range whose header row has 参数名 and 值, such as the whole sheet of parameters, 政策参数表[#All]; or one cell with the name of a policy, such as "甘肃2023", several joined by a plus sign. A row without a value sets nothing. One table may serve all functions and the rules of a return: each function looks at its own parameters alone.';

export const MISTAKES =
  'An unknown parameter, a parameter given twice, a value of the wrong type and a negative value give #VALUE! with the name of the parameter in the message; a plain misspelling is told what is meant. Where the sheet of parameters has several records of one parameter (other places, other dates), select the rows that apply.';

/** The policies that a function can take by name; what no document confirms is marked as such. */
export function names(family: PolicyFamily): string {
  const confirmed = presetNames(family, true).join(', ');
  const unconfirmed = presetNames(family, false)
    .map((name) => `${name} (未核实, unconfirmed)`)
    .join(', ');
  const known = confirmed === '' ? 'none is from a source document' : `from source documents: ${confirmed}`;
  return `Of the policies that can be called by name, ${known}; seen on secondary pages only: ${unconfirmed}. An unconfirmed policy is the default of nothing: check it against the local document before use. The commands shequ policy list and shequ policy show give all parameters and sources.`;
}
