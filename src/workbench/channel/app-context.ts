/** Excel on the web, as Office.js numbers its hosts. */
const EXCEL_WEB = 16;

/**
 * What the workbench can do, in Office's own words. Office.js 1.1.110 knows Excel's interface up to 1.15; anything
 * newer must look unsupported, so that the pane's fallbacks are used.
 */
export const REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  excelapi: '1.15',
  customfunctions: '1.9',
  customfunctionsruntime: '1.4',
  sharedruntime: '1.1',
  addincommands: '1.1',
};

/** The answer to `ContextActivationManager_getAppContextAsync`: who the host is and what it supports. */
export const appContext = (id: string, culture: string, documentName: string): object => ({
  _id: id,
  _appInstanceId: id,
  _appName: EXCEL_WEB,
  _appVersion: 16,
  _appMinorVersion: 1,
  _hostFullVersion: '16.0.15407.0',
  _appUILocale: culture,
  _dataLocale: culture,
  _docUrl: documentName,
  _clientMode: 1,
  _settings: [],
  _reason: 'documentOpened',
  _osfControlType: 1,
  _eToken: '',
  _correlationId: id,
  _requirementMatrix: JSON.stringify(REQUIREMENT_SETS),
  _initialDisplayMode: 1,
  _addinName: 'Shequ',
});
