import { cellError, isError, type Matrix } from '../../../../src/domain/cell';
import { callFunction } from '../../../../src/domain/functions/call';
import { useWords } from '../../../../src/domain/functions/words';
import { loadRegions } from '../../../../src/domain/regions/load';
import { t } from '../../../../src/locale';
import { type Arguments, every, named, replaced, workedCalls } from '../support/calls';

beforeAll(() => {
  useWords(t);
  return loadRegions();
});

const REF = cellError('#REF!');
/**
 * Functions over whole ranges that keep an error at its place, because each place is a result of its own: each cell of
 * the first argument, or one row for each of the cells (of the arguments that are spread, counted row by row).
 */
const AT_ITS_PLACE: Readonly<Record<string, 'cell' | 'row'>> = {
  SHARES: 'cell',
  'STAFFQUOTA.DETAIL': 'row',
  PRIORFROMYOY: 'row',
};

const wholes = every.filter((definition) => definition.shape === 'whole');
const withError = (range: Matrix, i: number, j: number): Matrix =>
  range.map((row, r) => row.map((cell, c) => (r === i && c === j ? REF : cell)));

/** Each place of each argument given, with an error put there. */
function* broken(calls: readonly Arguments[]): Generator<[Arguments, number, number, number]> {
  for (const args of calls)
    for (const [k, arg] of args.entries())
      for (const [i, row] of (arg ?? []).entries())
        for (const j of row.keys()) yield [replaced(args, k, withError(arg!, i, j)), k, i, j];
}

const calls = workedCalls;
const healthy = (name: string, args: Arguments): boolean => !callFunction(name, args).flat().some(isError);

describe.each(named(wholes))('%s', (name, definition) => {
  test('an error among the cells is never lost', () => {
    for (const [args, k] of broken(calls(definition).filter((it) => healthy(name, it)))) {
      const codes = callFunction(name, args)
        .flat()
        .map((cell) => (isError(cell) ? cell.code : ''));
      expect([definition.parameters[k]!.name, ...codes]).toContain('#REF!');
    }
  });

  test('the whole result is the error, or it stays at its place', () => {
    for (const [args, k, i, j] of broken(calls(definition).filter((it) => healthy(name, it)))) {
      const result = callFunction(name, args);
      const place = AT_ITS_PLACE[name];
      if (place === 'cell' && k === 0) expect(result[i]![j]).toEqual(REF);
      else if (place === 'row' && definition.parameters[k]!.takes === 'value') {
        const row = result[Math.max(i, j)]!;
        expect(row).toEqual(row.map(() => REF));
      } else expect(result).toEqual(result.map((row) => row.map(() => REF)));
    }
  });

  test('a parameter of one value does not take several', () => {
    if (AT_ITS_PLACE[name] === 'row') return;
    const options = definition.parameters.flatMap((it, i) =>
      it.takes === 'value' && it.optional ? [i] : [],
    );
    if (name === 'STAFFQUOTA.DETAIL') return;
    for (const args of calls(definition)
      .filter((it) => healthy(name, it))
      .slice(0, 1)) {
      for (const i of options) {
        const cell = args[i]?.[0]?.[0] ?? 1;
        const several = callFunction(name, replaced(args, i, [[cell], [cell]]));
        expect(several).toMatchObject([[{ code: '#VALUE!', reason: { key: 'notOneCell' } }]]);
      }
    }
  });
});
