import { createContext } from 'react';
import type { WriterOptions, WriterRequest } from '../template/run-writer';

/** What may become of a file that the pane has made; the entry file says what this Excel can do. */
export interface Files {
  /** Writes an empty return as a file; absent where nobody provides it. Rejects as cancelled by the signal. */
  readonly makeReturn?: (request: WriterRequest, options: WriterOptions) => Promise<Uint8Array>;
  /** Opens a file as a new, unsaved workbook; absent where this Excel cannot. */
  readonly openWorkbook?: (bytes: Uint8Array) => Promise<void>;
  /** Whether the pane's browser can save a file: the one of Excel on the Mac and the iPad cannot (office-js#4681). */
  readonly canSave: boolean;
}

export const FilesContext = createContext<Files>({ canSave: true });
