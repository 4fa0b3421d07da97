import { COMMAND_IDS, commands, type CommandHost } from '../../src/commands/commands';

/** Records what a command does, in order. */
function recorder(showPane: () => Promise<void> = async () => {}) {
  const log: string[] = [];
  const host: CommandHost = {
    showPane: () => {
      log.push('show');
      return showPane();
    },
    send: (command) => void log.push(`send ${command}`),
    failed: (error) => void log.push(`failed ${(error as Error).message}`),
  };
  return { log, all: commands(host), event: { completed: () => void log.push('completed') } };
}

test('each command shows the pane and asks it for its work', async () => {
  const { log, all, event } = recorder();
  await all.ShequCheck(event);
  await all.ShequSummarize(event);
  await all.ShequFreeze(event);
  await all.ShequRestore(event);
  await all.ShequShowPane(event);
  expect(log).toEqual([
    ...['send check', 'show', 'completed'],
    ...['send summarize', 'show', 'completed'],
    ...['send freeze', 'show', 'completed'],
    ...['send restore', 'show', 'completed'],
    ...['show', 'completed'],
  ]);
});

test.each(COMMAND_IDS)(
  '%s completes its event and tells of the failure when the pane cannot be shown',
  async (id) => {
    const { log, all, event } = recorder(() => Promise.reject(new Error('no runtime')));
    await all[id](event);
    expect(log.slice(-2)).toEqual(['failed no runtime', 'completed']);
  },
);
