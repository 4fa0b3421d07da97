export const dates = {
  notADate: '“{{found}}”不是日期。应为日期，或如 2010-12-08、2010年12月8日、20101208 的文本。',
  dateOutOfRange: '{{found}} 超出了 Excel 的日期范围（1900年至9999年）。',
  birthAfterDate: '出生日期 {{birth}} 晚于统计时点 {{date}}。',
  bandsNotAscending: '各段上限应由小到大，{{found}} 却在 {{before}} 之后。',
  identityNumberTyped:
    '身份证号 {{found}} 以数字保存，末几位已丢失，不能据以确定出生日期。请将单元格设为文本后重新填写。',
  identityUnreadable: '身份证号 {{found}} 有误，不能据以确定出生日期。错在哪里，可用 IDCHECK.REASON 查看。',
};
