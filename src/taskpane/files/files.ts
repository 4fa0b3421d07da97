import { createContext } from 'react';

/** What may become of a file that the pane has made; the entry file says what this Excel can do. */
export interface Files {
  /** Opens a workbook as a new one, unsaved; absent where this Excel cannot. */
  readonly openWorkbook?: (bytes: Uint8Array) => Promise<void>;
  /** Whether the pane's browser can save a file: the one of Excel on the Mac and the iPad cannot (office-js#4681). */
  readonly canSave: boolean;
}

export const FilesContext = createContext<Files>({ canSave: true });
