import { isError, type Matrix } from '../domain/cell';
import { errorReason } from '../locale/error-reason';

export interface Reason {
  readonly code: string;
  readonly message: string;
}

/** Why cells of results are errors, each reason once, in the words that Excel shows beside the cell. */
export function reasonsOf(name: string, results: readonly Matrix[]): Reason[] {
  const reasons = new Map<string, Reason>();
  for (const error of results.flat(2).filter(isError)) {
    const message = errorReason(error, name);
    if (message !== '') reasons.set(`${error.code} ${message}`, { code: error.code, message });
  }
  return [...reasons.values()];
}
