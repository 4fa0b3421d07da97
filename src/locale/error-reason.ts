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
  const called = (stable: string | number | undefined) =>
    describeFunction(name)?.parameters[String(stable)]?.name ?? stable;
  const message = t(`errors/${key}`, { ...params, parameter: called(params['parameter']) });
  const argument = params['argument'];
  return argument === undefined ? message : t('errors/ofArgument', { parameter: called(argument), message });
}
