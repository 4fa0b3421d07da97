import type { IWorkbookData } from '@univerjs/core';
import type { Language } from '../locale';
import { t } from '../locale';
import type { PivotSpec } from '../workbook/port';
import { openXlsx } from '../xlsx';
import { FunctionsRuntime } from './channel/functions-runtime';
import type { OfficeHost } from './channel/office-host';
import { openPane } from './channel/pane';
import { services } from './channel/services';
import { ChangeLog } from './files/change-log';
import { offer } from './files/offer';
import { toWorkbookData } from './files/open';
import { type Saved, saveWorkbook, type Session } from './files/save';
import { loadFonts } from './fonts';
import type { FunctionsMetadata } from './grid/functions/metadata';
import { registerFunctions } from './grid/functions/register';
import type { Invocations } from './grid/functions/invocations';
import { createUniver } from './grid/univer';
import { type OpenExtras, UniverGrid } from './grid/univer-grid';
import { hookOver, type WorkbenchHook } from './hook';
import { ExcelHost } from './host';
import type { ButtonName, Page } from './page';
import { reasonOf } from './reason';

/** The add-in's own address space: everything the workbench loads is beside its page. */
const at = (path: string): URL => new URL(path, document.baseURI);

/** The page at work: grid, pane, files and buttons. */
export class Workbench {
  readonly hook: WorkbenchHook;
  private session: Session = { name: '', bytes: null, log: new ChangeLog(new Map()) };
  private connection: Connection | null = null;
  private unsaved = false;

  static async start(page: Page, language: Language): Promise<Workbench> {
    const [metadata] = await Promise.all([functionsMetadata(language), loadFonts()]);
    return new Workbench(page, language, metadata);
  }

  private readonly grid: UniverGrid;
  private readonly functions: FunctionsRuntime;
  private readonly invocations: Invocations | null;

  private constructor(
    private readonly page: Page,
    private readonly language: Language,
    metadata: FunctionsMetadata | null,
  ) {
    this.grid = new UniverGrid(createUniver(page.grid, language));
    this.functions = new FunctionsRuntime((entries) => this.connection?.excel.send({ ArrayData: entries }));
    this.invocations =
      metadata &&
      registerFunctions(this.grid.context, this.grid.calculation, NAMESPACE, metadata, this.functions.invoke);
    this.hook = hookOver(this.grid, {
      ready: () => this.functions.whenReady(),
      calculated: () => this.calculated(),
      open: (bytes, name) => this.open(bytes, name),
      save: async () => (await this.save()).bytes,
      functionCalls: () => this.functions.sent,
    });
    if (!metadata) page.tell(t('workbench/status.noFunctions'), true);
    this.grid.onChange((change) => {
      this.unsaved = true;
      this.session.log.note(change);
    });
    this.wire();
  }

  /** Another workbook gets a pane of its own, as in Excel: nothing of the old one is left in it. */
  private connect(): void {
    this.functions.stop();
    this.connection?.office.close();
    this.connection?.excel.dispose();
    const excel = new ExcelHost(this.grid, {
      globals: services(this.functions, {
        show: () => this.showPane(true),
        hide: () => this.showPane(false),
      }),
      pivotLabels: {
        rows: t('workbench/pivot.rows'),
        columns: t('workbench/pivot.columns'),
        total: t('workbench/pivot.total'),
        blank: t('workbench/pivot.blank'),
      },
      // After the answer: opening closes the pane that asked for it.
      openWorkbook: (base64) => void setTimeout(() => this.openNew(base64)),
    });
    const office = openPane({
      frame: this.page.frame,
      page: at('taskpane.html'),
      culture: this.language === 'en' ? 'en-US' : 'zh-CN',
      server: excel,
      documentName: () => this.session.name,
    });
    this.connection = { excel, office };
  }

  /** Opens one of the county files that come with the add-in, or nothing. */
  async openSample(which: string): Promise<void> {
    if (which === 'none') return this.openBlank();
    const name = which === 'clean' ? 'county-clean.xlsx' : 'county-damaged.xlsx';
    const response = await fetch(at(`samples/${name}`)).catch(() => null);
    if (!response?.ok) {
      this.openBlank();
      this.page.tell(t('workbench/status.noSample'), true);
      return;
    }
    await this.tryOpen(new Uint8Array(await response.arrayBuffer()), name);
  }

  private openBlank(): void {
    const id = 'sheet-1';
    const sheet = t('workbench/sheet', { number: 1 });
    const name = t('workbench/untitled');
    const data = {
      id: `workbook-${crypto.randomUUID()}`,
      name,
      sheetOrder: [id],
      sheets: { [id]: { id, name: sheet, rowCount: 200, columnCount: 26 } },
    };
    this.show({ name, bytes: null, log: new ChangeLog(new Map()) }, data, {});
    this.page.tell('');
  }

  private async open(bytes: Uint8Array, name: string): Promise<void> {
    this.page.tell(t('workbench/status.opening', { name }));
    // Lets the words be painted before the work begins.
    await new Promise((resolve) => setTimeout(resolve));
    const { data, extras, sheets } = await toWorkbookData(await openXlsx(bytes, name));
    this.show({ name, bytes, log: new ChangeLog(sheets) }, data, extras);
    this.page.tell(t('workbench/status.opened', { name, sheets: sheets.size }));
  }

  private show(session: Session, data: Partial<IWorkbookData>, extras: OpenExtras): void {
    this.session = session;
    this.page.showName(session.name);
    this.grid.open(data, extras);
    this.unsaved = false;
    this.connect();
  }

  /** Opens a file and says in words what went wrong. */
  private async tryOpen(bytes: Uint8Array, name: string): Promise<void> {
    try {
      await this.open(bytes, name);
    } catch (error) {
      this.page.tell(t('workbench/failed.open', { name, reason: reasonOf(error) }), true);
      if (this.session.name === '') this.openBlank();
    }
  }

  private async save(): Promise<Saved> {
    await this.calculated(SAVE_PATIENCE_MS);
    const saved = await saveWorkbook(this.grid, this.session, this.pivots());
    this.unsaved = false;
    return saved;
  }

  /** Saves to the person's downloads, and says what the file does not hold. */
  private async download(): Promise<void> {
    const { name } = this.session;
    this.page.tell(t('workbench/status.saving'));
    try {
      const { bytes, lost } = await this.save();
      offer(bytes, name);
      const what = lost.join(t('workbench/separator'));
      this.page.tell(
        lost.length > 0
          ? t('workbench/status.savedPartly', { name, what })
          : t('workbench/status.saved', { name }),
        lost.length > 0,
      );
    } catch (error) {
      this.page.tell(t('workbench/failed.save', { reason: reasonOf(error) }), true);
    }
  }

  private pivots(): PivotSpec[] {
    const names = new Map(this.grid.sheets().map(({ id, name }) => [id, name]));
    return (this.connection?.excel.pivots ?? []).map((pivot) => ({
      name: pivot.name,
      source: { sheet: names.get(pivot.source.sheet) ?? '', ...pivot.source.rects[0] },
      destination: { sheet: names.get(pivot.sheet) ?? '', row: pivot.row, column: pivot.column },
      rows: pivot.rows,
      columns: pivot.columns,
      values: pivot.values.map(({ field, by, name }) => ({
        field,
        by: by === 'Sum' ? 'sum' : 'count',
        caption: name,
      })),
    }));
  }

  /** Resolves when ordinary formulas and custom functions are calculated, or the time is up. */
  private async calculated(patience = Infinity): Promise<void> {
    const end = performance.now() + patience;
    do {
      await this.grid.settle();
      await new Promise((resolve) => setTimeout(resolve, 20));
    } while (
      ((this.invocations?.pending ?? 0) > 0 || this.grid.calculation.busy()) &&
      performance.now() < end
    );
  }

  private showPane(shown: boolean): void {
    this.page.showPane(shown);
    this.page.buttons.pane.setAttribute('aria-pressed', String(shown));
  }

  private wire(): void {
    const { buttons } = this.page;
    this.page.onFile((file) => void this.openFile(file));
    buttons.save.addEventListener('click', () => void this.download());
    // What the hand does by itself; the browser's own would save the page.
    window.addEventListener('keydown', (event) => {
      const button = event.ctrlKey || event.metaKey ? KEYS[event.key.toLowerCase()] : undefined;
      if (!button || event.shiftKey || event.altKey) return;
      event.preventDefault();
      buttons[button].click();
    });
    window.addEventListener('beforeunload', (event) => {
      if (this.unsaved) event.preventDefault();
    });
    buttons.check.addEventListener('click', () => void this.command('ShequCheck', buttons.check));
    buttons.summarize.addEventListener('click', () => void this.command('ShequSummarize', buttons.summarize));
    buttons.freeze.addEventListener('click', () => void this.command('ShequFreeze', buttons.freeze));
    buttons.restore.addEventListener('click', () => void this.command('ShequRestore', buttons.restore));
    buttons.pane.addEventListener('click', () => {
      this.showPane(!this.page.paneShown());
      if (this.page.paneShown()) this.page.focusPane();
    });
    this.showPane(true);
  }

  private async openFile(file: File): Promise<void> {
    if (this.unsaved && !window.confirm(t('workbench/discard'))) return;
    await this.tryOpen(new Uint8Array(await file.arrayBuffer()), file.name);
  }

  /** Excel would open a window of its own; here it takes the place of what is open. */
  private openNew(base64: string): void {
    if (this.unsaved && !window.confirm(t('workbench/discard'))) return;
    const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
    void this.tryOpen(bytes, `${t('workbench/untitled')}.xlsx`);
  }

  /** What a button of the add-in's ribbon tab does in Excel. */
  private async command(name: string, button: HTMLButtonElement): Promise<void> {
    button.disabled = true;
    try {
      await this.connection?.office.runCommand(name, button.id);
      this.page.focusPane();
    } catch (error) {
      this.page.tell(t('workbench/status.commandFailed', { reason: reasonOf(error) }), true);
    } finally {
      button.disabled = false;
    }
  }
}

interface Connection {
  readonly excel: ExcelHost;
  readonly office: OfficeHost;
}

/** With Ctrl (or Command). */
const KEYS: Readonly<Record<string, ButtonName>> = { s: 'save', o: 'open' };

/** Saving waits so long for custom functions; then the file keeps their old values. */
const SAVE_PATIENCE_MS = 10_000;

const NAMESPACE = 'SHEQU';

/** The metadata that Excel would read too; in the page's language where the build has it. */
async function functionsMetadata(language: Language): Promise<FunctionsMetadata | null> {
  for (const path of [`functions.${language}.json`, 'functions.json']) {
    const response = await fetch(at(path)).catch(() => null);
    if (response?.ok) return (await response.json()) as FunctionsMetadata;
  }
  return null;
}
