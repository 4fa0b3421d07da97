/**
 * What a workbook could not do, and what to do about it: one text for each `WorkbookErrorCode`, and for some a more
 * exact one, chosen by the parameter `context`.
 */
export const workbook = {
  notAWorkbook:
    'This is no Excel workbook, or the file is damaged. Open it in Excel or WPS, save it as .xlsx, and try again.',
  notAWorkbook_part:
    'The file is damaged ({{part}} cannot be read). Open it in Excel or WPS, let it be repaired, save it as .xlsx, and try again.',
  encrypted:
    'The file needs a password to open. Remove it in Excel (File → Info → Protect Workbook), save, and try again.',
  unsupported:
    'This kind of file or operation is not supported. Save the file as .xlsx in Excel and try again.',
  unsupported_xls:
    'This is an old Excel 97-2003 workbook (.xls). Save it as .xlsx in Excel or WPS and try again.',
  unsupported_xlsb: 'This is a binary workbook (.xlsb). Save it as .xlsx in Excel and try again.',
  unsupported_compression:
    'The file is compressed in a way that Excel does not use. Open it in Excel or WPS, save it as .xlsx, and try again.',
  unsupported_pivot:
    'No PivotTable can be made here. The summary sheets are not affected; make the PivotTable in Excel if you need it.',
  sheetNotFound:
    'There is no sheet “{{sheet}}”; it may have been deleted or renamed. See to its name and check again.',
  protected:
    'The workbook or sheet is protected; nothing was changed. Unprotect it (Review → Unprotect) and try again.',
  protected_sheet:
    'The sheet “{{sheet}}” is protected; nothing was changed. Unprotect it (Review → Unprotect Sheet) and try again.',
  protected_cell:
    'The sheet “{{sheet}}” is protected: {{cell}} cannot be changed, and no other cell was. Unprotect it (Review → Unprotect Sheet) and try again.',
  conflict: 'A cell has been changed meanwhile; nothing was done. Check again, then try again.',
  conflict_cell:
    '{{cell}} on “{{sheet}}” has been changed meanwhile; nothing was done. Check again, see that it is right, and try again.',
  invalid: 'Excel does not accept this content; nothing was changed. See to it and try again.',
  invalid_address: 'There is no such cell ({{value}}); nothing was changed. Check again and try again.',
  invalid_formula:
    'The formula for {{value}} is incomplete or longer than 8192 characters; nothing was changed. See to the formula.',
  invalid_text:
    'The text for {{value}} is longer than 32767 characters; nothing was changed. Shorten it and try again.',
  invalid_number: 'The number for {{value}} is not a valid number; nothing was changed. See to the value.',
  invalid_sheetName:
    '“{{value}}” cannot be a sheet name: it takes 1 to 31 characters, none of : \\ / ? * [ ]. Choose another name.',
  invalid_tableHeader:
    'Column names of a table cannot be blank or equal ({{value}}); nothing was changed. Use different names.',
  invalid_array:
    '{{value}} belongs to an array formula and cannot be changed alone. Change the first cell of that formula.',
  invalid_hidden:
    'The sheet “{{value}}” is hidden. Unhide it (right-click a sheet tab → Unhide) and try again.',
  invalid_noSheets: 'The workbook has no sheet yet and cannot be saved. Add a sheet first.',
  invalid_pivot:
    'The source of the PivotTable has no column “{{value}}”, or no data. See to the column names.',
  tooLarge:
    'The file is too large. Delete sheets, blank rows and columns that are not needed, and try again.',
  tooLarge_part:
    '{{part}} in the file is too large, or not of the size it claims. Save the file anew in Excel and try again.',
  editing: 'A cell is being edited in Excel. Press Enter or Esc to finish, and try again.',
  cancelled: 'Cancelled.',
  host: 'Excel did not complete the operation. Try again in a moment; if that fails, close and reopen the workbook.',
  host_detail:
    'Excel did not complete the operation ({{message}}). Try again in a moment; if that fails, close and reopen the workbook.',
};
