import { openBridge } from '../../excel/support/native-bridge';
import { customFunctionGlobals } from '../../../src/workbench/host/custom-functions';
import type { ReportedResult } from '../../../src/workbench/host/custom-functions';
import { MemoryGrid } from '../../../src/workbench/host/memory-grid';

test('functions of the page are called by message, and their results come back in order of their ids', async () => {
  const results: ReportedResult[] = [];
  let arrived = (): void => undefined;
  const all = new Promise<void>((resolve) => (arrived = resolve));
  const { page, host } = openBridge(new MemoryGrid(), {
    globals: customFunctionGlobals({
      functionsReady: () => undefined,
      functionResults: (reported) => {
        results.push(...reported);
        if (results.length === 3) arrived();
      },
    }),
  });
  // The loader's `CustomFunctions.associate` is not in this file; its runtime takes this older global as well.
  (page as Record<string, unknown>).CustomFunctionMappings = {
    DOUBLE: (matrix: number[][]) => matrix.map((row) => row.map((n) => n * 2)),
    LATER: async (text: string) => `${text}!`,
    BROKEN: () => {
      throw new Error('boom');
    },
  };
  const call = (id: number, name: string, args: unknown[]): [number, number, string, string] => [
    1,
    1000,
    '',
    JSON.stringify([id, name, args, '', 4, null]),
  ];
  host.send({ ArrayData: [call(1, 'DOUBLE', [[[1, 2]]]), call(2, 'LATER', ['早']), call(3, 'BROKEN', [])] });
  await all;
  const byId = new Map(
    results.map((result) => (Array.isArray(result) ? [result[0], result.slice(0, 4)] : [-1, []])),
  );
  expect(byId.get(1)?.slice(0, 3)).toEqual([1, true, [[2, 4]]]);
  expect(byId.get(2)?.slice(0, 3)).toEqual([2, true, '早!']);
  expect(byId.get(3)).toEqual([3, false, '', 2]);
});
