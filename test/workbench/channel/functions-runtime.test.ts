import { FunctionsRuntime } from '../../../src/workbench/channel/functions-runtime';

type Entries = readonly (readonly [number, number, string, string])[];
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function runtime(): { runtime: FunctionsRuntime; messages: Entries[]; ids(): number[] } {
  const messages: Entries[] = [];
  return {
    runtime: new FunctionsRuntime((entries) => messages.push(entries)),
    messages,
    ids: () => messages.flat().map(([, , , json]) => (JSON.parse(json) as [number])[0]),
  };
}

describe('calls of custom functions', () => {
  test('wait until the pane is ready, then go out in one message', async () => {
    const { runtime: functions, messages } = runtime();
    void functions.invoke('A', [1], false);
    void functions.invoke('B', [[['x', null]]], true);
    await turn();
    expect(messages).toEqual([]);
    functions.start();
    await turn();
    expect(messages).toHaveLength(1);
    expect(messages[0].map(([category, type, , json]) => [category, type, JSON.parse(json)])).toEqual([
      [1, 1000, [1, 'A', [1], '', 0, null]],
      [1, 1000, [2, 'B', [[['x', null]]], '', 4, null]],
    ]);
  });

  test.each([
    ['a value', [1, true, 5], { value: 5 }],
    ['a matrix', [1, true, [[1], [2]]], { value: [[1], [2]] }],
    ['nothing', [1, true, null], { value: null }],
    ['#N/A', [1, false, '', 1], { error: '#N/A' }],
    ['a division by zero', [1, false, '', 5], { error: '#DIV/0!' }],
    ['an exception', [1, false, '', 2], { error: '#VALUE!' }],
    ['a returned error', [1, true, { basicValue: '#NUM!', type: 'Error' }], { error: '#NUM!' }],
  ] as const)('%s comes back', async (_, result, outcome) => {
    const { runtime: functions } = runtime();
    functions.start();
    const call = functions.invoke('A', [], false);
    // Also results that no library would send.
    functions.settle([result as never]);
    await expect(call).resolves.toEqual(outcome);
  });

  test('results by name are understood too', async () => {
    const { runtime: functions } = runtime();
    const call = functions.invoke('A', [], false);
    functions.settle([{ id: 1, failed: true, errorCode: 6 }]);
    await expect(call).resolves.toEqual({ error: '#NUM!' });
  });

  test('a call without an answer is sent again to the next pane, a finished one is not', async () => {
    const { runtime: functions, ids } = runtime();
    functions.start();
    void functions.invoke('A', [], false);
    void functions.invoke('B', [], false);
    await turn();
    functions.settle([[1, true, 1]]);
    functions.stop();
    functions.start();
    await turn();
    expect(ids()).toEqual([1, 2, 2]);
  });
});
