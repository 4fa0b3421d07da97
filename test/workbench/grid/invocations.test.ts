import fc from 'fast-check';
import { type CallerCell, Invocations } from '../../../src/workbench/grid/functions/invocations';
import type { Outcome, WireValue } from '../../../src/workbench/grid/functions/wire';

const cell = (row: number): CallerCell => ({ sheet: 's', row, column: 0 });
const turns = async (): Promise<void> => {
  for (let i = 0; i < 3; i++) await new Promise((resolve) => setTimeout(resolve));
};

function setUp(): {
  calls: [string, readonly WireValue[]][];
  dirty: CallerCell[][];
  invocations: Invocations;
} {
  const calls: [string, readonly WireValue[]][] = [];
  const dirty: CallerCell[][] = [];
  const invocations = new Invocations(
    async (id, args): Promise<Outcome> => {
      calls.push([id, args]);
      return { value: args.length };
    },
    (cells) => dirty.push([...cells]),
  );
  return { calls, dirty, invocations };
}

describe('results of custom functions by their arguments', () => {
  test('the same call is made once, and every cell that waits is calculated again at once', async () => {
    const { calls, dirty, invocations } = setUp();
    expect(invocations.ask('F', [1], false, cell(0))).toBeNull();
    expect(invocations.ask('F', [1], false, cell(1))).toBeNull();
    expect(invocations.ask('F', [1], false, cell(1))).toBeNull();
    expect(invocations.ask('F', [2], false, cell(2))).toBeNull();
    expect(invocations.pending).toBe(2);
    await turns();
    expect(calls).toHaveLength(2);
    expect(dirty).toEqual([[cell(0), cell(1), cell(2)]]);
    expect(invocations.ask('F', [1], false, cell(5))).toEqual({ value: 1 });
    expect(invocations.pending).toBe(0);
  });

  test('an answer counts as pending until its cells have been told to calculate', async () => {
    const { dirty, invocations } = setUp();
    invocations.ask('F', [1], false, cell(0));
    // The answer comes in a microtask, the calculation in a later turn.
    for (let i = 0; i < 5; i++) await Promise.resolve();
    expect(dirty).toEqual([]);
    expect(invocations.pending).toBe(1);
    await turns();
    expect(dirty).toEqual([[cell(0)]]);
    expect(invocations.pending).toBe(0);
  });

  test('blank, zero, empty text and errors are different arguments', async () => {
    const { calls, invocations } = setUp();
    const error = { type: 'CustomFunctionError', code: '#N/A' } as const;
    for (const value of [null, 0, '', false, error, [[null]]]) invocations.ask('F', [value], true, cell(0));
    expect(calls).toHaveLength(6);
  });

  test('long arguments that differ in one cell are told apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999 }), fc.string({ minLength: 1 }), (at, text) => {
        const { calls, invocations } = setUp();
        const column = Array.from({ length: 1000 }, (_, i) => [`行${i}`]);
        const other = column.map((row, i) => (i === at ? [`${row[0]}${text}`] : row));
        invocations.ask('F', [column], false, cell(0));
        invocations.ask('F', [other], false, cell(0));
        expect(calls).toHaveLength(2);
      }),
    );
  });
});
