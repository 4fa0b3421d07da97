import {
  type Cell,
  type CellError,
  type ErrorReason,
  isError,
  type Matrix,
} from '../../../../src/domain/cell';
import { toHalfWidth } from '../../../../src/domain/text/fold';
import { errors as en } from '../../../../src/locale/en/errors';
import { errors as zhCN } from '../../../../src/locale/zh-CN/errors';
import { LANGUAGES, setLanguage } from '../../../../src/locale';
import { errorReason } from '../../../../src/locale/error-reason';
import { functions } from '../../../../src/domain/functions/registry';
import { placeholders } from '../../../locale/words';
import { IDENTITY } from './cells';

/** The longest text that a cell of Excel takes. */
const LONGEST = 32767;

/** What is wrong with the result of a function, wherever it came from; an empty list when nothing is. */
export function faults(name: string, result: Matrix): string[] {
  const width = result[0]?.length ?? 0;
  if (width === 0) return ['no cells'];
  if (result.some((row) => row.length !== width)) return ['rows of different length'];
  return result.flat().flatMap((cell) => faultsOf(name, cell));
}

function faultsOf(name: string, cell: Cell): string[] {
  if (isError(cell)) return faultsOfError(name, cell);
  if (typeof cell === 'string') return cell.length > LONGEST ? ['longer than a cell takes'] : [];
  if (typeof cell === 'boolean') return [];
  if (Object.is(cell, -0)) return ['-0'];
  return typeof cell === 'number' && Number.isFinite(cell) ? [] : [`not a cell: ${String(cell)}`];
}

/** An error of our own says why in both languages, fills in all it has to, and gives nobody's number away. */
function faultsOfError(name: string, error: CellError): string[] {
  const { reason } = error;
  if (reason === undefined) return [];
  // What is said depends on the function and the reason alone, and the same is said many times.
  const said = `${name} ${JSON.stringify(reason)}`;
  let found = judged.get(said);
  if (found === undefined) judged.set(said, (found = faultsOfReason(name, error, reason)));
  return found;
}

const judged = new Map<string, string[]>();

function faultsOfReason(name: string, error: CellError, reason: ErrorReason): string[] {
  const { key, params = {} } = reason;
  const texts: readonly Readonly<Record<string, string>>[] = [zhCN, en];
  const missing = texts.flatMap((words) => {
    const text = words[key];
    return text === undefined
      ? [`no words for ${key}`]
      : placeholders(text)
          .filter((it) => params[it] === undefined)
          .map((it) => `${key}: no ${it}`);
  });
  return missing.length > 0
    ? missing
    : LANGUAGES.flatMap((language) => faultsOfMessage(name, error, language));
}

function faultsOfMessage(name: string, error: CellError, language: (typeof LANGUAGES)[number]): string[] {
  setLanguage(language);
  const message = errorReason(error, name);
  setLanguage('zh-CN');
  const digits = toHalfWidth(message).replace(/[\s-]/g, '');
  const found: string[] = [];
  if (digits.includes(IDENTITY.slice(6, 17))) found.push(`gives an identity number away: ${message}`);
  if (message.length > 400) found.push(`a message of ${message.length} characters`);
  const english = functions
    .get(name)
    ?.parameters.find((it) => it.name === error.reason?.params?.['parameter']);
  if (language === 'zh-CN' && english && message.includes(english.name))
    found.push(`an English name in Chinese: ${message}`);
  return found;
}
