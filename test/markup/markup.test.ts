/** @jest-environment jsdom */
import fc from 'fast-check';
import { markup } from '../../src/markup/markup';

const parse = (text: string): HTMLElement => new DOMParser().parseFromString(text, 'text/html').body;

/** What a parser of HTML changes by itself: line ends, and signs that no page can hold. */
const word = fc.string({ unit: 'grapheme' }).filter((text) => !/[\0\r]|[\ud800-\udfff]/.test(text));

test('a text stays the text that it is, in an element and in an attribute', () =>
  fc.assert(
    fc.property(word, word, (title, text) => {
      const element = parse(markup`<b title="${title}">${text}</b>`.text).firstElementChild!;
      expect([element.getAttribute('title'), element.textContent]).toEqual([title, text]);
      expect(element.children).toHaveLength(0);
    }),
  ));

test('pieces go in as markup, lists one after the other, nothing where there is nothing', () => {
  const items = ['<a>', 'b'].map((text) => markup`<li>${text}</li>`);
  expect(markup`<ul>${items}</ul>${false}${undefined}${null}${0}`.text).toBe(
    '<ul><li>&lt;a&gt;</li><li>b</li></ul>0',
  );
});
