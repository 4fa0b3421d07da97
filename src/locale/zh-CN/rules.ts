/** Words about rules: by id, why a rule could not run, and names of values that are no columns. */
export const rules = {
  rule: {
    A01: {
      title: '姓名不规范',
      message: '姓名“{{姓名}}”含空格、数字、字母、问号等字符,或不足2个字、超过25个字。',
      todo: '按身份证填写姓名,不留空格;少数民族姓名的间隔号用“·”。',
    },
    A02: {
      title: '身份证号码有误',
      message: '身份证号码 {{公民身份号码}}:{{reason}}',
      todo: '对照身份证重新录入18位号码。',
    },
    A02b: {
      title: '身份证号码被存为数字',
      message: '身份证号码被存为数字,Excel 只保留15位,末3位已丢失。',
      todo: '先把单元格设为文本格式,再重新录入号码。',
    },
    A02c: {
      title: '身份证号码为占位号码',
      message: '身份证号码 {{公民身份号码}} 是凑数的占位号码。',
      todo: '填写本人真实的身份证号码。',
    },
    A02d: {
      title: '身份证号码须核实',
      message: '身份证号码 {{公民身份号码}}:{{reason}}',
      todo: '核对身份证;号码无误的,写明理由。',
    },
    A02e: {
      title: '15位旧身份证号码',
      message: '身份证号码 {{公民身份号码}} 是15位旧号码。',
      todo: '改填18位号码。',
    },
    A03: {
      title: '社区代码不是12位数字',
      message: '社区代码“{{社区代码}}”不是12位统计用区划代码。',
      todo: '按统计用区划代码填写12位数字。',
    },
    A03b: {
      title: '社区代码须核实',
      message: '社区代码 {{社区代码}} 的前6位与填报单位的 {{county}} 不同,或末3位不在001–399。',
      todo: '核对代码;属开发区、类居委会等情形的,写明理由。',
    },
    A05: { title: '性别代码有误', message: '性别“{{性别}}”应为1男或2女。', todo: '填写1男或2女。' },
    A06: {
      title: '联系电话有误',
      message: '联系电话 {{联系电话}} 既不是11位手机号码,也不是固定电话。',
      todo: '填写13–19开头的11位手机号码。',
    },
    A06b: {
      title: '联系电话不是手机号码',
      message: '联系电话 {{联系电话}} 是固定电话,本栏应填手机号码。',
      todo: '改填手机号码;本人没有手机的,写明理由。',
    },
    A07: {
      title: '学历不在代码表',
      message: '学历“{{学历}}”不在代码表(GB/T 4658)。',
      todo: '从下拉列表中选择。',
    },
    A07b: {
      title: '结业、肄业学历',
      message: '学历“{{学历}}”为结业或肄业,按低一层级统计。',
      todo: '核对毕业证书;确为结业、肄业的,写明情况。',
    },
    A07c: {
      title: '政治面貌不在代码表',
      message: '政治面貌“{{政治面貌}}”不在代码表(GB/T 4762)。',
      todo: '从下拉列表中选择。',
    },
    A09: {
      title: '证书管理号长度须核实',
      message: '证书管理号有{{length}}位,一般为18位。',
      todo: '对照证书核实管理号。',
    },
    A10: {
      title: '成立年份不合理',
      message: '成立年份“{{成立年份}}”应在{{expected}}之间。',
      todo: '核对批准成立的年份。',
    },
    A13: {
      title: '日期无法识别',
      message: '{{column}}“{{value}}”无法识别为日期。',
      todo: '按“2023-12-31”的格式填写日期。',
    },
    A14: {
      title: '数量栏只填数字',
      message: '{{column}}“{{value}}”不是规范的数:人数、户数等应为不小于0的整数,不带单位、分隔符和全角数字。',
      todo: '只填数字。',
    },
    A14b: {
      title: '数字被存为文本',
      message: '{{column}}的“{{value}}”是文本,求和时会被漏掉。',
      todo: '把单元格设为常规格式后重新录入 {{expected}}。',
    },
    A16: {
      title: '脱敏残留',
      message: '{{column}}“{{value}}”含有被隐去的内容(某、XX、〔…〕、*等)。',
      todo: '填写真实内容。',
    },
    A17: {
      title: '年龄超出范围',
      message: '统计时点年龄{{age}}岁,不在{{expected}}岁之间。',
      todo: '核对出生日期;年龄属实的,写明理由。',
    },
    B01: {
      title: '与身份证号码不一致',
      message: '{{column}}“{{value}}”与身份证号码不一致,按号码应为{{expected}}。',
      todo: '对照身份证,改正{{column}}或身份证号码。',
    },
    B02: {
      title: '主职人员岗位不符',
      message: '主职人员的岗位类别应为“正职”,职务应为党组织书记或居委会主任;现为“{{岗位类别}}”“{{职务}}”。',
      todo: '核对是否主职、岗位类别和职务。',
    },
    B03: {
      title: '“一肩挑”人员信息矛盾',
      message:
        '“一肩挑”人员应同时为主职、两委成员并交叉任职;现为主职“{{是否主职}}”、两委成员“{{是否两委成员}}”、交叉任职“{{是否交叉任职}}”。',
      todo: '核对这四栏。',
    },
    B04: { title: '任职届次未填', message: '两委成员的任职届次不能为空。', todo: '填写任职届次。' },
    B05: {
      title: '日期先后顺序错误',
      message: '{{found}}:应为出生满16周岁≤进入社区工作≤现任职务≤离岗≤统计时点。',
      todo: '核对这些日期。',
    },
    B05b: {
      title: '进入社区工作时未满18周岁',
      message: '{{出生日期}}出生,{{进入社区工作日期}}进入社区工作,时未满18周岁。',
      todo: '核对日期;属实的,写明理由。',
    },
    B06: {
      title: '持证级别与证书信息不一致',
      message:
        '持证级别为“{{持证级别}}”,证书管理号“{{证书管理号}}”,取证年月“{{取证年月}}”:有证的两项都填,无证的都不填。',
      todo: '核对持证级别,补填或删去证书信息。',
    },
    B06b: {
      title: '取证时间须核实',
      message: '取证年月{{取证年月}}早于2008年全国统考,或取证时未满18周岁。',
      todo: '核实是否地方证书;属实的,写明理由。',
    },
    B08: {
      title: '级别与区划代码不符',
      message: '{{column}}“{{value}}”与代码不符,按代码应为{{expected}}。',
      todo: '核对级别和代码。',
    },
    B12b: {
      title: '户均人口偏离',
      message: '常住人口÷常住户数={{perHousehold}}人/户,不在2–5之间,影响员额口径。',
      todo: '核对常住户数和常住人口;属实的,写明理由。',
    },
    B21: {
      title: '阵地信息矛盾或不全',
      message: '{{found}}:无独立阵地的不应独立办公;有独立阵地的须填权属和面积。',
      todo: '核对有无独立阵地、办公模式、权属和面积。',
    },
    B21b: {
      title: '有独立阵地而合署办公',
      message: '有独立阵地,但办公模式为“合署办公”。',
      todo: '核对办公模式;属实的,写明理由。',
    },
    B22: {
      title: '两委成员用工形式',
      message: '两委成员的用工形式一般为“选任”,现为“{{用工形式}}”。',
      todo: '核对用工形式;属增补、聘用后当选等情形的,写明理由。',
    },
    C01: {
      title: '社区重复',
      message: '{{column}}“{{value}}”出现{{count}}次。',
      todo: '改正或删去重复的记录。',
    },
    C02: {
      title: '身份证号码重复',
      message: '身份证号码 {{公民身份号码}} 有{{count}}条记录。',
      todo: '核对这些记录,改正号码或删去重复的记录。',
    },
    C02b: {
      title: '同一人在多个社区在岗',
      message: '{{姓名}}({{公民身份号码}})在多个社区在岗,共{{count}}条记录。',
      todo: '核实交流、兼职情况;属实的,写明理由。',
    },
    C02c: {
      title: '同名同生日,号码不同',
      message: '{{姓名}}、{{出生日期}}出生的有多条记录,身份证号码不同。',
      todo: '核实是否同一人重复录入。',
    },
    C04: {
      title: '书记、主任多于1人',
      message: '社区{{所属社区代码}}在岗的{{职务}}(含一肩挑)有{{count}}人,应为1人。',
      todo: '核对职务和在岗状态。',
    },
    C04b: {
      title: '书记、主任空缺',
      message: '社区{{社区名称}}在岗党组织书记{{secretaries}}人、居委会主任{{directors}}人(含一肩挑)。',
      todo: '核对花名册;确为空缺的,写明情况。',
    },
    C05: {
      title: '序号不连续或重复',
      message: '序号{{序号}}重复,或超出1–{{rows}}。',
      todo: '按记录重新编号。',
    },
    C07: {
      title: '本地居民工作者不足',
      message:
        '社区{{社区名称}}专职工作者中本社区居民{{ofCommunity}}人、本街道居民{{ofStreet}}人,未达到1名以上、2名以上。',
      todo: '核对居住地级别;属实的,写明理由。',
    },
    C08: {
      title: '多人内容相同',
      message: '{{column}}“{{value}}”有{{count}}人相同,疑似复制。',
      todo: '逐人核对。',
    },
    D01: {
      title: '所属社区不在社区表',
      message: '所属社区代码“{{所属社区代码}}”不在社区基本情况表中。',
      todo: '改正代码,或在社区基本情况表补录该社区。',
    },
    D02: {
      title: '实有人数合计不符',
      message:
        '实有社区工作者{{实有社区工作者}}≠两委成员{{其中:两委成员}}+其他专职{{其中:其他专职}}={{expected}},相差{{difference}}。',
      todo: '核对三个数。',
    },
    D02b: {
      title: '社区表与花名册人数不一致',
      message:
        '社区表:实有{{实有社区工作者}}、两委{{其中:两委成员}}、其他{{其中:其他专职}};花名册:{{roster}}、{{rosterMembers}}、{{rosterOthers}}。',
      todo: '核对社区基本情况表和花名册。',
    },
    D15: {
      title: '持证人数等于总人数',
      message: '在岗{{staff}}人全部填为持证,请核实。',
      todo: '核对持证级别;属实的,写明理由。',
    },
    F01: {
      title: '核定员额低于应配',
      message: '核定员额{{核定员额}}低于应配{{expected}}人。',
      todo: '核对核定文件和人口、户数;属实的,写明理由。',
    },
    F02: {
      title: '实有人数超配',
      message: '实有{{实有社区工作者}}人,应配{{expected}}人,超配{{difference}}人。',
      todo: '核对实有人数和人口、户数;属实的,写明理由。',
    },
    F02b: {
      title: '超过单社区人数上限',
      message: '实有{{实有社区工作者}}人,超过单社区上限{{expected}}人。',
      todo: '核对实有人数;属实的,写明理由。',
    },
    F04: {
      title: '社区规模须核实',
      message: '常住户数{{常住户数}}户,不在{{expected}}户之间。',
      todo: '核对常住户数;属实的,写明理由。',
    },
    F08: {
      title: '岗位等级超出范围',
      message: '{{岗位类别}}的岗位等级{{岗位等级}}不在{{expected}}级之间(三岗十八级)。',
      todo: '核对岗位等级;执行其他等级体系的,写明依据。',
    },
    F12: {
      title: '持证率低于目标',
      message: '社区{{社区名称}}持证{{certified}}人、在岗{{staff}}人,持证率低于目标。',
      todo: '核对持证级别;属实的,写明情况。',
    },
    F13: {
      title: '每百户设施面积不足',
      message: '每百户综合服务设施面积{{per100}}㎡,低于{{expected}}㎡。',
      todo: '核对面积和户数;属实的,写明理由。',
    },
    F14: {
      title: '不计员额人员计入实有',
      message: '实有{{实有社区工作者}}人含公益性岗位或兼职人员,不计入的应为{{expected}}人。',
      todo: '把公益性岗位、兼职人员从实有人数中剔除;当地规定计入的,写明依据。',
    },
    G15: {
      title: '人户情况合计不符',
      message: '{{column}}{{value}}≠各部分之和{{expected}},相差{{difference}}。',
      todo: '核对人户情况;口径或时点不同的,写明理由。',
    },
    H01: {
      title: '疑似年份替换损坏',
      message: '{{column}}“{{value}}”含有年份,且与相关数据不成比例,疑似被整体替换损坏。',
      todo: '对照原始资料改正;属实的,写明理由。',
    },
    H02: {
      title: '区间上下限颠倒',
      message: '{{column}}“{{value}}”的下限大于上限。',
      todo: '填写一个确定的数。',
    },
    H05: {
      title: '文字损坏',
      message: '{{column}}“{{value}}”含拼音残留或断裂的字。',
      todo: '按原文重新录入。',
    },
    H06: {
      title: '含不可见字符',
      message: '{{column}}“{{value}}”含换行、多余空格、不可见字符或全角字母数字。',
      todo: '删去多余字符后重新录入。',
    },
    H08: {
      title: '街道(乡镇)名称须核实',
      message: '“{{所属街道(乡镇)}}”不是规范名称,或与同代码的其他社区不同{{standard}}。',
      todo: '填写规范的街道(乡镇)名称;属实的,写明理由。',
    },
    I03: {
      title: '填报日期早于统计时点',
      message: '填报日期{{填报日期}}早于统计时点{{统计时点}}。',
      todo: '核对这两个日期。',
    },
    I04: {
      title: '模板版本不符',
      message: '模板版本“{{模板版本}}”不是现行的{{expected}}。',
      todo: '下载现行模板重新填报。',
    },
    I05: {
      title: '填表人与审核人相同',
      message: '填表人与审核人都是“{{填表人}}”。',
      todo: '由另一人审核;确只有一人的,写明理由。',
    },
    S01: { title: '缺少工作表', message: '没有找到工作表“{{sheet}}”。', todo: '从模板补上该工作表。' },
    S02: {
      title: '缺少列',
      message: '工作表“{{sheet}}”缺少列“{{expected}}”。',
      todo: '从模板补上该列,列名与模板一致。',
    },
    S03: {
      title: '列名被改动',
      message: '工作表“{{sheet}}”的列“{{found}}”按“{{expected}}”读取。',
      todo: '把列名改回“{{expected}}”。',
    },
    S04: {
      title: '列重复',
      message: '工作表“{{sheet}}”的列“{{expected}}”出现两次,第二次在{{found}},只检查了第一列。',
      todo: '删去多余的一列。',
    },
    S05: {
      title: '表头分成两行',
      message: '工作表“{{sheet}}”的表头分在{{found}},已合并读取。',
      todo: '把表头改为一行,取消合并单元格。',
    },
    S06: {
      title: '没有找到表头',
      message: '工作表“{{sheet}}”没有找到表头,未能检查。',
      todo: '按模板恢复表头。',
    },
    S07: { title: '没有记录', message: '工作表“{{sheet}}”没有记录。', todo: '填报数据后再检查。' },
    S08: {
      title: '工作表受保护',
      message: '工作表“{{sheet}}”受保护,可以检查,但不能标记和改正。',
      todo: '需要标记时先撤销保护。',
    },
    S10: { title: '必填项为空', message: '{{column}}不能为空。', todo: '填写{{column}}。' },
    S11: { title: '不在代码表', message: '{{column}}“{{value}}”不在代码表中。', todo: '从下拉列表中选择。' },
    S13: {
      title: '日期无法识别',
      message: '{{column}}“{{value}}”无法识别为日期。',
      todo: '按“2023-12-31”的格式填写日期。',
    },
    S14: {
      title: '计算列与公式不符',
      message: '{{column}}为{{value}},按公式应为{{expected}}。',
      todo: '恢复公式并重新计算。',
    },
  },
  skip: {
    syntax: '公式第{{position}}个字符处有语法错误',
    unknownFunction: '公式第{{position}}个字符处的函数 {{function}} 不存在',
    argumentCount: '函数 {{function}} 的参数个数({{given}})不对(公式第{{position}}个字符)',
    unknownTable: '没有表“{{table}}”(公式第{{position}}个字符)',
    tableMissing: '报表中没有表“{{table}}”',
    unknownColumn: '表“{{table}}”没有列“{{column}}”',
    columnMissing: '表“{{table}}”缺少列“{{column}}”',
    otherTableRow: '不能引用另一张表“{{table}}”的本行(公式第{{position}}个字符)',
    unknownName: '名称“{{name}}”不存在(公式第{{position}}个字符)',
    unsupported: '不支持“{{what}}”(公式第{{position}}个字符)',
  },
  value: {
    reason: '问题',
    checkDigit: '校验码应为',
    county: '填报单位区划',
    length: '位数',
    age: '年龄',
    perHousehold: '户均人口',
    count: '出现次数',
    secretaries: '书记人数',
    directors: '主任人数',
    rows: '记录数',
    ofCommunity: '本社区居民',
    ofStreet: '本街道居民',
    roster: '花名册人数',
    rosterMembers: '花名册两委',
    rosterOthers: '花名册其他专职',
    certified: '持证人数',
    staff: '在岗人数',
    rate: '持证率',
    per100: '每百户面积(计算)',
    excluded: '不计员额人数',
    median: '本列中位数',
    standard: '规范名称',
    sheet: '工作表',
    found: '实际',
  },
  blank: '空',
  pair: '{{name}}:{{value}}',
  separator: ';',
  unknownRule: '规则 {{rule}}',
};
