import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { functions } from '../../src/domain/functions/registry';
import { reasonFor } from '../../src/functions/words';
import { descriptions } from '../../src/locale/zh-CN/functions';
import { parameters } from '../../src/locale/zh-CN/functions/parameters';

const core = path.join(__dirname, '../../src/domain');
const sources = readdirSync(core, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(path.join(core, name), 'utf8'));

/** Stable names of the arguments that the core speaks of in messages: what its readers are told to name. */
const spoken = new Set(
  sources.flatMap((code) => [
    ...[...code.matchAll(/\bread(?:Word|Whole|Flag)\((?:[^'(]|\([^()]*\))*'(\w+)'/g)].map(
      ([, name]) => name!,
    ),
    ...[...code.matchAll(/\bparameter: '(\w+)'/g)].map(([, name]) => name!),
  ]),
);
const words: Readonly<Record<string, { parameters: Readonly<Record<string, { name: string }>> }>> =
  descriptions;

test('a message calls an argument what the function wizard calls it', () => {
  expect(spoken.size).toBeGreaterThan(8);
  for (const [name, definition] of functions) {
    for (const { name: stable } of definition.parameters.filter((it) => spoken.has(it.name))) {
      const message = reasonFor({ key: 'notAFlag', params: { parameter: stable, found: '某' } }, name);
      const shown = words[name]!.parameters[stable]!.name;
      expect([name, stable, message]).toEqual([name, stable, expect.stringContaining(`参数 ${shown} 应为`)]);
    }
  }
});

test('no name is there that no message speaks of', () => {
  const idle = Object.keys(parameters).filter((key) => !spoken.has(key.slice(key.lastIndexOf('.') + 1)));
  expect(idle).toEqual([]);
});

test('a parameter of a policy keeps its own name', () =>
  expect(reasonFor({ key: 'policyTwice', params: { parameter: '下限' } }, 'STAFFQUOTA')).toContain('“下限”'));
