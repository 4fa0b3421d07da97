/**
 * What a workbook could not do, and what to do about it: one text for each `WorkbookErrorCode`, and for some a more
 * exact one, chosen by the parameter `context`.
 */
export const workbook = {
  notAWorkbook: '这不是 Excel 工作簿，或者文件已损坏。请用 Excel 或 WPS 打开后另存为“.xlsx”，再试一次。',
  notAWorkbook_part:
    '文件已损坏（{{part}} 无法读取）。请用 Excel 或 WPS 打开，按提示修复后另存为“.xlsx”，再试一次。',
  encrypted: '文件设有打开密码。请在 Excel 中取消密码（文件 → 信息 → 保护工作簿）并保存，再试一次。',
  unsupported: '不支持这种文件或操作。请用 Excel 另存为“.xlsx”，再试一次。',
  unsupported_xls: '这是旧版 Excel 97-2003 工作簿（.xls）。请用 Excel 或 WPS 另存为“.xlsx”，再试一次。',
  unsupported_xlsb: '这是二进制工作簿（.xlsb）。请用 Excel 另存为“.xlsx”，再试一次。',
  unsupported_compression: '文件用了 Excel 不用的压缩方法。请用 Excel 或 WPS 打开后另存为“.xlsx”，再试一次。',
  unsupported_pivot: '这里不能建立数据透视表。汇总表不受影响；需要透视表时请在 Excel 中建立。',
  sheetNotFound: '找不到工作表“{{sheet}}”，它可能已被删除或改名。请核对表名后重新检查。',
  protected: '工作簿或工作表受保护，未作任何修改。请先撤销保护（审阅 → 撤销保护），再试一次。',
  protected_sheet:
    '工作表“{{sheet}}”受保护，未作任何修改。请先撤销工作表保护（审阅 → 撤销工作表保护），再试一次。',
  protected_cell:
    '工作表“{{sheet}}”受保护，{{cell}} 不能修改，其他单元格也未修改。请先撤销工作表保护（审阅 → 撤销工作表保护），再试一次。',
  conflict: '单元格的内容在此期间已被改动，未作任何修改。请重新检查，再试一次。',
  conflict_cell: '“{{sheet}}”的 {{cell}} 在此期间已被改动，未作任何修改。请重新检查，确认后再试一次。',
  invalid: 'Excel 不接受这样的内容，未作任何修改。请核对后再试一次。',
  invalid_address: '没有这样的单元格（{{value}}），未作任何修改。请重新检查，再试一次。',
  invalid_formula: '{{value}} 的公式不完整或超过 8192 个字符，未作任何修改。请核对公式。',
  invalid_text: '{{value}} 的文字超过 32767 个字符，未作任何修改。请缩短后再试。',
  invalid_number: '{{value}} 的数值不是有效数字，未作任何修改。请核对数值。',
  invalid_sheetName: '“{{value}}”不能作工作表名：须为 1 至 31 个字符，且不含 : \\ / ? * [ ]。请换一个名称。',
  invalid_tableHeader: '表格的列名不能空白或重复（{{value}}），未作任何修改。请改用不同的列名。',
  invalid_array: '{{value}} 属于一个数组公式，不能单独修改。请改动该公式所在的第一个单元格。',
  invalid_hidden: '工作表“{{value}}”是隐藏的。请先取消隐藏（右键单击表标签 → 取消隐藏），再试一次。',
  invalid_noSheets: '工作簿里还没有工作表，不能保存。请先添加一张表。',
  invalid_pivot: '数据透视表的来源中没有列“{{value}}”，或来源没有数据。请核对列名。',
  tooLarge: '文件过大，不能处理。请删去无关的工作表和空白行列，再试一次。',
  tooLarge_part: '文件中的 {{part}} 过大或与标明的大小不符，不能处理。请用 Excel 另存后再试一次。',
  editing: 'Excel 正在编辑单元格。请按 Enter 或 Esc 结束编辑，再试一次。',
  cancelled: '已取消。',
  host: 'Excel 没有完成操作。请稍候再试；若仍不行，请关闭并重新打开工作簿。',
  host_detail: 'Excel 没有完成操作（{{message}}）。请稍候再试；若仍不行，请关闭并重新打开工作簿。',
};
