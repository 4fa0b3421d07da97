import { parse, tokenize } from '@borgar/fx';
import fc from 'fast-check';
import type { Argument } from '../../../src/taskpane/insert/argument';
import { parseArgument } from '../../../src/taskpane/insert/parse-argument';
import type { Sources, SourceTable } from '../../../src/taskpane/insert/source';
import { addressIn, literal, structured, writeFormula } from '../../../src/taskpane/insert/write-formula';

interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly raw?: string;
  readonly arguments?: readonly Node[];
}

/** The arguments of a formula as a parser of Excel formulas sees them. */
function argumentsOf(formula: string): readonly Node[] {
  // The parser's own types are wider than what is looked at here.
  const tree = parse(tokenize(formula, { mergeRefs: true })) as unknown as Node;
  expect(tree.type).toBe('CallExpression');
  return tree.arguments!;
}

const header = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((text) => text.trim() === text && !/[\p{Cc}\p{Cf}]/u.test(text));
const awkward = fc
  .array(fc.constantFrom('[', ']', '#', "'", '@', ':', ',', '(', ')', '"', '其中', '人', 'A', '1', ' '), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''))
  .filter((text) => text.trim() === text);

const tableOf = (name: string, headers: readonly string[]): SourceTable => {
  const range = { sheet: '表', row: 0, column: 0, rows: 5, columns: headers.length };
  return {
    name,
    range,
    body: { ...range, row: 1, rows: 4 },
    columns: headers.map((text, column) => ({ header: text, column })),
  };
};

const sourcesOf = (tables: readonly SourceTable[], sheets: readonly string[] = ['表']): Sources => ({
  sheets: sheets.map((name) => ({ name, hidden: false, protected: false, used: null })),
  tables,
  names: [],
  selection: null,
  selected: null,
  canSpill: true,
  date: null,
});

const parsed = (text: string, sources: Sources) =>
  parseArgument(text, { sources, table: null, sheet: sources.sheets[0].name, choices: null });

test('a column of any header is one structured reference to the parser, and is read back as that column', () => {
  fc.assert(
    fc.property(fc.oneof(header, awkward), (column) => {
      const reference = structured('花名册', column);
      const [node] = argumentsOf(`=F(${reference})`);
      expect(node.type).toBe('ReferenceIdentifier');
      expect(node.value).toBe(reference);
      const table = tableOf('花名册', ['甲', column]);
      // The header "甲" twice would be no column of its own.
      fc.pre(column !== '甲');
      expect(parsed(reference, sourcesOf([table])).argument).toEqual({
        kind: 'column',
        table: '花名册',
        column,
        range: { ...table.body, column: 1, columns: 1 },
      });
    }),
  );
});

test('columns side by side keep both their names', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.oneof(header, awkward), { minLength: 2, maxLength: 4 }), (headers) => {
      const last = headers[headers.length - 1];
      const reference = structured('参数', headers[0], last);
      expect(argumentsOf(`=F(${reference})`)).toHaveLength(1);
      expect(parsed(reference, sourcesOf([tableOf('参数', headers)])).argument).toMatchObject({
        column: headers[0],
        last,
        range: { column: 0, columns: headers.length },
      });
    }),
  );
});

test('plain headers need one pair of brackets, all others two', () => {
  expect(structured('花名册', '公民身份号码')).toBe('花名册[公民身份号码]');
  expect(structured('表', '其中:城镇常住人口')).toBe('表[[其中:城镇常住人口]]');
  expect(structured('表', '户数[#1]')).toBe("表[[户数'['#1']]]");
  expect(structured('政策参数表', '参数名', '值')).toBe('政策参数表[[参数名]:[值]]');
});

const sheetName = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 20 })
  .filter((name) => !/[:\\/?*[\]\p{Cc}\p{Cf}]|^'|'$/u.test(name) && name.trim() === name);
const rect = fc.record({
  row: fc.nat(1000),
  column: fc.nat(700),
  rows: fc.integer({ min: 1, max: 50 }),
  columns: fc.integer({ min: 1, max: 5 }),
});

test('an address on any sheet is one reference to the parser, and is read back as those cells', () => {
  fc.assert(
    fc.property(sheetName, rect, (sheet, where) => {
      const range = { sheet, ...where };
      const address = addressIn(range, '别的表');
      const [node] = argumentsOf(`=F(${address})`);
      expect(node).toMatchObject({ type: 'ReferenceIdentifier', value: address });
      expect(parsed(address, sourcesOf([], [sheet])).argument).toEqual({ kind: 'range', range });
      expect(parsed(addressIn(range, sheet), sourcesOf([], [sheet])).argument).toEqual({
        kind: 'range',
        range,
      });
    }),
  );
});

test('a constant is one literal to the parser, of the same value', () => {
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.boolean(),
    fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  );
  fc.assert(
    fc.property(value, (cell) => {
      const [node] = argumentsOf(`=F(${literal(cell)})`);
      expect(node.type).toBe('Literal');
      expect(node.value).toBe(cell);
    }),
  );
});

test('arguments left out keep their place in the middle and fall away at the end', () => {
  const one: Argument = { kind: 'constant', matrix: [[1]] };
  const many: Argument = {
    kind: 'constant',
    matrix: [
      ['基数', 18],
      ['下限', -5],
    ],
  };
  expect(writeFormula('F', [one, undefined, one, undefined], '')).toBe('=SHEQU.F(1,,1)');
  expect(writeFormula('F', [undefined], '')).toBe('=SHEQU.F()');
  expect(writeFormula('F', [many], '')).toBe('=SHEQU.F({"基数",18;"下限",-5})');
});
