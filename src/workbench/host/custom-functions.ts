import { HostError } from './host-error';
import { HostObject } from './object-type';
import type { GlobalObjects, HostType } from './object-type';

/** A result as Office.js reports it: `[id, succeeded, value, code or timing, …]`, or by name from older parts. */
export type ReportedResult =
  | [id: number, succeeded: boolean, value: unknown, code?: number]
  | { id: number; value?: unknown; failed?: boolean; errorCode?: number };

/** What the page's runtime tells its host. */
export interface RuntimeListener {
  /** The custom-function runtime of the page listens for calls now. */
  functionsReady(): void;
  /** Results of calls made by `richApiMessage` entries `[1, 1000, '', JSON]`. */
  functionResults(results: readonly ReportedResult[]): void;
  /** The page can run ribbon commands now. */
  actionsReady?(): void;
}

/** Lets the page flush results every 200 ms instead of every 500 (the library's feature 2). */
const SHORTER_FLUSH = 2;

const customFunctions: HostType<RuntimeListener> = {
  name: 'CustomFunctions',
  methods: {
    _SetOsfControlContainerReadyForCustomFunctions: (listener) => listener.functionsReady(),
    _GetEnabledFeatures: () => [SHORTER_FLUSH],
    SetInvocationArrayResults: (listener, [results]) => listener.functionResults(reported(results)),
    SetInvocationResults: (listener, [results]) => listener.functionResults(reported(results)),
  },
};

const addinInternalService: HostType<RuntimeListener> = {
  name: 'AddinInternalService',
  methods: { NotifyActionHandlerReady: (listener) => listener.actionsReady?.() },
};

/** The objects beside Excel's own that a page with custom functions and commands asks for. */
export function customFunctionGlobals(listener: RuntimeListener): GlobalObjects {
  return {
    'Microsoft.ExcelServices.CustomFunctions': HostObject.of(customFunctions, listener),
    'Microsoft.InternalService.AddinInternalService': HostObject.of(addinInternalService, listener),
  };
}

function reported(results: unknown): ReportedResult[] {
  if (!Array.isArray(results)) throw new HostError('InvalidArgument', 'Results come as an array.');
  return results as ReportedResult[];
}
