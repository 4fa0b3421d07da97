import type { Fingerprint } from '../returns/fingerprint';
import type { ReturnData } from '../returns/table';
import type { CheckResult, Finding } from '../rules/finding';
import type { Rule } from '../rules/rule';
import type { Gap } from '../rules/undecided/gap';

/** Everything that a report of a check is made of, whatever it is written as: a sheet, a page, JSON. */
export interface Report {
  readonly data: ReturnData;
  readonly result: CheckResult;
  /** Why and where rules could not judge. */
  readonly undecided: readonly Gap[];
  /** The rules that the return was checked with. */
  readonly rules: readonly Rule[];
  readonly fingerprint: Fingerprint;
  readonly making: Making;
  /** The written reason (上报说明) of a soft finding, where there is one that still holds. */
  readonly reasonOf?: (finding: Finding) => string | undefined;
}

/** When, with what and of what the report was made: the shell knows, the core has no clock. */
export interface Making {
  readonly time: Date;
  /** Program with its version, e.g. `Shequ 0.1.0`. */
  readonly program: string;
  /** Name of the checked workbook, without a path. */
  readonly file: string;
  /** Who had it made, where that was said. */
  readonly by?: string;
}

/** Findings in the order they are read in: hard before soft, otherwise as the check found them. */
export const inReadingOrder = ({ findings }: CheckResult): readonly Finding[] => [
  ...findings.filter(({ severity }) => severity === 'hard'),
  ...findings.filter(({ severity }) => severity === 'soft'),
];
