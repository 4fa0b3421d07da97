/** @jest-environment jsdom */
import { type Cell, isError, type Matrix } from '../../src/domain/cell';
import { examples, type Example } from '../../src/domain/functions/examples';
import { formatOf } from '../../src/domain/functions/formats';
import { functions } from '../../src/domain/functions/registry';
import { useWords } from '../../src/domain/functions/words';
import { loadRegions } from '../../src/domain/regions/load';
import { runExample } from '../../src/guide/run-example';
import { shown } from '../../src/guide/value';
import { LANGUAGES, setLanguage, t } from '../../src/locale';
import { guideEntry } from '../../src/locale/function-words';
import { guidePath } from '../../src/locale/guide-path';
import { plain } from '../domain/call';
import { readGuide, texts } from './pages';

const names = [...functions.keys()];
const of = (name: string): Example[] => examples.filter((example) => example.name === name);
const matrix = (value: Cell | Matrix): Matrix => (Array.isArray(value) ? value : [[value]]);
const titled = examples.map((example) => {
  const number = of(example.name).indexOf(example) + 1;
  return { title: `${example.name}, example ${number}`, example, number };
});

let guide: ReadonlyMap<string, Document>;
beforeAll(async () => {
  guide = await readGuide();
  await loadRegions();
  useWords(t);
});
beforeEach(() => setLanguage('zh-CN'));

test.each(names)('%s has guide words in both languages and two worked examples', (name) => {
  for (const language of LANGUAGES) {
    setLanguage(language);
    const { title, returns, notes } = guideEntry(name) ?? { title: '', returns: '', notes: [] };
    expect({ language, title, returns }).not.toMatchObject({ title: '' });
    expect({ language, returns, notes: notes.length }).not.toMatchObject({ returns: '' });
    expect(notes.filter((note) => note.trim() === '')).toEqual([]);
  }
  expect(of(name).length).toBeGreaterThanOrEqual(2);
});

test('every example is of a function that there is, with no more arguments than it takes', () => {
  for (const { name, args } of examples) {
    expect([name, args.length <= (functions.get(name)?.parameters.length ?? -1)]).toEqual([name, true]);
  }
});

test.each(titled)('$title gives what it says', ({ example }) =>
  expect(plain(runExample(functions.get(example.name)!, example))).toEqual(plain(matrix(example.result))),
);

test.each(titled)('$title stands on its page with these figures', ({ example, number }) => {
  const { name } = example;
  const result = matrix(example.result);
  const figure = guide.get(guidePath('zh-CN', name))!.querySelector(`#example-${number}`)!;
  const columns = result[0]!.length;
  const rows = [...figure.querySelectorAll('.sheet tr')].map((row) => texts(row, '.result'));
  expect(rows.filter((row) => row.length > 0)).toEqual(
    result.map((row) =>
      row.map((cell, i) => {
        const { text, number: behind } = shown(cell, formatOf(name, i, columns));
        return behind === undefined || behind === text ? text : `${text} ${behind}`;
      }),
    ),
  );
  // An error on the page says why, as Excel does beside the cell.
  const wordless = result.flat().some((cell) => isError(cell)) && texts(figure, '.reasons li').length === 0;
  const passedOn = example.args.some((value) => matrix(value).flat().some(isError));
  expect(wordless && !passedOn).toBe(false);
});

/** A cell as it is read back: of a date the number behind it, of an error its code. */
const written = (cell: Cell): string => shown(cell, null).text;
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** The ranges of the formula on the page, as the little sheet fills them; of a date the number behind it. */
function rangesOf(figure: Element): string[][][] {
  const rows = [...figure.querySelectorAll<HTMLTableRowElement>('.sheet tr')];
  const across = [...rows[0]!.cells].map((cell) => cell.textContent);
  const formula = figure.querySelector('.bar code')!.textContent;
  const ranges = [...formula.matchAll(/(?<=[(,])([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?(?=[,)])/g)];
  return ranges.map(([, left, top, right = left, bottom = top]) =>
    rows
      .slice(Number(top), Number(bottom) + 1)
      .map((row) =>
        [...row.cells]
          .slice(across.indexOf(left!), across.indexOf(right!) + 1)
          .map((cell) => cell.lastElementChild?.textContent ?? cell.textContent),
      ),
  );
}

test.each(titled)('$title: the formula on the page takes the cells beside it', ({ example, number }) => {
  const figure = guide.get(guidePath('zh-CN', example.name))!.querySelector(`#example-${number}`)!;
  const ranges = rangesOf(figure);
  const given = example.args.map((value) => ({
    isRange: Array.isArray(value),
    cells: matrix(value).map((row) => row.map(written)),
  }));
  for (const range of ranges) expect(given.map(({ cells }) => cells)).toContainEqual(range);
  for (const { isRange, cells } of given) {
    if (isRange) expect(ranges.some((range) => same(range, cells))).toBe(true);
  }
  // The result begins in the cell that holds the formula: right of all arguments, in their first row.
  const first = figure.querySelector<HTMLTableCellElement>('.first')!;
  const row = first.parentElement as HTMLTableRowElement;
  const letters = [...figure.querySelectorAll('thead tr > *')].map((cell) => cell.textContent);
  const at = `${letters[first.cellIndex]}${row.cells[0]!.textContent}`;
  expect(at).toBe(figure.querySelector('.bar .at')!.textContent);
});
