import fc from 'fast-check';
import { WorkbookError } from '../../src/workbook/port';
import { decode } from '../../src/xlsx/xml/decode';
import { compact, encode } from '../../src/xlsx/xml/encode';
import { scan, scanAll, type ScanHandler } from '../../src/xlsx/xml/scan';
import { spliced, splicedText } from '../../src/xlsx/xml/splice';
import { decodeXstring, encodeXstring, escapeAttribute, escapeText } from '../../src/xlsx/xml/text';
import { expectRefusal } from '../contract/support';

/** A handler that keeps what it hears; neighbouring texts count as one. */
function recorder(): { heard: unknown[]; handler: ScanHandler } {
  const heard: unknown[] = [];
  return {
    heard,
    handler: {
      open: (...tag) => void heard.push(['open', ...tag.slice(0, 1), { ...tag[1] }, ...tag.slice(2)]),
      close: (...tag) => void heard.push(['close', ...tag]),
      text: (text) => {
        if (text === '') return;
        const last = heard.at(-1) as unknown[];
        if (last?.[0] === 'text') last[1] = `${last[1] as string}${text}`;
        else heard.push(['text', text]);
      },
    },
  };
}

const name = fc.constantFrom('c', 'row', 'x:v', 'sheetData', 'r:id', '行');
const words = fc.string({
  unit: fc.constantFrom('a', '<', '>', '&', '"', "'", '/', '=', '社', '𠮷', ' ', '\n'),
});
const { node: element } = fc.letrec<{ node: string }>((tie) => ({
  node: fc
    .tuple(
      name,
      fc.dictionary(name, words, { maxKeys: 3 }),
      fc.array(fc.oneof({ weight: 2, arbitrary: content() }, tie('node')), { maxLength: 3 }),
      fc.boolean(),
    )
    .map(([tag, attributes, children, spaced]) => {
      const list = Object.entries(attributes).map(([key, value], i) =>
        i % 2
          ? ` ${key}='${escapeAttribute(value).replace(/'/g, '&#x27;')}'`
          : `\n${key} = "${escapeAttribute(value)}"`,
      );
      const start = `<${tag}${list.join('')}${spaced ? ' ' : ''}`;
      return children.length === 0
        ? `${start}/>`
        : `${start}>${children.join('')}</${tag}${spaced ? ' ' : ''}>`;
    }),
}));
function content(): fc.Arbitrary<string> {
  return fc.oneof(
    words.map(escapeText),
    words.map((text) => `<![CDATA[${text.replace(/]]>/g, '')}]]>`),
    words.map((text) => `<!--${text.replace(/-/g, '')}-->`),
    fc.constant('<?pi a?>'),
  );
}

/** Cuts a text at some places. */
const cut = (text: string, places: number[]): string[] => {
  const at = [...new Set(places.map((place) => place % (text.length + 1)))].sort((a, b) => a - b);
  return [...at, text.length].map((end, i) => text.slice(i ? at[i - 1] : 0, end)).filter((one) => one !== '');
};
const places = fc.array(fc.nat(5000), { maxLength: 8 });

describe('scanning', () => {
  test('tells the same, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(element, places, async (xml, cuts) => {
        const text = `<?xml version="1.0"?>${xml}`;
        const whole = recorder();
        scanAll([text], whole.handler, 'x');
        const inPieces = recorder();
        await scan(cut(text, cuts), inPieces.handler, 'x');
        expect(inPieces.heard).toEqual(whole.heard);
      }),
      { numRuns: 500 },
    );
  });

  test('tells exactly where tags start and end: splicing lives on that', () => {
    fc.assert(
      fc.property(element, places, (xml, cuts) => {
        const text = `<?xml version="1.0"?>\n<!-- 社 -->${xml}`;
        const open: string[] = [];
        scanAll(
          cut(text, cuts),
          {
            open: (local, _attributes, start, end, tag, empty) => {
              const written = text.slice(start, end);
              expect(written).toMatch(new RegExp(`^<${tag}(\\s[^]*)?/?>$`));
              // Only quoted values may hold what ends a tag.
              expect(written.replace(/"[^"]*"|'[^']*'/g, '').slice(1, -1)).not.toMatch(/[<>]/);
              expect(written.endsWith('/>')).toBe(empty);
              expect(tag.endsWith(local)).toBe(true);
              open.push(empty ? '' : tag);
            },
            close: (_local, end) => {
              const tag = open.pop()!;
              expect(text.slice(0, end)).toMatch(tag === '' ? /\/>$/ : new RegExp(`</${tag}\\s*>$`));
            },
          },
          'x',
        );
        expect(open).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '<a>',
    '<a></b>',
    '<a/><b/>',
    '<a b=c/>',
    '<a b/>',
    '<!DOCTYPE a><a/>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a/>',
    '<a>&x;</a>',
    '<a>& </a>',
    '',
    '</a>',
    '< a/>',
  ])('refuses %s', async (text) => {
    await expectRefusal(scan([text], recorder().handler, 'x'), 'notAWorkbook');
    expect(() => scanAll([text], recorder().handler, 'x')).toThrow(WorkbookError);
  });
});

test('splices give the same, wherever the text is cut', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, maxLength: 40 }), places, places, (text, cuts, ends) => {
      const at = [...new Set(ends.map((end) => end % (text.length + 1)))].sort((a, b) => a - b);
      const splices = at.map((start, i) => ({
        start,
        end: i % 2 ? start : (at[i + 1] ?? start),
        text: `[${i}]`,
      }));
      let expected = text;
      for (const one of [...splices].reverse())
        expected = expected.slice(0, one.start) + one.text + expected.slice(one.end);
      expect(splicedText(text, splices)).toBe(expected);
      expect([...spliced(cut(text, cuts), splices)].join('')).toBe(expected);
    }),
  );
});

test('bytes are decoded the same, wherever they are cut, with line ends unified', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '社', '𠮷') }), places, (text, cuts) => {
      const bytes = Buffer.from(text);
      const at = [0, ...cuts.map((place) => place % (bytes.length + 1)), bytes.length].sort((a, b) => a - b);
      const pieces = at.slice(1).map((end, i) => new Uint8Array(bytes.subarray(at[i], end)));
      expect([...decode(pieces)].join('')).toBe(text.replace(/\r\n?/g, '\n'));
    }),
  );
});

test('text is encoded the same, wherever it is cut, also long text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '社', '𠮷'), minLength: 1 }),
      fc.integer({ min: 1, max: 100_000 }),
      places,
      (unit, times, cuts) => {
        const text = unit.repeat(Math.ceil(Math.min(300_000, times * unit.length) / unit.length));
        const pieces = cut(text, [...cuts, (1 << 17) - 1, 1 << 17, (1 << 17) + 1]);
        expect(Buffer.concat([...encode(pieces)]).toString() === text).toBe(true);
        const kept = compact(pieces);
        // It can be asked for again.
        for (let i = 0; i < 2; i++) expect([...kept].join('') === text).toBe(true);
      },
    ),
    { numRuns: 50 },
  );
});

test('every string survives the escaping of spreadsheet text', () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom(
          '_',
          'x',
          '0',
          '5',
          'F',
          'D',
          '\u0000',
          '\r',
          '\ud842',
          '\udfb7',
          '社',
          '_x000D_',
        ),
      }),
      (text) => {
        expect(decodeXstring(encodeXstring(text))).toBe(text);
      },
    ),
  );
});
