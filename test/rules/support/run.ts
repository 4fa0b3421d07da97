import { loadRegions } from '../../../src/domain/regions/load';
import { check, type CheckOptions } from '../../../src/rules/check';
import type { CheckResult } from '../../../src/rules/finding';
import type { Rule } from '../../../src/rules/rule';
import type { ReturnData } from '../../../src/returns/table';

beforeAll(loadRegions);

/** Runs a check to its end. */
export function run(data: ReturnData, rules: readonly Rule[], options?: CheckOptions): CheckResult {
  return finish(check(data, rules, options));
}

/** What comes of it in the end. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
