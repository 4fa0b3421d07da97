import { type GlobalObjects, HostObject, type HostType } from '../host/object-type';
import { customFunctionGlobals } from '../host/custom-functions';
import type { FunctionsRuntime } from './functions-runtime';

/** What the add-in asks of its window. */
export interface PaneWindow {
  /** Brings the pane to the front (`Office.addin.showAsTaskpane`). */
  show(): void;
  hide(): void;
}

/** Office.js's services beside Excel's own object model, by the names it creates them under. */
export const services = (functions: FunctionsRuntime, pane: PaneWindow): GlobalObjects => ({
  ...customFunctionGlobals({
    functionsReady: () => functions.start(),
    functionResults: (results) => functions.settle(results),
  }),
  'Microsoft.AppRuntime.AppRuntimeService': HostObject.of(appRuntime, { pane, state: VISIBLE }),
  'Microsoft.AppRuntime.AppRuntimePersistenceService': HostObject.of(startState, { state: 'Background' }),
});

const VISIBLE = 'Visible';

const appRuntime: HostType<{ pane: PaneWindow; state: string }> = {
  name: 'AppRuntimeService',
  methods: {
    GetAppRuntimeState: (runtime) => runtime.state,
    SetAppRuntimeState: (runtime, [state]) => {
      runtime.state = String(state);
      if (runtime.state === VISIBLE) runtime.pane.show();
      else runtime.pane.hide();
      return null;
    },
  },
};

/** Whether the add-in wants to start with the workbook; here it always does. */
const startState: HostType<{ state: string }> = {
  name: 'AppRuntimePersistenceService',
  methods: {
    GetAppRuntimeStartState: (runtime) => runtime.state,
    SetAppRuntimeStartState: (runtime, [state]) => {
      runtime.state = String(state);
      return null;
    },
  },
};
