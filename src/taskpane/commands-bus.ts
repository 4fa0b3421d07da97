/** What the ribbon can ask of the pane. */
export type PaneCommand = 'check' | 'summarize' | 'freeze' | 'restore';

type Listener = (command: PaneCommand) => void;

/**
 * Carries ribbon commands to the pane. Both live in one page (shared runtime), but a command may come before
 * the pane has been drawn: it waits here until somebody listens.
 */
export class CommandBus {
  private readonly waiting: PaneCommand[] = [];
  private readonly listeners = new Set<Listener>();

  send(command: PaneCommand): void {
    if (this.listeners.size === 0) {
      // A second click on the same button while the pane is opening asks for nothing new.
      if (!this.waiting.includes(command)) this.waiting.push(command);
      return;
    }
    for (const listener of this.listeners) listener(command);
  }

  /** @returns how to stop listening. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener);
    for (const command of this.waiting.splice(0)) listener(command);
    return () => void this.listeners.delete(listener);
  }
}

/** The one bus of this page. */
export const commandBus = new CommandBus();
