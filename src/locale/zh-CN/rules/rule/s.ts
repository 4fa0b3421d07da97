/** Class S: structure of the return, and of a bureau’s own rules. */
export const s = {
  S01: {
    title: '缺少工作表',
    message: '没有找到工作表“{{sheet}}”[[；表头与它相符的有：{{candidates}}，没有审核]]。',
    todo: '从模板补上该工作表[[；记录在{{candidates}}上的，把它改名为“{{sheet}}”，几张的先并成一张]]。',
  },
  S02: {
    title: '缺少列',
    message: '工作表“{{sheet}}”缺少列“{{expected}}”。',
    todo: '从模板补上该列，列名与模板一致。',
  },
  S03: {
    title: '列名被改动',
    message: '工作表“{{sheet}}”的列“{{found}}”按“{{expected}}”读取。',
    todo: '把列名改回“{{expected}}”。',
  },
  S04: {
    title: '列重复',
    message: '工作表“{{sheet}}”的列“{{expected}}”出现两次，第二次在{{found}}，只检查了第一列。',
    todo: '删去多余的一列。',
  },
  S05: {
    title: '表头分成两行',
    message: '工作表“{{sheet}}”的表头分在{{found}}，已合并读取。',
    todo: '把表头改为一行，取消合并单元格。',
  },
  S06: {
    title: '没有找到表头',
    message: '工作表“{{sheet}}”没有找到表头，未能检查。',
    todo: '按模板恢复表头。',
  },
  S07: { title: '没有记录', message: '工作表“{{sheet}}”没有记录。', todo: '填报数据后再检查。' },
  S08: {
    title: '工作表受保护',
    message: '工作表“{{sheet}}”受保护，可以检查，但不能标记和改正。',
    todo: '需要标记时先撤销保护。',
  },
  S09: {
    title: '记录在表格之外',
    message:
      '工作表“{{sheet}}”的表格只有{{expected}}，{{found}}的记录在表格之外：已经检查，但按表格取数的公式算不到。',
    todo: '把表格扩大到最后一条记录（Excel：拖动表格右下角；LibreOffice：数据－定义区域），并把公式列向下填充。',
  },
  S16: {
    title: '单元格是错误值',
    message: '{{column}}是错误值{{value}}，不是数据，用到它的审核都无法判定。',
    todo: '恢复或改正公式；没有公式的，直接填写{{column}}。显示 #BUSY! 或 #GETTING_DATA 的还在计算，等计算完再审核一次；显示 #NAME? 的多半用到社区表函数，请在装有社区表的 Excel 中打开、计算后保存。',
  },
  S17: {
    title: '公式没有计算结果',
    message:
      '工作表“{{sheet}}”的{{found}}有公式，而文件中没有它们的计算结果，用到这些单元格的审核都无法判定。',
    todo: '用 Excel 打开这个文件，计算后保存，再审核一次。',
  },
  S18: {
    title: '工作表没有审核',
    message: '工作表“{{sheet}}”的表头是“{{expected}}”的，但没有审核：每种表只审核一张，以工作表名称为准。',
    todo: '要上报的记录并入工作表“{{expected}}”（没有这张的，把工作表改名为“{{expected}}”）；不上报的，删去这张表，或写明留作何用。',
  },
  S20: {
    title: '规则不能执行',
    message: '规则 {{rule}} 不能执行：{{why}}。',
    todo: '在审核规则中改正公式、表名或列名；改正前这条规则没有审核任何数据。',
  },
  S21: {
    title: '规则行有误',
    message: '{{why}}。',
    todo: '在审核规则中补填或改正。',
  },
  S10: {
    title: '必填项为空',
    message: '{{column}}不能为空。',
    todo: '填写{{column}}；单元格是上下合并的，取消合并后逐行填上。',
  },
  S11: {
    title: '不在代码表',
    message: '{{column}}“{{value}}”不在代码表中，可填{{expected}}等{{items}}项之一。',
    todo: '从下拉列表中选择。',
  },
  S11b: {
    title: '民族不在代码表',
    message: '{{column}}“{{value}}”不在代码表（GB/T 3304）中。',
    todo: '从下拉列表中选择；身份证上就是这样的，写明情况。',
  },
  S13: {
    title: '日期无法识别',
    message: '{{column}}“{{value}}”无法识别为日期。',
    todo: '按“2023-12-31”的格式填写日期。',
  },
  S14: {
    title: '计算列与公式不符',
    message: '{{column}}为{{value}}，按公式应为{{expected}}。',
    todo: '恢复公式并重新计算。',
  },
  S15: {
    title: '条件必填项为空',
    message: '按本行其他内容，{{column}}必须填写。',
    todo: '填写{{column}}，或改正有关内容。',
  },
};
