/** @jest-environment jsdom */
import { functions } from '../../src/domain/functions/registry';
import { presets } from '../../src/domain/policies/presets';
import { DEFAULT_STAFFING } from '../../src/domain/policies/presets/staffing';
import { families } from '../../src/guide/families';
import { LANGUAGES, setLanguage, t } from '../../src/locale';
import { describeFunction, guideEntry } from '../../src/locale/function-words';
import { guidePath } from '../../src/locale/guide-path';
import { readGuide, texts } from './pages';

let guide: ReadonlyMap<string, Document>;
beforeAll(async () => {
  guide = await readGuide();
});
afterAll(() => setLanguage('zh-CN'));
const names = [...functions.keys()];

test('the families hold every function once, in the order of the registry', () =>
  expect(families.flatMap((family) => family.functions.map(({ name }) => name))).toEqual(names));

describe.each(LANGUAGES)('the guide in %s', (language) => {
  beforeEach(() => setLanguage(language));
  const page = (name?: string) => guide.get(guidePath(language, name))!;

  test('every function is on the contents page, with its title, and can be searched for', () => {
    const links = [...page().querySelectorAll<HTMLElement>('.functions li')];
    expect(links.map((item) => item.querySelector('a')?.getAttribute('href'))).toEqual(
      names.map((name) => `${name}.html`),
    );
    for (const [i, item] of links.entries()) {
      const description = describeFunction(names[i]!)!.description;
      expect(item.textContent).toContain(description);
      expect(item.dataset.words).toContain(description.toLowerCase());
      expect(item.dataset.words).toContain(names[i]!.toLowerCase());
    }
  });

  test.each(names)('%s: name, description, syntax and every argument with its help', (name) => {
    const { parameters } = functions.get(name)!;
    const words = describeFunction(name)!;
    const given = parameters.map((parameter) => words.parameters[parameter.name]!);
    expect(texts(page(name), 'h1 code')).toEqual([`SHEQU.${name}`]);
    expect(texts(page(name), '.lead')).toEqual([words.description]);
    const list = given.map((word, i) => (parameters[i]!.optional ? `[${word.name}]` : word.name));
    expect(texts(page(name), '.syntax')).toEqual([`=SHEQU.${name}(${list.join(', ')})`]);
    expect(texts(page(name), '#arguments tbody th')).toEqual(given.map((word) => word.name));
    expect(texts(page(name), '#arguments td:last-child')).toEqual(given.map((word) => word.description));
  });

  test.each(names)('%s: title, result, notes and source, as far as they are written', (name) => {
    const entry = guideEntry(name);
    expect(texts(page(name), 'h1 .name')).toEqual([entry?.title ?? '']);
    expect(texts(page(name), '#returns p')).toEqual(entry ? [entry.returns] : []);
    expect(texts(page(name), '#notes p')).toEqual(entry?.notes ?? []);
    expect(texts(page(name), '#source p')).toEqual(entry?.source ? [entry.source] : []);
  });

  test('every policy is listed, with its source and whether it is confirmed', () => {
    const cards = [...page('policies').querySelectorAll('.policy')];
    expect(cards.map((card) => card.id)).toEqual(presets.map(({ name }) => name));
    for (const [i, { name, confirmed, note, values }] of presets.entries()) {
      // The one that is the default says so.
      expect(cards[i]!.querySelectorAll('.default')).toHaveLength(
        i === presets.indexOf(DEFAULT_STAFFING) ? 1 : 0,
      );
      expect(cards[i]!.querySelector('.status')!.classList.contains('confirmed')).toBe(confirmed);
      const said = note === '' ? ['place', 'source'] : ['place', 'source', 'note'];
      for (const what of said)
        expect(texts(cards[i]!, 'dd')).toContain(t(`policies/presets.${name}.${what}`));
      expect(texts(cards[i]!, 'tbody th')).toEqual(Object.keys(values));
    }
  });

  test('pages say their language and lead to the same page in the other one', () => {
    for (const [path, { documentElement }] of guide) {
      if (!path.includes(`/${language}/`)) continue;
      expect(documentElement.lang).toBe(language);
      const other = documentElement.querySelector<HTMLElement>('a.language')!;
      expect(other.getAttribute('href')).toBe(`../${other.lang}/${path.split('/').at(-1)!}`);
    }
  });
});

describe('every page', () => {
  /** Files beside the pages, which the build copies. */
  const beside = new Set(['guide/guide.css', 'guide/guide.js', 'icons/shequ-32.png']);

  test('leads to pages and places that there are, and nowhere else', () => {
    const broken: string[] = [];
    for (const [path, document] of guide) {
      for (const element of document.querySelectorAll('[href], [src]')) {
        const address = element.getAttribute('href') ?? element.getAttribute('src')!;
        const url = new URL(address, `https://here/${path}`);
        const target = url.pathname.slice(1);
        const found = guide.get(target);
        const place = decodeURIComponent(url.hash.slice(1));
        const isThere = found ? place === '' || found.getElementById(place) : beside.has(target);
        if (url.origin !== 'https://here' || !isThere) broken.push(`${path}: ${address}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('holds no script, style or handler of its own, and names no other place', () => {
    for (const [, document] of guide) {
      expect(document.querySelectorAll('style, [style], script:not([src]), iframe, object')).toHaveLength(0);
      for (const element of document.querySelectorAll('*')) {
        for (const { name } of element.attributes) expect(name).not.toMatch(/^on/);
      }
      expect(document.documentElement.outerHTML).not.toMatch(/(?:https?:)?\/\/[\w.-]+\.\w/);
    }
  });

  test('has one main heading, each place once, and no key in place of its words', () => {
    for (const [path, document] of guide) {
      expect([path, document.querySelectorAll('h1').length]).toEqual([path, 1]);
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      expect([path, ids.length]).toEqual([path, new Set(ids).size]);
      expect(document.documentElement.textContent).not.toMatch(/guidePages|undefined|\{\{/);
    }
  });
});
