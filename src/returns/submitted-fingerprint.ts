import { beforeSubmission } from './before-submission';
import { fingerprint, type Fingerprint } from './fingerprint';
import type { ReturnData } from './table';

/**
 * The fingerprint that a report prints, and that is entered as 审核指纹 on submission: the same before and after.
 *
 * @param data as it was handed in, without last period's return beside it
 */
export const checkedFingerprint = (data: ReturnData): Generator<number, Fingerprint> =>
  fingerprint(beforeSubmission(data));

/**
 * What a check compares with 审核指纹: the hexadecimal digits of the checked fingerprint. Undefined where the cover does
 * not ask for it, since it takes about a second on a large return: not submitted, or no fingerprint kept.
 */
export function* submittedFingerprint(data: ReturnData): Generator<number, string | undefined> {
  const said = (field: string): string => String(data.cover.get(field) ?? '').trim();
  // The code list of 上报状态: 1已上报.
  if (!said('上报状态').startsWith('1') || said('审核指纹') === '') return undefined;
  return (yield* checkedFingerprint(data)).sign;
}
