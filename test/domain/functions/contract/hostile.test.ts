import fc from 'fast-check';
import { type Matrix } from '../../../../src/domain/cell';
import { callFunction } from '../../../../src/domain/functions/call';
import { useWords } from '../../../../src/domain/functions/words';
import { loadRegions } from '../../../../src/domain/regions/load';
import { t } from '../../../../src/locale';
import { hostile, hostileRange } from '../support/cells';
import { every, named, workedCalls } from '../support/calls';
import { faults } from '../support/faults';

beforeAll(() => {
  useWords(t);
  return loadRegions();
});

const RUNS = { numRuns: 60 };

describe.each(named(every))('%s', (name, definition) => {
  test('whatever is in the cells: rows of cells come back, and every error says why', () => {
    const anything = fc.tuple(...definition.parameters.map(() => hostileRange));
    fc.assert(
      fc.property(anything, (args) => expect(faults(name, callFunction(name, args))).toEqual([])),
      RUNS,
    );
  });

  test('one cell that does not belong among valid arguments: the same', () => {
    const calls = workedCalls(definition);
    const broken = fc.constantFrom(...calls).chain((args) => {
      const given = args.flatMap((arg, i) => (arg === undefined ? [] : [i]));
      return fc.constantFrom(...given).chain((at) => {
        const matrix = args[at]!;
        return fc
          .tuple(fc.nat(matrix.length - 1), fc.nat(matrix[0]!.length - 1), hostile)
          .map(([i, j, cell]) => {
            const changed: Matrix = matrix.map((row, r) =>
              row.map((old, c) => (r === i && c === j ? cell : old)),
            );
            return args.map((arg, k) => (k === at ? changed : arg));
          });
      });
    });
    fc.assert(
      fc.property(broken, (args) => expect(faults(name, callFunction(name, args))).toEqual([])),
      RUNS,
    );
  });

  test('the same arguments give the same result, whatever was asked in between', () => {
    const anything = fc.tuple(...definition.parameters.map(() => hostileRange));
    fc.assert(
      fc.property(anything, anything, (args, others) => {
        const before = callFunction(name, args);
        const kept = JSON.stringify(args);
        callFunction(name, others);
        expect(callFunction(name, args)).toEqual(before);
        expect(JSON.stringify(args)).toBe(kept);
      }),
      RUNS,
    );
  });
});
