import type { ReturnContent } from '../returns/content';
import type { Template } from '../returns/template';
import type { WorkbookPort } from '../workbook/port';

/** A workbook that can become a file. */
export interface FileWorkbook extends WorkbookPort {
  save(): Promise<Uint8Array>;
}

/** What the commands ask of workbook files; the entry file says which adapter answers. */
export interface Workbooks {
  /** @throws WorkbookError `notAWorkbook`, `encrypted`, `unsupported`, `tooLarge` */
  open(bytes: Uint8Array, name: string): Promise<FileWorkbook>;
  /** An empty workbook, which needs a sheet before it is saved. */
  create(name: string): FileWorkbook;
  /** A return as a file; without content the empty template. */
  writeReturn(template: Template, content?: ReturnContent): Promise<Uint8Array>;
}
