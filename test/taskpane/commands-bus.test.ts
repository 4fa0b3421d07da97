import { CommandBus } from '../../src/taskpane/commands-bus';

test('delivers commands to whoever listens', () => {
  const bus = new CommandBus();
  const got: string[] = [];
  const stop = bus.listen((command) => got.push(command));
  bus.send('check');
  bus.send('check');
  stop();
  expect(got).toEqual(['check', 'check']);
});

test('keeps a command until the pane listens, once however often it was given', () => {
  const bus = new CommandBus();
  bus.send('check');
  bus.send('check');
  bus.send('summarize');
  const got: string[] = [];
  bus.listen((command) => got.push(command));
  expect(got).toEqual(['check', 'summarize']);
  const later: string[] = [];
  bus.listen((command) => later.push(command));
  expect(later).toEqual([]);
});
