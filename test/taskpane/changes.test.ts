import { ChangeWatch } from '../../src/taskpane/changes';
import { MemoryWorkbook } from '../../src/workbook/memory';

const edit = { sheet: 'a', row: 0, column: 0, after: { value: 2 } } as const;
const book = () => new MemoryWorkbook('book', [{ name: 'a', values: [[1]] }]);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

test("tells of the user's changes, not of our own writes", async () => {
  const port = book();
  const changes = new ChangeWatch(port);
  let told = 0;
  changes.listen(() => told++);
  changes.watch();
  changes.watch();
  await port.apply([edit]);
  expect(told).toBe(1);
  await changes.during(() => port.apply([edit]));
  // The host reports a write a moment after it.
  jest.advanceTimersByTime(100);
  await port.apply([edit]);
  expect(told).toBe(1);
  jest.advanceTimersByTime(1000);
  await port.apply([edit]);
  expect(told).toBe(2);
});

test('listens again after a write that failed, and not after the end', async () => {
  const port = book();
  const changes = new ChangeWatch(port);
  let told = 0;
  changes.listen(() => told++);
  changes.watch();
  changes.watch();
  await expect(changes.during(() => Promise.reject(new Error('protected')))).rejects.toThrow('protected');
  jest.advanceTimersByTime(1000);
  await port.apply([edit]);
  expect(told).toBe(1);
  await changes.stop();
  await port.apply([edit]);
  expect(told).toBe(1);
});

test('tries again where the host would not tell of changes', async () => {
  class Busy extends MemoryWorkbook {
    calls = 0;
    override onChange(listener: () => void): Promise<() => Promise<void>> {
      return this.calls++ === 0 ? Promise.reject(new Error('editing')) : super.onChange(listener);
    }
  }
  const port = new Busy('book', [{ name: 'a', values: [[1]] }]);
  const changes = new ChangeWatch(port);
  let told = 0;
  changes.listen(() => told++);
  changes.watch();
  await jest.advanceTimersByTimeAsync(1);
  changes.watch();
  await port.apply([edit]);
  expect(told).toBe(1);
});
