import { HostError, apiNotFound } from './host-error';
import type { HostObject } from './object-type';
import type { QueryInfo } from './wire';

/** `['name', 'format/fill/color']` as a tree; an empty node means all scalar properties of that object. */
interface Selection {
  [property: string]: Selection;
}

/** Without prototype, so that a property called `constructor` is none. */
const emptySelection = (): Selection => Object.create(null) as Selection;

/**
 * Answers `load`: scalars by their PascalCase names, objects nested, collections as `{_Items: […]}`. `items/` is
 * already stripped by the library, so the same path walks through a collection and its items.
 */
export async function query(object: HostObject, info: QueryInfo = {}): Promise<unknown> {
  const selection = emptySelection();
  for (const path of [...(info.Select ?? []), ...(info.Expand ?? [])]) {
    let node = selection;
    for (const step of path.split('/')) node = node[step] ??= emptySelection();
  }
  return select(object, selection, info);
}

async function select(object: HostObject, selection: Selection, page: QueryInfo): Promise<unknown> {
  const { type, target } = object;
  const own = type.items ? splitCollection(object, selection) : selection;
  const result: Record<string, unknown> = {};
  const chosen = Object.entries(own);
  if (!type.items && (chosen.length === 0 || '*' in own || '$all' in own)) {
    for (const [name, property] of Object.entries(type.properties ?? {})) {
      if (property.get) result[name] = await property.get(target);
    }
  }
  for (const [step, below] of chosen) {
    if (step === '*' || step === '$all') continue;
    const name = step[0].toUpperCase() + step.slice(1);
    const property = type.properties?.[name];
    const link = type.links?.[name];
    if (property?.get) result[name] = await property.get(target);
    else if (link) {
      const linked = await link(target);
      result[name] = linked && (await select(linked, below, {}));
    } else throw apiNotFound(`${type.name}.${step}`);
  }
  if (type.id) result.Id ??= await type.id(target);
  if (type.items) {
    const items = (await type.items(target)).slice(page.Skip ?? 0);
    const wanted = page.Top === undefined ? items : items.slice(0, page.Top);
    result._Items = await Promise.all(
      wanted.map(async (item, index) => ({
        _Index: index,
        ...((await select(item, itemSelection(object, selection), {})) as object),
      })),
    );
  }
  return result;
}

/** What of a collection's selection is its own (e.g. `count`) rather than its items'. */
function splitCollection(collection: HostObject, selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(([step]) => isOwn(collection, step)),
  ) as Selection;
}

function itemSelection(collection: HostObject, selection: Selection): Selection {
  return Object.fromEntries(
    Object.entries(selection).filter(([step]) => !isOwn(collection, step)),
  ) as Selection;
}

function isOwn({ type }: HostObject, step: string): boolean {
  if (!step) throw new HostError('InvalidArgument', 'An empty property name was loaded.');
  const name = step[0].toUpperCase() + step.slice(1);
  return type.properties?.[name] !== undefined || type.links?.[name] !== undefined;
}
