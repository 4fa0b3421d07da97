// First of all: Fluent reads it while it loads.
import './no-fonts';
import { InjectionMode, Stylesheet } from '@fluentui/react';
import { createRoot } from 'react-dom/client';
import { registerCommands } from '../commands';
import { createWorkbook, ExcelWorkbook } from '../excel';
import { languageOf, setLanguage, t } from '../locale';
import { App } from './App';
import { type Files, FilesContext } from './files/files';
import { type OpenPage, OpenPageContext } from './guide/open-page';
import { registerPaneIcons } from './icons/register';
import './taskpane.css';
import './check/check.css';
import './fixes/fixes.css';
import './check/localise/localise.css';
import './insert/insert.css';
import './functions/functions.css';
import './template/template.css';
import './prior/prior.css';
import { type OpenFile, OpenFileContext } from './prior/open-file';
import { runWriter } from './template/run-writer';
import { themeFor } from './theme';

// Fluent's styles go in through the style sheet's object model: the pane's content policy allows no inline style
// with content, and needs none this way.
Stylesheet.getInstance().setConfig({ injectionMode: InjectionMode.insertNode });
registerPaneIcons();

/** Reading files is a chunk of its own, for those who choose one. */
const openFile: OpenFile = async (bytes, name) =>
  (await import(/* webpackChunkName: "xlsx" */ '../xlsx')).openXlsx(bytes, name);

/** Entry of the pane: the only file of it that names Office and an adapter. */
async function start(): Promise<void> {
  const root = createRoot(document.getElementById('root') ?? document.body);
  if (typeof Office === 'undefined') {
    setLanguage(languageOf(navigator.language));
    root.render(<p className="outside">{t('pane/errors.noOffice')}</p>);
    return;
  }
  const { host } = await Office.onReady();
  const language = languageOf(Office.context?.displayLanguage ?? navigator.language);
  setLanguage(language);
  document.documentElement.lang = language;
  document.title = t('pane/title');
  if (host !== Office.HostType.Excel) {
    root.render(<p className="outside">{t('pane/errors.outside')}</p>);
    return;
  }
  const port = new ExcelWorkbook();
  const openPage: OpenPage | undefined = Office.context.requirements?.isSetSupported(
    'OpenBrowserWindowApi',
    '1.1',
  )
    ? (url) => Office.context.ui.openBrowserWindow(url)
    : undefined;
  const files: Files = {
    // A bundle of its own: most days nobody makes a template.
    makeReturn: (request, options) =>
      runWriter(
        () => new Worker(new URL('./template/writer.ts', import.meta.url), { name: 'template-writer' }),
        request,
        options,
      ),
    openWorkbook: Office.context.requirements?.isSetSupported('ExcelApi', '1.8') ? createWorkbook : undefined,
    canSave: ![Office.PlatformType.Mac, Office.PlatformType.iOS].includes(Office.context.platform),
  };
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const draw = (error: unknown = null) => {
    // Not there on the web (js#6134).
    const office = Office.context.officeTheme as Office.OfficeTheme | undefined;
    const theme = themeFor(office?.bodyBackgroundColor, dark.matches);
    document.documentElement.dataset.theme = theme;
    root.render(
      <OpenPageContext.Provider value={openPage}>
        <FilesContext.Provider value={files}>
          <OpenFileContext.Provider value={openFile}>
            <App port={port} theme={theme} error={error} />
          </OpenFileContext.Provider>
        </FilesContext.Provider>
      </OpenPageContext.Provider>,
    );
  };
  registerCommands(draw);
  dark.addEventListener('change', () => draw());
  draw();
}

start().catch((error: unknown) => {
  // Nothing can be drawn any more; plain words are better than an empty pane.
  document.body.textContent = `${t('pane/errors.crashed')} ${error instanceof Error ? error.message : String(error)}`;
});
