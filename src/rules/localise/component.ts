import { holds, type Row, type Values } from './solve/row';
import type { EditSystem, SystemItem } from './solve/system';
import type { Edit, EditBook } from './edits/edit-book';
import type { Item } from './edits/figures';
import { TooLarge } from './edits/limits';

/** Edits that hang together: whatever is changed for one of them may break another. */
export interface Component {
  readonly edits: readonly Edit[];
  /** Those that are broken, in the order of their rules. */
  readonly broken: readonly Edit[];
  readonly system: EditSystem;
  /** The figures' items, by their place in the system. */
  readonly items: readonly number[];
}

/** Most items that are looked through together. */
const MOST_ITEMS = 600;

/**
 * All edits that share an item with the given ones, or with those that do, and so on.
 *
 * @param binding which of the return's edits must hold
 * @throws TooLarge
 */
export function* componentOf(
  book: EditBook,
  start: readonly Edit[],
  binding: (edit: Edit) => boolean,
): Generator<void, Component> {
  const { figures } = book;
  const edits = new Set<Edit>(start);
  const items = new Set<number>();
  const waiting: number[] = [];
  const meet = ({ rows }: { readonly rows: readonly Row[] }): void => {
    for (const { terms } of rows) {
      for (const index of terms.keys()) {
        for (const id of figures.owners[index]) {
          if (items.has(id)) continue;
          if (items.add(id).size > MOST_ITEMS) throw new TooLarge();
          waiting.push(id);
        }
      }
    }
  };
  for (const edit of start) meet(edit);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const item = figures.items[id];
    yield* book.prepare(book.rulesOf(item), item.record);
    for (const edit of book.editsOf(item)) {
      if (edits.has(edit) || !binding(edit)) continue;
      edits.add(edit);
      meet(edit);
    }
    yield;
  }
  return assemble(
    book,
    [...edits],
    [...items].sort((a, b) => a - b),
  );
}

function systemItem({ kind, variables, own, weight }: Item): SystemItem {
  const [first] = own;
  const isFollowed = kind === 'cell' && own.size > 0 && variables.size > own.size;
  return { variables: [...variables], weight, ...(isFollowed ? { leads: first } : {}) };
}

function assemble({ figures, rules }: EditBook, edits: readonly Edit[], items: readonly number[]): Component {
  const places = new Map(rules.map(({ rule }, place) => [rule, place]));
  const placeOf = ({ rule }: Edit): number => places.get(rule) ?? 0;
  const variables = new Set(items.flatMap((id) => [...figures.items[id].variables]));
  const isHere = ({ terms }: Row): boolean => [...terms.keys()].every((index) => variables.has(index));
  const own = [...figures.bounds, ...figures.nesting()].filter(isHere);
  const values: Values = (index) => figures.variables[index].value;
  return {
    edits,
    broken: edits
      .filter(({ rows }) => !rows.every((row) => holds(row, values)))
      .sort((a, b) => placeOf(a) - placeOf(b)),
    items,
    system: {
      rows: [...edits.flatMap(({ rows }) => rows), ...own],
      values: figures.variables.map(({ value }) => value),
      whole: figures.variables.map(({ whole }) => whole),
      items: items.map((id) => systemItem(figures.items[id])),
    },
  };
}
