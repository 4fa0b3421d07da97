import { type ErrorReason, isError } from '../../domain/cell';
import { t } from '../../locale';
import type { Parsed } from './argument';
import { whyError } from './shown-cell';
import type { FillHandle } from './use-fill';

/** What is wrong with a field, in words: what its text says, else what the calculation says of that parameter. */
export function parameterError(fill: FillHandle, index: number, { argument, problem }: Parsed): string {
  const { name } = fill.form.definition.parameters[index];
  if (problem) {
    const silent = problem.key === 'required' && !fill.form.touched.has(name);
    return silent ? '' : t(`insert/problems.${problem.key}`, problem.params);
  }
  if (argument?.kind !== 'constant' || fill.preview.phase !== 'done') return '';
  const said = fill.preview.preview.results.flat().find((cell) => isError(cell) && isOf(cell.reason, name));
  return said === undefined ? '' : whyError(said, fill.form.definition.name);
}

const isOf = (reason: ErrorReason | undefined, name: string): boolean =>
  reason?.params?.parameter === name || reason?.params?.argument === name;
