import type { PolicyParameter } from '../parameter';
import { certificateParameters } from './certificates';
import { ownPost, payGradeParameters } from './pay-grade';
import { ruleParameters } from './rules';
import { staffingParameters } from './staffing';

/** Every parameter that a policy can give, in the order in which policies are shown. */
export const policyParameters: readonly PolicyParameter[] = [
  ...staffingParameters,
  ...certificateParameters,
  ...payGradeParameters,
  ...ruleParameters,
];

const byName: ReadonlyMap<string, PolicyParameter> = new Map(
  policyParameters.flatMap((parameter) =>
    [parameter.name, ...(parameter.aliases ?? [])].map((name) => [name, parameter] as const),
  ),
);

/** The parameter of a name, which may be another name of it; undefined for a name that nobody knows. */
export const parameterNamed = (name: string): PolicyParameter | undefined =>
  byName.get(name) ?? ownPost(name);

/** Every name that is known, other names included. */
export const parameterNames: readonly string[] = [...byName.keys()];
