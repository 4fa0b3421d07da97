import { run } from '../cli/run';
import { type Cell, isError, type Matrix } from '../../src/domain/cell';
import { callFunction } from '../../src/domain/functions/call';
import type { FunctionDefinition } from '../../src/domain/functions/definition';
import { useWords } from '../../src/domain/functions/words';
import { loadRegions } from '../../src/domain/regions/load';
import { t } from '../../src/locale';
import { errorReason } from '../../src/locale/error-reason';
import {
  type Arguments,
  every,
  named,
  plainCalls,
  replaced,
  workedCalls,
} from '../domain/functions/support/calls';
import { bundle, openRuntime } from './support/runtime';

const runtime = openRuntime(bundle());
beforeAll(() => {
  useWords(t);
  return loadRegions();
});

/** The worked examples, and each of them with odd cells in place of its first one. */
function calls(definition: FunctionDefinition): Arguments[] {
  const worked = workedCalls(definition);
  const odd: Cell[] = ['28000余', ' ', true, -1, 1e300, '11010519491231002X', 'constructor'];
  const broken = worked.flatMap((args) =>
    args.flatMap((arg, i) =>
      arg === undefined
        ? []
        : odd.map((cell) =>
            replaced(
              args,
              i,
              [[cell], ...arg.slice(1)].map((row) => [row[0]!]),
            ),
          ),
    ),
  );
  return [...worked, ...broken];
}

type Plain = string | number | boolean | null | { readonly error: string; readonly message: string };
/** A result as the command line writes it. */
const asJson = (name: string, result: Matrix): unknown => {
  const rows = result.map((row) =>
    row.map((cell): Plain => (isError(cell) ? { error: cell.code, message: errorReason(cell, name) } : cell)),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
};
/** Codes whose message Excel shows; the library drops those of other codes. */
const SPEAKING = new Set(['#VALUE!', '#N/A']);

describe.each(named(every))('%s', (name, definition) => {
  test('the command line gives what the core gives', async () => {
    const asked = calls(definition);
    const lines = asked.map((args) => JSON.stringify([name, ...args.map((arg) => arg ?? null)]));
    const { out } = await run(['fn', '--batch'], lines.join('\n'));
    const answers = out.trimEnd().split('\n');
    asked.forEach((args, i) =>
      expect([lines[i], JSON.parse(answers[i]!)]).toEqual([lines[i], asJson(name, callFunction(name, args))]),
    );
  });

  test('a cell gives what the core gives', async () => {
    for (const args of calls(definition)) {
      const result = await runtime.functions[name]!(...args.map((arg) => arg ?? null));
      const cells = result.map((row) =>
        row.map((cell) => {
          if (!(cell instanceof runtime.CustomFunctionsError)) return cell;
          const { code, message } = cell as { code: string; message: string };
          return { code, message: SPEAKING.has(code) ? message : '' };
        }),
      );
      const expected = callFunction(name, args).map((row) =>
        row.map((cell) =>
          isError(cell)
            ? { code: cell.code, message: SPEAKING.has(cell.code) ? errorReason(cell, name) : '' }
            : cell,
        ),
      );
      expect(JSON.parse(JSON.stringify(cells))).toEqual(expected);
    }
  });

  test('a single value counts as a range of one cell', async () => {
    for (const args of plainCalls(definition).slice(0, 3)) {
      const bare = args.map((arg) => (arg?.length === 1 && arg[0]!.length === 1 ? arg[0]![0] : arg) ?? null);
      const ranges = args.map((arg) => arg ?? null);
      const [one, other] = [
        await runtime.functions[name]!(...bare),
        await runtime.functions[name]!(...ranges),
      ];
      expect(one).toEqual(other);
    }
  });
});
