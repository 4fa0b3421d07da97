import { functions } from '../../src/domain/functions/registry';
import { reasonFor } from '../../src/functions/words';
import { descriptions } from '../../src/locale/zh-CN/functions';
import { parameters } from '../../src/locale/zh-CN/functions/parameters';

const words: Readonly<Record<string, { parameters: Readonly<Record<string, { name: string }>> }>> =
  descriptions;

/** Arguments that a message may speak of: where there are several, one must say which. */
const spoken = [...functions].flatMap(([name, { parameters: all }]) =>
  all.length < 2
    ? []
    : all
        .filter(({ takes, name: stable }) => takes === 'value' || stable === 'bands')
        .map(({ name: stable }) => ({ name, stable, shown: words[name]!.parameters[stable]!.name })),
);

test('a message calls an argument what the function wizard calls it', () => {
  for (const { name, stable, shown } of spoken) {
    const within = reasonFor({ key: 'notAFlag', params: { parameter: stable, found: '某' } }, name);
    expect([name, stable, within]).toEqual([name, stable, expect.stringContaining(`参数 ${shown} 应为`)]);
    const before = reasonFor({ key: 'negative', params: { argument: stable, found: -1 } }, name);
    expect([name, stable, before]).toEqual([name, stable, `参数 ${shown}：不能是负数：-1。`]);
  }
});

test('no name is there that no message speaks of', () => {
  const used = new Set(spoken.flatMap(({ name, stable }) => [stable, `${name}.${stable}`]));
  expect(Object.keys(parameters).filter((key) => !used.has(key))).toEqual([]);
});

test('a parameter of a policy keeps its own name', () =>
  expect(reasonFor({ key: 'policyTwice', params: { parameter: '下限' } }, 'STAFFQUOTA')).toContain('“下限”'));
