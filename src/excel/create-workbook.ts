import { toWorkbookError } from './host';

/** Characters made from bytes at once: more would be too many arguments of one call. */
const PIECE = 0x8000;

/**
 * Opens a file as a new, unsaved workbook in a window of its own (ExcelApi 1.8).
 * @throws WorkbookError whatever went wrong in Excel.
 */
export async function createWorkbook(bytes: Uint8Array): Promise<void> {
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) {
    text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  }
  try {
    await Excel.createWorkbook(btoa(text));
  } catch (error) {
    throw toWorkbookError(error);
  }
}
