import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { ExcelHost } from '../../../src/workbench/host';
import type { ExcelHostOptions } from '../../../src/workbench/host';
import type { Grid } from '../../../src/workbench/host/grid';

/** One request as the host saw it. */
export interface SeenRequest {
  readonly body: string;
  readonly bytes: number;
  readonly replyBytes: number;
  readonly flags: number;
}

export interface Bridge {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** The page's global object. */
  readonly page: Readonly<Record<string, unknown>>;
  readonly requests: SeenRequest[];
  /** Lets messages that are on their way arrive. */
  settled(): Promise<void>;
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

let compiled: Script | undefined;

/**
 * The unmodified Excel part of Office.js in a context of its own, talking to an `ExcelHost` over its native bridge.
 * There is no `Office.context` there, so every requirement set looks supported; with `newest` (e.g. 1.8) the library
 * itself refuses whatever came later.
 */
export function openBridge(grid: Grid, options: ExcelHostOptions = {}, newest?: string): Bridge {
  compiled ??= new Script(
    readFileSync(require.resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js'), 'utf8'),
    { filename: 'excel-web-16.00.debug.js' },
  );
  const host = new ExcelHost(grid, options);
  const requests: SeenRequest[] = [];
  const native = {
    onMessageFromHost: (_: string): void => undefined,
    sendMessageToHost: (text: string): void => {
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      const body = typeof message.body === 'string' ? message.body : JSON.stringify(message.body);
      void host.processQuery(body, flags).then((reply) => {
        requests.push({ body, bytes: Buffer.byteLength(body), replyBytes: Buffer.byteLength(reply), flags });
        native.onMessageFromHost(
          JSON.stringify({ id, type: 2, message: { statusCode: 200, headers: {}, body: reply } }),
        );
      });
    },
  };
  const page: Record<string, unknown> = {
    _richApiNativeBridge: native,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    console,
  };
  page.window = page;
  page.self = page;
  page.navigator = { userAgent: 'node' };
  page.location = { href: 'https://localhost/', search: '', hash: '' };
  compiled.runInContext(createContext(page));
  if (newest !== undefined) {
    const context = { requirements: requirementsUpTo(newest) };
    page.Office = Object.create(page.Office as object, { context: { value: context } });
    (
      page.OfficeExtension as { CommonUtility: { _doApiNotSupportedCheck: boolean } }
    ).CommonUtility._doApiNotSupportedCheck = true;
  }
  host.onMessage(({ ArrayData }) =>
    native.onMessageFromHost(JSON.stringify({ type: 3, message: { entries: ArrayData } })),
  );
  return {
    Excel: page.Excel as typeof Excel,
    OfficeExtension: page.OfficeExtension as typeof OfficeExtension,
    host,
    page,
    requests,
    settled: () => new Promise((resolve) => setTimeout(resolve, 0)),
  };
}

/** What an Excel of that age says of itself. */
export function requirementsUpTo(newest: string): {
  isSetSupported(name: string, version?: string): boolean;
} {
  const minor = (version: string): number => Number(version.split('.')[1] ?? 0);
  return {
    isSetSupported: (name, version = '1.1') => name !== 'ExcelApi' || minor(version) <= minor(newest),
  };
}
