import { hasWords, t } from '../../locale';
import type { Form } from './form-state';
import { titleOf } from './search';

/** Whether a result begins with a header row of its own. */
export const hasOwnHeader = ({ definition, texts }: Form): boolean =>
  definition.name === 'LOCALTABLE' || (definition.name === 'LOCALRULE' && (texts.communities ?? '') !== '');

/** What stands above the columns of a result: the function's title, or the names of its columns. */
export function resultHeaders(form: Form): string[] {
  if (hasOwnHeader(form)) return [];
  // Names of functions hold dots, which separate the parts of a key.
  const key = `insert/columns.${form.definition.name.replace('.', '_')}`;
  return hasWords(key) ? t(key).split('|') : [titleOf(form.definition.name)];
}
