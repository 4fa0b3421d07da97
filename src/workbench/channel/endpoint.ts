import { ACTION, answer, event, parseRequest, RESULT, type Request } from './envelope';

/** Answers one kind of call; a rejection reaches the pane as the call's error. */
export type Handler = (data: unknown) => unknown;

/**
 * The host's end of the channel to one pane. Only messages of the pane's own window, origin and conversation are
 * read. What the host does not know is refused, never ignored.
 */
export class Endpoint {
  private readonly handlers = new Map<string, Handler>();
  private readonly registered = new Set<string>();
  private readonly waiting = new Map<string, (() => void)[]>();
  private readonly listener = (message: MessageEvent): void => void this.receive(message);

  constructor(
    private readonly conversation: string,
    private readonly pane: () => Window | null,
    private readonly origin: string,
    private readonly page: Window = window,
  ) {
    page.addEventListener('message', this.listener);
  }

  handle(name: string, handler: Handler): void {
    this.handlers.set(name, handler);
  }

  /** Sends an event; events nobody registered for are dropped, as Excel does. */
  fire(name: string, data: unknown): void {
    if (this.registered.has(name)) this.post(event(name, this.conversation, data));
  }

  /** Resolves once the pane listens to this event. */
  listening(name: string): Promise<void> {
    if (this.registered.has(name)) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.set(name, [...(this.waiting.get(name) ?? []), resolve]);
    });
  }

  /** Forgets what the pane registered for, e.g. before it is loaded again. */
  reset(): void {
    this.registered.clear();
  }

  close(): void {
    this.page.removeEventListener('message', this.listener);
  }

  private async receive(message: MessageEvent): Promise<void> {
    if (message.origin !== this.origin || message.source !== this.pane()) return;
    const request = parseRequest(message.data, this.conversation);
    if (!request) return;
    try {
      this.post(answer(request, RESULT.noError, await this.serve(request)));
    } catch (error) {
      this.post(answer(request, RESULT.errorHandlingRequest, String(error)));
    }
  }

  private serve(request: Request): unknown {
    switch (request._actionType) {
      case ACTION.registerEvent:
        this.registered.add(request._actionName);
        // The pane adds its handler after our answer, so whoever waits is woken one turn later.
        setTimeout(() => this.wake(request._actionName));
        return { Error: 0 };
      case ACTION.unregisterEvent:
        this.registered.delete(request._actionName);
        return { Error: 0 };
      default: {
        const handler = this.handlers.get(request._actionName);
        if (!handler) throw new Error(`The workbench does not serve ${request._actionName}`);
        return handler(request._data);
      }
    }
  }

  private wake(name: string): void {
    const waiting = this.waiting.get(name) ?? [];
    this.waiting.delete(name);
    for (const resolve of waiting) resolve();
  }

  private post(message: string): void {
    this.pane()?.postMessage(message, this.origin);
  }
}
