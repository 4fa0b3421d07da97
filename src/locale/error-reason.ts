import { t } from '.';
import type { CellError } from '../domain/cell';
import { describeFunction } from './function-words';

/**
 * Why a function gave an error, in the language spoken now; empty where it does not say. An argument is called by
 * the name that the function wizard gives it.
 */
export function errorReason({ reason }: CellError, name: string): string {
  if (reason === undefined) return '';
  const { key, params = {} } = reason;
  const parameter = describeFunction(name)?.parameters[String(params['parameter'])]?.name;
  return t(`errors/${key}`, parameter === undefined ? params : { ...params, parameter });
}
