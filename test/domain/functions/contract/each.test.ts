import fc from 'fast-check';
import { type Cell, cellError, type Matrix } from '../../../../src/domain/cell';
import { callFunction } from '../../../../src/domain/functions/call';
import type { EachFunction, FunctionDefinition } from '../../../../src/domain/functions/definition';
import { useWords } from '../../../../src/domain/functions/words';
import { loadRegions } from '../../../../src/domain/regions/load';
import { t } from '../../../../src/locale';
import { errorReason } from '../../../../src/locale/error-reason';
import { hostile, matrixOf } from '../support/cells';
import { type Arguments, every, named, plainCall, plainCalls, replaced } from '../support/calls';

beforeAll(() => {
  useWords(t);
  return loadRegions();
});

const isEach = (definition: FunctionDefinition): definition is EachFunction => definition.shape === 'each';
const lifted = every.filter(isEach);
/** Positions of the parameters that are spread over ranges. */
const spread = ({ parameters }: EachFunction): number[] =>
  parameters.flatMap((parameter, i) => (parameter.takes === 'value' ? [i] : []));

const at = (range: Matrix, i: number, j: number): Matrix => [
  [range[range.length > 1 ? i : 0]![range[0]!.length > 1 ? j : 0]!],
];
const REF = cellError('#REF!');
const rows = (range: Matrix | undefined, count: number): Matrix =>
  Array.from({ length: count }, () => [range?.[0]?.[0] ?? null]);

/** A spill put together from calls with one cell a value. */
function cellByCell(definition: EachFunction, args: Arguments, height: number, width: number): Matrix {
  return Array.from({ length: height }, (_, i) =>
    Array.from({ length: width }, (_, j): Cell => {
      const single = args.map((arg, k) =>
        arg !== undefined && definition.parameters[k]!.takes === 'value' ? at(arg, i, j) : arg,
      );
      return callFunction(definition.name, single)[0]![0]!;
    }),
  );
}

describe.each(named(lifted) as [string, EachFunction][])('%s', (name, definition) => {
  const places = spread(definition);

  test('a spill is what each cell gives by itself; a row and a column make a rectangle', () => {
    const sound = places.map((i) => plainCalls(definition).flatMap((args) => args[i]?.[0]?.[0] ?? []));
    const cell = (k: number): fc.Arbitrary<Cell> =>
      sound[k]!.length > 0 ? fc.oneof(fc.constantFrom(...sound[k]!), hostile) : hostile;
    const size = fc.constantFrom<[number, number]>([1, 1], [4, 1], [1, 3], [4, 3]);
    const ranges = fc.tuple(
      ...places.map((_, k) => size.chain(([height, width]) => matrixOf(cell(k), height, width))),
    );
    fc.assert(
      fc.property(ranges, fc.constantFrom(...plainCalls(definition)), (given, base) => {
        const args = base.map((arg, i) => (places.includes(i) ? given[places.indexOf(i)] : arg));
        const height = Math.max(...given.map((range) => range.length));
        const width = Math.max(...given.map((range) => range[0]!.length));
        // As JSON: a zero has no sign there, as in Excel.
        const alone = JSON.stringify(cellByCell(definition, args, height, width));
        expect(JSON.stringify(callFunction(name, args))).toBe(alone);
      }),
      { numRuns: 40 },
    );
  });

  test('an error in a cell is the result at its place, and the other places do not mind', () => {
    for (const args of plainCalls(definition)) {
      const [[sound]] = callFunction(name, args) as [[Cell]];
      for (const i of places) {
        if (args[i] === undefined) continue;
        const column = rows(args[i], 3);
        column[1] = [REF];
        expect(callFunction(name, replaced(args, i, column))).toEqual([[sound], [REF], [sound]]);
      }
    }
  });

  test('two columns of different length: #VALUE!, with both sizes', () => {
    const call = plainCall(definition);
    for (const i of places.slice(1)) {
      const args = replaced(replaced(call, places[0]!, rows(call[places[0]!], 2)), i, rows(call[i], 3));
      const [[error]] = callFunction(name, args) as [[ReturnType<typeof cellError>]];
      expect(callFunction(name, args)).toHaveLength(1);
      expect(error).toMatchObject({ code: '#VALUE!', reason: { key: 'sizesDiffer' } });
      expect(errorReason(error, name)).toMatch(/2×1 与 3×1/);
    }
  });

  test('an optional value that is blank counts as left out', () => {
    for (const args of plainCalls(definition)) {
      definition.parameters.forEach((parameter, i) => {
        if (!parameter.optional || parameter.takes === 'range') return;
        const without = callFunction(name, replaced(args, i, undefined));
        expect(callFunction(name, replaced(args, i, [[null]]))).toEqual(without);
        expect(callFunction(name, replaced(args, i, [['']]))).toEqual(without);
      });
    }
  });
});
