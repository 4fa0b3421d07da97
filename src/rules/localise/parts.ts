import type { Finding } from '../finding';
import type { Component } from './component';
import type { Edit } from './edits/edit-book';
import { type Block, blocksOf } from './solve/blocks';
import type { Solution } from './solve/search';

/** A part of the answers that findings are told together with. */
export interface Part {
  readonly findings: readonly Finding[];
  readonly rules: readonly string[];
  readonly choices: readonly (readonly number[])[];
  /** What else has to be changed: one choice of every other part. */
  readonly rest: readonly number[];
}

/**
 * Answers by what they have to do with each other: errors in several records under one total are each told with their
 * own findings, and not in every combination. A finding that needs several of them is told with each, or with all of
 * those that no other finding is about.
 */
export function partsOf(
  { answers, more }: Extract<Solution, { status: 'found' }>,
  component: Component,
  editsOf: (finding: Finding) => readonly Edit[],
  findings: readonly Finding[],
): Part[] {
  const { system, broken } = component;
  const blocks = more ? [{ items: [], choices: answers }] : blocksOf(answers, system);
  const rules = (edits: readonly Edit[]): string[] => [...new Set(edits.map(({ rule }) => rule.id))];
  const [only, ...others] = blocks;
  if (others.length === 0) return [{ findings, rules: rules(broken), choices: only.choices, rest: [] }];
  const needed = new Map(
    findings.map((finding) => [finding, neededBlocks(editsOf(finding), blocks, component)] as const),
  );
  const parts: Part[] = [];
  const told = new Set<Block>();
  const tell = (some: readonly Block[]): void => {
    for (const block of some) told.add(block);
    const rest = blocks.filter((block) => !some.includes(block)).flatMap(({ choices: [first] }) => first);
    parts.push({
      findings: findings.filter((finding) => some.some((block) => needed.get(finding)?.includes(block))),
      rules: rules(broken.filter((edit) => neededBlocks([edit], some, component).length > 0)),
      choices: combined(some),
      rest,
    });
  };
  for (const of of needed.values()) if (of.length === 1 && !told.has(of[0])) tell(of);
  for (const of of needed.values()) {
    const left = of.filter((block) => !told.has(block));
    if (left.length > 0) tell(left);
  }
  return parts;
}

/** The blocks that the broken ones of some edits are repaired by. */
function neededBlocks(edits: readonly Edit[], blocks: readonly Block[], component: Component): Block[] {
  const { system, broken } = component;
  const touched = new Set(
    edits
      .filter((edit) => broken.includes(edit))
      .flatMap(({ rows }) => rows.flatMap(({ terms }) => [...terms.keys()])),
  );
  return blocks.filter(({ items }) =>
    items.some((item) => system.items[item].variables.some((index) => touched.has(index))),
  );
}

/** One choice of each block, in all ways, but no more than can be told. */
function combined(blocks: readonly Block[]): (readonly number[])[] {
  return blocks.reduce<(readonly number[])[]>(
    (all, { choices }) => all.flatMap((some) => choices.map((choice) => [...some, ...choice])).slice(0, MOST),
    [[]],
  );
}

const MOST = 500;
