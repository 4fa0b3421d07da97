import type { PaneCommand } from '../taskpane/commands-bus';

/** What Office hands to a command; it greys the button out until `completed` is called. */
export interface CommandEvent {
  completed(): void;
}

export interface CommandHost {
  /** Brings the pane to the front. */
  showPane(): Promise<void>;
  send(command: PaneCommand): void;
  /** Tells the user, in the pane, why a command failed. */
  failed(error: unknown): void;
}

/** Action ids as in the manifest. */
export const COMMAND_IDS = [
  'ShequCheck',
  'ShequSummarize',
  'ShequFreeze',
  'ShequRestore',
  'ShequShowPane',
] as const;
export type CommandId = (typeof COMMAND_IDS)[number];

/** The ribbon commands. Each one completes its event whatever happens, or Excel would leave its button dead. */
export function commands(host: CommandHost): Record<CommandId, (event: CommandEvent) => Promise<void>> {
  const command = (sends?: PaneCommand) => async (event: CommandEvent) => {
    try {
      // Sent first: the work must start even where the pane cannot be brought to the front.
      if (sends) host.send(sends);
      await host.showPane();
    } catch (error) {
      host.failed(error);
    } finally {
      event.completed();
    }
  };
  return {
    ShequCheck: command('check'),
    ShequSummarize: command('summarize'),
    ShequFreeze: command('freeze'),
    ShequRestore: command('restore'),
    ShequShowPane: command(),
  };
}
