import { text } from '../args';
import { formatAddress, parseAddress, sheetPrefix, splitSheet } from '../geometry';
import type { GridName } from '../grid';
import { HostError } from '../host-error';
import type { Model } from '../model';
import { HostObject } from '../object-type';
import type { HostType } from '../object-type';
import { findRange, rectOf } from '../ranges';
import { range, rangeOf } from './range';

interface Scope {
  readonly model: Model;
  /** Sheet id, or null for names of the workbook. */
  readonly sheet: string | null;
}
interface Name {
  readonly model: Model;
  readonly name: string;
  readonly sheet: string | null;
}

async function now({ model, name, sheet }: Name): Promise<GridName> {
  const found = (await inScope({ model, sheet })).find((one) => one.name === name);
  if (!found) throw new HostError('ItemNotFound', `There is no name ${name}.`);
  return found;
}

const inScope = async ({ model, sheet }: Scope): Promise<GridName[]> =>
  (await model.grid.names()).filter((one) => one.sheet === sheet);

/** Whether a name refers to one rectangle of a sheet. */
const isRange = (formula: string): boolean => {
  const { sheet, address } = splitSheet(formula);
  return sheet !== null && address !== '' && parseAddress(address) !== null;
};

const namedItem: HostType<Name> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  properties: {
    Name: { get: ({ name }) => name },
    Formula: { get: async (name) => (await now(name)).formula },
    Type: { get: async (name) => (isRange((await now(name)).formula) ? 'Range' : 'String') },
    Value: { get: async (name) => (await now(name)).formula.replace(/^=/, '') },
    Visible: { get: async (name) => (await now(name)).visible },
    Scope: { get: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet') },
  },
  methods: {
    GetRange: async (name) => rangeOf(await findRange(name.model, (await now(name)).formula, null)),
    GetRangeOrNullObject: async (name) => {
      const { formula } = await now(name);
      return isRange(formula) ? rangeOf(await findRange(name.model, formula, null)) : null;
    },
    Delete: async (name) => {
      await now(name);
      await name.model.grid.deleteName(name.name, name.sheet);
    },
  },
};

async function find(scope: Scope, key: unknown): Promise<HostObject | null> {
  const wanted = text(key).toLowerCase();
  const found = (await inScope(scope)).find(({ name }) => name.toLowerCase() === wanted);
  return found ? HostObject.of(namedItem, { ...scope, name: found.name }) : null;
}

async function add(scope: Scope, [given, reference]: readonly unknown[]): Promise<HostObject> {
  const name = text(given);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) || parseAddress(name)) {
    throw new HostError('InvalidArgument', `"${name}" cannot be a name.`);
  }
  if (await find(scope, name)) throw new HostError('ItemAlreadyExists', `There is a name ${name} already.`);
  await scope.model.grid.addName({
    name,
    formula: await refersTo(scope, reference),
    sheet: scope.sheet,
    visible: true,
  });
  return HostObject.of(namedItem, { ...scope, name });
}

async function refersTo({ model }: Scope, reference: unknown): Promise<string> {
  const target = reference instanceof HostObject ? reference.as(range) : null;
  if (!target) return text(reference);
  const address = formatAddress(rectOf(target)).replace(
    /([A-Z]+)?(\d+)?/g,
    (_, letters?: string, digits?: string) =>
      [letters, digits].map((part) => (part ? `$${part}` : '')).join(''),
  );
  return `=${sheetPrefix((await model.sheet(target.sheet)).name)}!${address}`;
}

const names: HostType<Scope> = {
  name: 'NamedItemCollection',
  items: async (scope) =>
    (await inScope(scope)).map(({ name }) => HostObject.of(namedItem, { ...scope, name })),
  indexer: async (scope, [key]) => {
    const found = await find(scope, key);
    if (!found) throw new HostError('ItemNotFound', `There is no name ${String(key)}.`);
    return found;
  },
  methods: {
    GetItemOrNullObject: (scope, [key]) => find(scope, key),
    GetCount: async (scope) => (await inScope(scope)).length,
    Add: add,
  },
};

export const namesOf = (model: Model, sheet: string | null): HostObject =>
  HostObject.of(names, { model, sheet });
