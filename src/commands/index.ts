import { commandBus } from '../taskpane/commands-bus';
import { commands, type CommandEvent, type CommandId } from './commands';

/**
 * Ties the ribbon's buttons to the pane; called by the pane's entry, since a shared runtime has one page.
 *
 * @param failed Tells the user why a command failed.
 */
export function registerCommands(failed: (error: unknown) => void): void {
  const all = commands({
    showPane: () => Office.addin.showAsTaskpane(),
    send: (command) => commandBus.send(command),
    failed,
  });
  for (const [id, run] of Object.entries(all) as [CommandId, (event: CommandEvent) => Promise<void>][]) {
    Office.actions.associate(id, run);
  }
}
