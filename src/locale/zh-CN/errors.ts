/** Why a function gives an error value, or what is wrong with a value: what was found, what was expected. */
export const errors = {
  // Calls
  unknownFunction: '没有名为“{{name}}”的函数。',
  argumentCountFixed: '{{name}} 需要 {{most}} 个参数，给出了 {{found}} 个。',
  argumentCount: '{{name}} 需要 {{least}} 到 {{most}} 个参数，给出了 {{found}} 个。',
  sizesDiffer:
    '区域大小不一致：{{first}} 与 {{second}}（行×列）。请选取同样大小的区域，或单行、单列、单个单元格。',
  unknownWord: '参数 {{parameter}} 不能是“{{found}}”，只能是：{{allowed}}。',
  outOfBounds: '参数 {{parameter}} 应为 {{least}} 到 {{most}} 的整数，实为 {{found}}。',
  notAFlag: '参数 {{parameter}} 应为 TRUE 或 FALSE，实为“{{found}}”。',

  // Numbers
  notANumber: '“{{found}}”不是数字。请只填数字，不带单位和“余、多、近、约”等字样。',
  notFinite: '数字太大，无法计算。',
  negative: '不能是负数：{{found}}。',
  notWhole: '人数、户数应为整数，实为 {{found}}。',
  emptyBase: '基数为 0，无法计算占比。',
  partExceedsWhole: '部分（{{part}}）大于总体（{{whole}}）。',
  notAShare: '“{{found}}”不是占比。应如 47.8% 或 47.8。',
  shareOutOfRange: '占比“{{found}}”不在 0 到 100% 之间。',
  noBase: '在 {{max}} 以内，没有任何人数能同时得出这些占比。',

  // Dates and ages
  notADate: '“{{found}}”不是日期。应为日期，或如 2010-12-08、2010年12月8日、20101208 的文本。',
  dateOutOfRange: '{{found}} 超出了 Excel 的日期范围（1900年至9999年）。',
  birthAfterDate: '出生日期 {{birth}} 晚于统计时点 {{date}}。',
  bandsNotAscending: '年龄分段的上限应由小到大：{{found}} 在 {{before}} 之后。',
  identityUnreadable: '身份证号 {{found}} 有误，不能据以确定出生日期。',

  // Staffing norm
  basesDisagree: '按人口应配 {{population}} 人，按户数应配 {{households}} 人，两个口径不一致。',
  policyShape: '政策参数应为两列（参数、数值），实为 {{found}} 列。',
  policyUnknown: '没有名为“{{parameter}}”的政策参数。可用的参数：{{known}}。',
  policyTwice: '政策参数“{{parameter}}”给出了两次。',
  policyWord: '政策参数“{{parameter}}”不能是“{{found}}”，只能是：{{allowed}}。',
  policyNumber: '政策参数“{{parameter}}”应为数字，实为“{{found}}”。',
  policyRange: '政策参数“{{parameter}}”应为正数，实为 {{found}}。',
  policyLimits: '政策参数“{{parameter}}”（{{max}}）小于下限（{{min}}）。',

  // Locality
  unknownLevel: '“{{found}}”不是属地级别。应为 1 到 4，或：本社区、本街道非本社区、本区非本街道、区外。',

  // Identity numbers
  idNumberTyped: '身份证号以数字保存，末几位已丢失；请将单元格设为文本后重新填写',
  idLength: '应为18位，实为{{found}}位',
  idFifteen: '15位旧号已停用，18位号码应为 {{upgraded}}',
  idFifteenFlawed: '15位旧号已停用，且不能升为18位',
  idMasked: '号码已脱敏，无法核对',
  idCharacters: '前17位应为数字，末位应为数字或X',
  idPlaceholder: '占位号码，不是真实的身份证号',
  idProvince: '前两位“{{province}}”不是省级代码',
  idBirth: '第7至14位“{{birth}}”不是日期',
  idBornLater: '出生日期 {{birth}} 晚于统计时点 {{date}}',
  idCheckDigit: '校验码应为{{expected}}，实为{{found}}',
  idCounty: '提示：县级代码“{{county}}”不在历年行政区划代码中，请核对',
  idOldBirth: '提示：出生年份为{{year}}年，请核对',
};
