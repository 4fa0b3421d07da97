export const locality = {
  unknownLevel: '“{{found}}”不是属地级别。应为 1 到 4，或：本社区、本街道非本社区、本区非本街道、区外。',
  notADivision: '“{{found}}”不是12位统计用区划代码。应为12位数字，最好保存为文本。',
  divisionProvince: '{{found}} 的前两位不是省级代码。',
  divisionTooCoarse:
    '{{home}} 与 {{community}} 中有一个没有到村（社区）一级，不能确定属地级别。请填写完整的12位代码。',
};
