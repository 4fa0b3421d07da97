import { type CellError, cellError } from '../cell';
import { CREDITED } from '../policies/parameters/pay-grade';
import { LEVELS } from '../policies/parameters/certificates';
import type { Policy } from '../policies/policy';
import type { Education } from './education';
import type { CertificateLevel } from './level';

/** The grades of one post: it starts at `bottom` and never passes `top`. */
export interface PostGrades {
  readonly bottom: number;
  readonly top: number;
}

/** A scheme of pay grades (三岗十八级 is one of several), as a policy gives it. */
export interface PayScheme {
  readonly posts: ReadonlyMap<string, PostGrades>;
  /** Years of work a step. */
  readonly yearsAStep: number;
  /** Years credited for an education; empty where the policy credits none. */
  readonly credit: ReadonlyMap<Education, number>;
  /** Steps of a certificate; empty where the policy gives none. */
  readonly steps: ReadonlyMap<CertificateLevel, number>;
  /** `#N/A` naming a parameter that the policy does not give. */
  lacks(parameter: string): CellError;
}

const BOUND = /^岗位等级\.(.+)\.起$/;

/**
 * The scheme of a policy. `#N/A` without one: no document confirms a scheme, so none is the default. `#N/A` where
 * 晋档年数, or one end of a post, is missing; `#VALUE!` where 起 is above 止.
 */
export function paySchemeOf({ preset, values }: Policy): PayScheme | CellError {
  if (values.size === 0 && preset === undefined) return cellError('#N/A', 'payGradeNeedsPolicy');
  const number = (name: string): number | undefined => {
    const value = values.get(name);
    return typeof value === 'number' ? value : undefined;
  };
  const lacks = (parameter: string): CellError =>
    preset === undefined
      ? cellError('#N/A', 'policyTableLacks', { parameter })
      : cellError('#N/A', 'policyLacks', { policy: preset, parameter });
  const yearsAStep = number('晋档年数');
  if (yearsAStep === undefined) return lacks('晋档年数');
  const posts = new Map<string, PostGrades>();
  for (const [name] of values) {
    const post = BOUND.exec(name)?.[1];
    if (post === undefined) continue;
    const bottom = number(name) as number;
    const top = number(`岗位等级.${post}.止`);
    if (top === undefined) return lacks(`岗位等级.${post}.止`);
    if (bottom > top) return cellError('#VALUE!', 'policyOrder', { parameter: name, bottom, top });
    posts.set(post, { bottom, top });
  }
  return {
    posts,
    yearsAStep,
    credit: given(CREDITED.map((education) => [education, number(`学历视同年限.${education}`)])),
    steps: given(LEVELS.map((level, i) => [(i + 1) as CertificateLevel, number(`持证晋级.${level}`)])),
    lacks,
  };
}

const given = <K>(entries: readonly (readonly [K, number | undefined])[]): ReadonlyMap<K, number> =>
  new Map(entries.flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const])));
