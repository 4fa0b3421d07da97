export const calls = {
  unknownFunction: '没有名为“{{name}}”的函数。',
  argumentCountFixed: '{{name}} 需要 {{most}} 个参数，给出了 {{found}} 个。',
  argumentCount: '{{name}} 需要 {{least}} 到 {{most}} 个参数，给出了 {{found}} 个。',
  ofArgument: '参数 {{parameter}}：{{message}}',
  sizesDiffer:
    '区域大小不一致：{{first}} 与 {{second}}（行×列）。请选取同样大小的区域，或单行、单列、单个单元格。',
  unknownWord: '参数 {{parameter}} 不能是“{{found}}”，只能是：{{allowed}}。',
  outOfBounds: '参数 {{parameter}} 应为 {{least}} 到 {{most}} 的整数，实为 {{found}}。',
  notAFlag: '参数 {{parameter}} 应为 TRUE 或 FALSE（是、否、1、0 亦可），实为“{{found}}”。',
  notOneCell: '参数 {{parameter}} 只取一个值，给出的区域（{{found}}，行×列）有多个值。请只选一个单元格。',
};
