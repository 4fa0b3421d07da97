import type { PolicyFamily, PolicyValue } from './parameter';
import { parameterNamed, policyParameters } from './parameters';

/** A jurisdiction's policy, as one text gives it, ready to be chosen by its name. */
export interface Preset {
  /** Place and year, e.g. 甘肃2023; typed into one cell it stands for the whole policy. */
  readonly name: string;
  /** In full, as the text names it; a place that is masked or not named there is said so. */
  readonly place: string;
  /** Since when it holds, as far as the text says: a year, a day, a plan's years. */
  readonly from: string | undefined;
  /** Read in the documents themselves. What only a secondary page says is not, and is a default nowhere. */
  readonly confirmed: boolean;
  /** The text it was read in, in its own language. */
  readonly source: string;
  /** What of the text these parameters cannot say, or how they read it; in Chinese as the source. */
  readonly note: string;
  /** What the text gives, and nothing else. */
  readonly values: Readonly<Record<string, PolicyValue>>;
}

/** Which calculations a preset gives something for. */
export function familiesOf({ values }: Preset): PolicyFamily[] {
  const names = new Set(Object.keys(values).map((name) => parameterNamed(name)?.family));
  const order = new Set(policyParameters.map(({ family }) => family));
  return [...order].filter((family) => names.has(family));
}
