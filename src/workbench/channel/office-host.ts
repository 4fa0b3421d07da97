import { appContext } from './app-context';
import type { Endpoint } from './endpoint';

/** Answers Office.js's requests; `ExcelHost` of `../host` is the one of the workbench. */
export interface RequestServer {
  /** @param flags how the request is to be treated, e.g. 64: wait while a person types in a cell. */
  processQuery(body: string, flags: number): Promise<string>;
  onMessage(listener: (message: object) => void): () => void;
}

/** How Office.js numbers its calls (`OSF.DDA.MethodDispId`). */
const DISPATCH = { loadSettings: 75, saveSettings: 76, richApi: 93, commandCompleted: 94 } as const;

/** Office's error for a call that the host does not have (`ooeOperationNotSupported`). */
const UNSUPPORTED = 5000;

const savedSettings = (call: MethodCall): Readonly<Record<string, unknown>> =>
  (call['DdaSettingsMethod'] as { Properties?: Record<string, unknown> } | undefined)?.Properties ?? {};

interface MethodCall {
  readonly DdaMethod: { readonly DispatchId: number };
  readonly ArrayData?: readonly unknown[];
  readonly [key: string]: unknown;
}

/**
 * Excel on the web, as the pane's Office.js sees it: says who it is, passes requests to the object model and its
 * messages back, and runs ribbon commands.
 */
export class OfficeHost {
  private commands = 0;
  /** `Office.context.document.settings`, kept while the page is open. */
  private settings: Readonly<Record<string, unknown>> = {};
  private readonly running = new Map<string, { resolve(): void; reject(reason: Error): void }>();
  private readonly stopMessages: () => void;

  constructor(
    private readonly endpoint: Endpoint,
    private readonly server: RequestServer,
    about: { id: string; culture: string; documentName(): string },
  ) {
    endpoint.handle('ContextActivationManager_getAppContextAsync', () =>
      appContext(about.id, about.culture, about.documentName()),
    );
    // Focus and lifetime notices of the pane; nothing in a page of our own hangs on them.
    endpoint.handle('ContextActivationManager_notifyHost', () => null);
    endpoint.handle('executeMethod', (data) => this.execute(data as MethodCall));
    this.stopMessages = server.onMessage((message) => endpoint.fire('richApiMessage', message));
  }

  /**
   * Runs a command that the pane associated with `Office.actions.associate`, the way a ribbon button does.
   * @returns when the command has called `event.completed()`.
   */
  async runCommand(name: string, control: string): Promise<void> {
    await this.endpoint.listening('appCommandInvoked');
    const id = String(++this.commands);
    const done = new Promise<void>((resolve, reject) => this.running.set(id, { resolve, reject }));
    this.endpoint.fire('appCommandInvoked', [id, name, JSON.stringify({ source: { id: control } })]);
    return done;
  }

  close(): void {
    this.stopMessages();
    this.endpoint.close();
  }

  private async execute(call: MethodCall): Promise<object> {
    switch (call.DdaMethod.DispatchId) {
      case DISPATCH.richApi: {
        const body = String(call.ArrayData?.[4] ?? '');
        const flags = Number(call.ArrayData?.[6] ?? 0);
        return { Version: 1, Error: 0, Data: [200, [], await this.server.processQuery(body, flags)] };
      }
      case DISPATCH.commandCompleted:
        this.complete(call);
        return { Version: 1, Error: 0 };
      case DISPATCH.loadSettings:
        return { Version: 1, Error: 0, Properties: this.settings };
      case DISPATCH.saveSettings:
        this.settings = savedSettings(call);
        return { Version: 1, Error: 0 };
      default:
        return { Version: 1, Error: UNSUPPORTED };
    }
  }

  private complete(call: MethodCall): void {
    const [id, status] = [String(call[0] ?? ''), Number(call[1] ?? 0)];
    const command = this.running.get(id);
    this.running.delete(id);
    if (status === 0) command?.resolve();
    else command?.reject(new Error(`The command ended with Office error ${status}`));
  }
}
