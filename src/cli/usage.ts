import type { CommanderError } from 'commander';
import { hasWords, t } from '../locale';

/** A wrong command line in the user's language: commander says it in English, with what it is about in quotes. */
export function usageError(error: CommanderError): string {
  const kind = error.code.replace(/^commander\./, '');
  const quoted = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  const choices = /Allowed choices are (.+)\.$/.exec(error.message)?.[1];
  if (choices) return t('cli/usage.notAChoice', { what: quoted, choices: choices.replaceAll(', ', ' / ') });
  const key = `cli/usage.${kind}`;
  // No command at all: commander has printed the help, and there is nothing to add but how to ask for more.
  return hasWords(key) ? t(key, { what: quoted }) : t('cli/usage.help');
}
