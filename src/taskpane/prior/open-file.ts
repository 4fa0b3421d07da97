import { createContext } from 'react';
import type { WorkbookPort } from '../../workbook/port';

/** Opens the bytes of an `.xlsx` file that the user chose. */
export type OpenFile = (bytes: Uint8Array, name: string) => Promise<WorkbookPort>;

/**
 * How files are opened. The entry file provides it: it alone names the adapter, which is loaded when first needed.
 * Undefined where there is no such thing.
 */
export const OpenFileContext = createContext<OpenFile | undefined>(undefined);
