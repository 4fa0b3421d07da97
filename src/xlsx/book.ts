import { WorkbookError, type CellRange, type Mark } from '../workbook/port';
import { Package } from './parts/package';
import { readSharedStrings } from './parts/shared-strings';
import { readWorkbookPart, type SheetPart, type WorkbookPart } from './parts/workbook-part';
import { readSheet, type SheetModel } from './sheet/model';
import { EMPTY_STYLES, Styles } from './styles/styles';

/**
 * An opened workbook: its parts as they came, and beside them what was changed. Sheets are read when first asked for
 * and stay in memory from then on; shared strings are read with the first sheet.
 */
export class Book {
  readonly styles: Styles;
  readonly stylesPart: string | undefined;
  /** Marks to be on the sheets after saving; null when marks were never touched. */
  marks: Mark[] | null = null;
  /** What is selected, when that was asked for. */
  selected: CellRange | null = null;
  /** Whether anything was edited, so that what depends on it must be calculated again. */
  edited = false;
  /** Whether a formula came or went, which the calculation chain would contradict. */
  formulasChanged = false;
  private workbookPart: WorkbookPart;
  private strings: Promise<string[]> | null = null;
  private readonly models = new Map<string, Promise<SheetModel>>();

  constructor(readonly parts: Package) {
    this.workbookPart = readWorkbookPart(parts);
    const styles = this.workbookPart.relations.find((one) => one.type === 'styles')?.target;
    this.stylesPart = styles !== undefined && parts.has(styles) ? styles : undefined;
    this.styles = new Styles(
      this.stylesPart ? parts.text(this.stylesPart) : EMPTY_STYLES,
      styles ?? 'styles',
    );
  }

  static open(bytes: Uint8Array): Book {
    return new Book(Package.open(bytes));
  }

  get workbook(): WorkbookPart {
    return this.workbookPart;
  }

  /** Replaces the text of the workbook part. */
  setWorkbook(text: string): void {
    this.parts.set(this.workbookPart.part, text);
    this.workbookPart = readWorkbookPart(this.parts);
  }

  /** Reads the workbook part again after its relations have changed. */
  refresh(): void {
    this.workbookPart = readWorkbookPart(this.parts);
  }

  get sheets(): readonly SheetPart[] {
    return this.workbookPart.sheets;
  }

  sheet(name: string): SheetPart {
    const sheet = this.sheets.find((one) => one.name === name);
    if (!sheet) throw new WorkbookError('sheetNotFound', { sheet: name });
    return sheet;
  }

  model(sheet: SheetPart): Promise<SheetModel> {
    let model = this.models.get(sheet.part);
    if (!model) {
      model = this.read(sheet);
      this.models.set(sheet.part, model);
      // A failed reading is not kept: the next caller gets its own error.
      model.catch(() => this.models.delete(sheet.part));
    }
    return model;
  }

  /** What was read of a sheet that is there no more. */
  forget(part: string): void {
    this.models.delete(part);
  }

  /** The sheets that have been read, with their models: only these can have changed. */
  async loaded(): Promise<{ sheet: SheetPart; model: SheetModel }[]> {
    const all = this.sheets.map(async (sheet) => {
      const model = await this.models.get(sheet.part);
      return model ? [{ sheet, model }] : [];
    });
    return (await Promise.all(all)).flat();
  }

  private async read(sheet: SheetPart): Promise<SheetModel> {
    this.strings ??= readSharedStrings(
      this.parts,
      this.workbookPart.relations.find((one) => one.type === 'sharedStrings')?.target,
    );
    const dates = new Map<number, boolean>();
    return readSheet(this.parts.chunks(sheet.part), sheet.part, {
      strings: await this.strings,
      date1904: this.workbookPart.date1904,
      isDate: (style) => {
        let is = dates.get(style);
        if (is === undefined) dates.set(style, (is = this.styles.isDate(style)));
        return is;
      },
    });
  }
}
