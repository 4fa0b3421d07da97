import { holds } from './row';
import type { EditSystem } from './system';

type Choice = readonly number[];

/** Some items of a system's answers, with what is to be changed among them: one of the choices. */
export interface Block {
  readonly items: readonly number[];
  readonly choices: readonly (readonly number[])[];
}

/**
 * Answers as blocks that have nothing to do with each other: every answer is one choice of each block, and all are. The
 * values that would repair a block do not hang on which choices the others take.
 *
 * @param answers all there are
 */
export function blocksOf(answers: readonly Choice[], system: EditSystem): Block[] {
  const items = [...new Set(answers.flat())].sort((a, b) => a - b);
  const whole = { items, choices: answers };
  const links = new Links(items);
  const varying = new Set(items.filter((item) => !answers.every((answer) => answer.includes(item))));
  for (const a of varying) {
    for (const b of varying) if (a < b && !areIndependent(a, b, answers)) links.join(a, b);
  }
  const owners = ownersOf(items, system);
  for (const row of system.rows) {
    const touched = [...new Set([...row.terms.keys()].flatMap((index) => owners.get(index) ?? []))];
    // What one choice leaves for the others; and what holds now, and would not if only one of them were changed.
    if (touched.some((item) => varying.has(item)) || holds(row, (index) => system.values[index]))
      for (const item of touched) links.join(touched[0], item);
  }
  const blocks = links.groups().map((group) => ({ items: group, choices: choicesAmong(group, answers) }));
  const product = blocks.reduce((all, { choices }) => all * choices.length, 1);
  return product === answers.length ? blocks : [whole];
}

/** Whether one item is in as many kinds of answers whether the other is in or not. */
function areIndependent(a: number, b: number, answers: readonly Choice[]): boolean {
  const seen = new Set(answers.map((answer) => `${answer.includes(a)} ${answer.includes(b)}`));
  return seen.size === 4;
}

function ownersOf(items: readonly number[], system: EditSystem): ReadonlyMap<number, number[]> {
  const owners = new Map<number, number[]>();
  for (const item of items) {
    for (const index of system.items[item].variables) owners.set(index, [...(owners.get(index) ?? []), item]);
  }
  return owners;
}

function choicesAmong(items: readonly number[], answers: readonly Choice[]): Choice[] {
  const among = answers.map((answer) => answer.filter((item) => items.includes(item)));
  return [...new Map(among.map((choice) => [choice.join(), choice])).values()];
}

/** Which of some numbers hang together. */
class Links {
  private readonly groupOf: Map<number, number>;

  constructor(items: readonly number[]) {
    this.groupOf = new Map(items.map((item) => [item, item]));
  }

  join(a: number, b: number): void {
    const [from, to] = [this.groupOf.get(b), this.groupOf.get(a) as number];
    if (from === to) return;
    for (const [item, group] of this.groupOf) if (group === from) this.groupOf.set(item, to);
  }

  groups(): number[][] {
    const groups = new Map<number, number[]>();
    for (const [item, group] of this.groupOf) groups.set(group, [...(groups.get(group) ?? []), item]);
    return [...groups.values()];
  }
}
