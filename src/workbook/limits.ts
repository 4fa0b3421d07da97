/** Limits of an Excel sheet ("Excel specifications and limits", Microsoft). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Characters in one cell. */
export const MAX_TEXT = 32_767;
/** Characters of a sheet name. */
export const MAX_SHEET_NAME = 31;
