import type { Cell } from '../domain/cell';
import { communityWorkforce, PARAMETERS, policyParameters } from '../returns';
import { policyOn } from '../returns/policy-on';
import type { ReturnData } from '../returns/table';
import { coverFields } from './cover';
import { HARD_FINDINGS } from './last';

/** A threshold that rules call by its bare name. */
export interface Parameter {
  readonly name: string;
  /** Null: no document gives a value that holds everywhere, so rules that need it stay undecided until one is set. */
  readonly value: Cell;
  /** Document that the value comes from, in Chinese; empty without a value. */
  readonly source: string;
}

/** What the values of the return come to now; whoever starts a check hands it in. */
export const FINGERPRINT = '现有数值指纹';

/**
 * Names with their defaults: the template's version, and the policy parameters as the template has them. What only
 * one jurisdiction decided, or what no primary document confirms, has no default.
 */
export const parameters: readonly Parameter[] = [
  // A fact about this program and no policy, so 政策参数表 does not start with it: a copy would grow old in a return.
  { name: '现行模板版本', value: communityWorkforce.version, source: '本程序内置的报表模板' },
  // Known once all other rules are judged.
  { name: HARD_FINDINGS, value: null, source: '' },
  { name: FINGERPRINT, value: null, source: '' },
  ...policyParameters.map(({ name, value, basis }) => ({ name, value, source: basis })),
];

/** Whether a name is to be set in 政策参数表: the cover's fields and what the check itself finds out are not. */
export const isSettable = (name: string): boolean =>
  !coverFields.has(name) && name !== HARD_FINDINGS && name !== FINGERPRINT;

/**
 * The thresholds that hold for a return: the defaults, and over them what its 政策参数表 sets for its 统计时点.
 * Names that no rule knows are kept. A cover field cannot be redefined: rules call it by its bare name as well.
 */
export function parametersOf(data: ReturnData): ReadonlyMap<string, Cell> {
  const values = new Map<string, Cell>(parameters.map(({ name, value }) => [name, value]));
  // What the workbook itself calls by a name is meant, and not a default of ours.
  for (const name of data.names?.keys() ?? []) values.delete(name);
  const table = data.tables.get(PARAMETERS);
  if (!table) return values;
  for (const [name, value] of policyOn(table, data.cover.get('统计时点') ?? null)) {
    if (!coverFields.has(name)) values.set(name, value);
  }
  return values;
}
