import { type Cell, isError, type Matrix } from '../../../../src/domain/cell';
import { callFunction } from '../../../../src/domain/functions/call';
import type { FunctionDefinition } from '../../../../src/domain/functions/definition';
import { useWords } from '../../../../src/domain/functions/words';
import { loadRegions } from '../../../../src/domain/regions/load';
import { t } from '../../../../src/locale';
import { type Arguments, every, named, plainCall, plainCalls, replaced, workedCalls } from '../support/calls';

beforeAll(() => {
  useWords(t);
  return loadRegions();
});

/**
 * Functions for which a blank means something by itself, with the parameter: an age needs no date; the quota counts
 * by households where the population is blank.
 */
const BLANK_SPEAKS: Readonly<Record<string, readonly string[]>> = {
  AGEBAND: ['date'],
  STAFFQUOTA: ['population'],
};

/** Functions that judge how a value was typed, so that 12 and "12" are not the same to them. */
const JUDGE_TYPING = new Set([
  'IDCHECK',
  'IDCHECK.REASON',
  'PHONECHECK',
  'USCCCHECK',
  'USCCCHECK.REASON',
  'NUMCHECK',
  'TEXTCHECK',
  'TEXTCLEAN',
]);

const UNGROUPED = new Set(['birth', 'date', 'code', 'homeCode', 'communityCode', 'education']);

const required = ({ parameters }: FunctionDefinition): number[] =>
  parameters.flatMap((parameter, i) => (parameter.optional ? [] : [i]));
const filledWith = (range: Matrix, cell: Cell): Matrix => range.map((row) => row.map(() => cell));
const plain = (result: Matrix): unknown =>
  result.map((row) => row.map((cell) => (isError(cell) ? cell.code : cell)));
const wide = (value: number): string =>
  String(value).replace(/[0-9.-]/g, (it) => String.fromCharCode(it.charCodeAt(0) + 0xfee0));
/** Numbers in the values of a call, each changed in turn. */
function* numbersOf(definition: FunctionDefinition, args: Arguments): Generator<[number, Matrix, number]> {
  for (const i of required(definition)) {
    const range = args[i];
    const cell = range?.[0]?.[0];
    if (range && definition.parameters[i]!.takes === 'value' && typeof cell === 'number')
      yield [i, range, cell];
  }
}

describe.each(named(every))('%s', (name, definition) => {
  test('blank in, blank out', () => {
    for (const args of workedCalls(definition).filter((each) => required(definition).every((i) => each[i]))) {
      if (definition.shape === 'whole') continue;
      for (const i of required(definition)) {
        const { name: parameter, takes } = definition.parameters[i]!;
        if (takes === 'range' || BLANK_SPEAKS[name]?.includes(parameter)) continue;
        const blanks = filledWith(args[i]!, null);
        const results = callFunction(name, replaced(args, i, blanks)).flat();
        expect([parameter, ...results.filter((it) => it !== '' && !isError(it))]).toEqual([parameter]);
        const single = callFunction(name, replaced(plainCalls(definition)[0] ?? args, i, [['']]));
        expect([parameter, plain(single)]).toEqual([parameter, [['']]]);
      }
    }
  });

  test('all values blank: a blank', () => {
    if (definition.shape === 'whole') return;
    const ranges = plainCall(definition);
    const blank = definition.parameters.map((it, i) => (it.takes === 'range' ? ranges[i] : [['']]));
    expect(plain(callFunction(name, blank))).toEqual([['']]);
  });

  test('a cell of nothing but spaces is blank', () => {
    for (const args of workedCalls(definition)) {
      args.forEach((arg, i) => {
        if (arg === undefined) return;
        const blank = callFunction(name, replaced(args, i, [...arg.slice(1), arg[0]!.map(() => null)]));
        for (const spaces of [' ', '\u3000\u3000', '\u00a0', '\t\r\n', '\u200b']) {
          const spaced = replaced(args, i, [...arg.slice(1), arg[0]!.map(() => spaces)]);
          expect(plain(callFunction(name, spaced))).toEqual(plain(blank));
        }
      });
    }
  });

  test('TRUE and FALSE are no numbers', () => {
    for (const args of plainCalls(definition)) {
      for (const [i] of numbersOf(definition, args)) {
        for (const flag of [true, false]) {
          const results = callFunction(name, replaced(args, i, [[flag]])).flat();
          const { name: parameter } = definition.parameters[i]!;
          if (!JUDGE_TYPING.has(name))
            expect([parameter, results.some(isError) && plain([results])]).toEqual([
              parameter,
              [results.map(() => '#VALUE!')],
            ]);
        }
      }
    }
  });

  test('a number may be text: full-width digits, thousands separators, spaces around', () => {
    if (JUDGE_TYPING.has(name)) return;
    for (const args of plainCalls(definition)) {
      const expected = plain(callFunction(name, args));
      for (const [i, , number] of numbersOf(definition, args)) {
        const grouped = Number.isInteger(number) ? number.toLocaleString('en') : String(number);
        const texts = [String(number), wide(number), ` ${number}\u3000`];
        // Days and codes are never written with thousands separators.
        if (!UNGROUPED.has(definition.parameters[i]!.name)) texts.push(grouped);
        for (const text of texts) {
          expect([text, plain(callFunction(name, replaced(args, i, [[text]])))]).toEqual([text, expected]);
        }
      }
    }
  });
});
