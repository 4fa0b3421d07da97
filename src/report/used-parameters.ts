import { type Cell, isBlank, isError } from '../domain/cell';
import { ymdOfSerial } from '../domain/dates/serial';
import { formatYmd } from '../domain/dates/ymd';
import { maskForExport } from '../domain/identity/mask';
import { t } from '../locale';
import { LEAST_REASON, PARAMETERS, policyParameters } from '../returns';
import { parameters, parametersOf } from '../rules/parameters';
import type { Rule } from '../rules/rule';
import type { Report } from './report';

/** A threshold that some rule called by name, as it stood when the return was checked. */
export interface UsedParameter {
  readonly name: string;
  /** Empty where nothing sets it: rules that need it were undecided. */
  readonly value: string;
  readonly unit: string;
  /** 政策参数表, or the document of the default. */
  readonly source: string;
  /** Ids of the rules that call it; none for what is asked of reasons. */
  readonly rules: readonly string[];
}

/**
 * The thresholds that the rules of a check called, in the order of 政策参数表; those it adds come last. How long a
 * reason should be is one of them where a finding takes a reason.
 */
export function usedParameters({ data, rules, result }: Report): UsedParameter[] {
  const reasons = result.findings.some(({ severity }) => severity === 'soft');
  const values = parametersOf(data);
  const defaults = new Map(parameters.map((parameter) => [parameter.name, parameter]));
  const about = new Map(policyParameters.map((parameter) => [parameter.name, parameter]));
  return [...values].flatMap(([name, value]): UsedParameter[] => {
    const callers = callersOf(name, rules);
    if (callers.length === 0 && !(reasons && name === LEAST_REASON.name)) return [];
    const known = defaults.get(name);
    const isSet = isInTable(name, data);
    return [
      {
        name,
        value: valueText(value, about.get(name)?.type),
        unit: about.get(name)?.type === 'date' ? '' : (about.get(name)?.unit ?? ''),
        source: isSet ? PARAMETERS : isBlank(value) ? t('report/notSet') : (known?.source ?? ''),
        rules: callers,
      },
    ];
  });
}

/** What uses a parameter, in words. */
export const usedByText = ({ rules }: UsedParameter): string =>
  rules.length === 0 ? t('report/usedByReasons') : rules.join(t('report/and'));

/** Ids of rules in whose formulas a name stands by itself. */
export function callersOf(name: string, rules: readonly Rule[]): string[] {
  return [...new Set(rules.filter((rule) => calls(rule, name)).map(({ id }) => id))];
}

/** Whether a rule calls a name: not within a longer one, a text or a reference to a column. */
function calls({ formula, when, expected, by, values }: Rule, name: string): boolean {
  return [formula, when, expected, by, ...Object.values(values ?? {})].some((text) => {
    if (!text?.includes(name)) return false;
    const bare = text.replace(/"[^"]*"/g, '""').replace(/\[(?:[^[\]]|\[[^[\]]*\])*\]/g, '[]');
    return bare.split(NO_NAME).includes(name);
  });
}

/** Between names: operators, brackets, commas, blanks. */
const NO_NAME = /[^\p{L}\p{N}_.]+/u;

function isInTable(name: string, data: Report['data']): boolean {
  const columns = data.tables.get(PARAMETERS)?.columns ?? [];
  const of = (column: string): readonly Cell[] => columns.find((each) => each.name === column)?.values ?? [];
  const values = of('值');
  return of('参数名').some((cell, row) => String(cell).trim() === name && !isBlank(values[row] ?? null));
}

function valueText(value: Cell, type: 'number' | 'date' | undefined): string {
  if (isBlank(value)) return '';
  if (isError(value)) return value.code;
  const day = type === 'date' && typeof value === 'number' ? ymdOfSerial(value) : undefined;
  return day === undefined ? String(maskForExport(value)) : formatYmd(day);
}
