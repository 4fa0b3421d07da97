import { functions } from '../../src/domain/functions/registry';
import type { Language } from '../../src/locale';
import { descriptions as english } from '../../src/locale/en/functions';
import { guidePath } from '../../src/locale/guide-path';
import { descriptions as chinese } from '../../src/locale/zh-CN/functions';

interface Parameter {
  readonly name: string;
  readonly description: string;
  readonly optional?: boolean;
  readonly dimensionality: string;
  readonly type: string;
}
interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly helpUrl: string;
    readonly parameters: readonly Parameter[];
    readonly options?: { readonly volatile?: boolean; readonly allowErrorForDataTypeAny?: boolean };
    readonly result: { readonly dimensionality: string };
  }[];
}
interface Tool {
  functionsMetadata(address?: string): Promise<Record<string, string>>;
  english(): Promise<Metadata>;
  overlay(metadata: Metadata, descriptions: unknown): Metadata;
}
// eslint-disable-next-line @typescript-eslint/no-require-imports -- a build tool, loaded as webpack loads it
const tool = require('../../tools/functions-metadata.cjs') as Tool;

let files: Record<string, string>;
beforeAll(async () => {
  files = await tool.functionsMetadata();
});
const read = (language: string) => JSON.parse(files[`functions.${language}.json`]!) as Metadata;

describe.each<Language>(['zh-CN', 'en'])('metadata in %s', (language) => {
  test('the functions of the core, in names that Excel allows', () => {
    const { functions: each } = read(language);
    expect(each.map(({ id }) => id).sort()).toEqual([...functions.keys()].sort());
    for (const { id, name } of each) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
    }
  });

  test('the parameters of the core: as many, in the same order, as optional', () => {
    for (const { id, parameters } of read(language).functions) {
      const expected = functions.get(id)!.parameters.map((parameter) => parameter.optional === true);
      expect([id, ...parameters.map((parameter) => parameter.optional === true)]).toEqual([id, ...expected]);
    }
  });

  test('everything takes and gives ranges, takes errors, and says what it is', () => {
    for (const { description, parameters, result, options } of read(language).functions) {
      expect(result.dimensionality).toBe('matrix');
      expect(options).toEqual({ allowErrorForDataTypeAny: true });
      expect(description).not.toBe('');
      for (const parameter of parameters) {
        expect(parameter).toMatchObject({ dimensionality: 'matrix', type: 'any' });
        expect(parameter.description).not.toBe('');
      }
    }
  });

  test('help is the page of that language in the function guide, at the address of the build', async () => {
    const at = async (address: string, given?: string) => {
      const made = await tool.functionsMetadata(given);
      const { functions: each } = JSON.parse(made[`functions.${language}.json`]!) as Metadata;
      for (const { id, helpUrl } of each) expect(helpUrl).toBe(`${address}/${guidePath(language, id)}`);
    };
    await at('https://localhost:3000');
    await at('https://tools.example.gov.cn/shequ', 'https://tools.example.gov.cn/shequ');
  });

  test('under the size at which Excel on Windows fails (office-js#4808)', () =>
    expect(Buffer.byteLength(files[`functions.${language}.json`]!)).toBeLessThan(1_000_000));
});

test('English names the parameters as the core does', () => {
  for (const { id, parameters } of read('en').functions) {
    expect([id, ...parameters.map(({ name }) => name)]).toEqual([
      id,
      ...functions.get(id)!.parameters.map(({ name }) => name),
    ]);
  }
});

test('Chinese speaks Chinese: descriptions, names of parameters and their help', () => {
  for (const { description, parameters } of read('zh-CN').functions) {
    const words = [description, ...parameters.flatMap(({ name, description: help }) => [name, help])];
    for (const text of words) expect(text).toMatch(/\p{Script=Han}/u);
  }
});

test('the locale repeats the documentation word for word, and has nothing besides', () => {
  const documented = Object.fromEntries(
    read('en').functions.map(({ id, description, parameters }) => [
      id,
      {
        description,
        parameters: Object.fromEntries(
          parameters.map(({ name, description: help }) => [name, { name, description: help }]),
        ),
      },
    ]),
  );
  expect(english).toEqual(documented);
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
});

test('words that lack stop the build', async () => {
  const metadata = await tool.english();
  const { SHARE: _, ...rest } = chinese;
  expect(() => tool.overlay(metadata, rest)).toThrow('SHARE');
  const broken = { ...chinese, SHARE: { ...chinese.SHARE, parameters: {} } };
  expect(() => tool.overlay(metadata, broken)).toThrow('part of SHARE');
});
