/** Other codes (代码): what the function wizard says of each function, then of its arguments in their order. */
export const codes = {
  USCCCHECK: {
    description: '统一社会信用代码是否有效：18位，登记管理部门代码正确，两个校验码正确。',
    parameters: { code: { name: '信用代码', description: '统一社会信用代码，文本，一个单元格或一列' } },
  },
  'USCCCHECK.REASON': {
    description: '统一社会信用代码有什么问题；没有问题时为空文本。',
    parameters: { code: { name: '信用代码', description: '统一社会信用代码，文本，一个单元格或一列' } },
  },
  PHONECHECK: {
    description: '是否为手机号码：11位数字，第1位为1，第2位为3至9。',
    parameters: { phone: { name: '手机号', description: '手机号码，一个单元格或一列' } },
  },
  REGIONNAME: {
    description: '六位行政区划代码（GB/T 2260）的全称，如 北京市朝阳区；已撤销的代码也能查到。',
    parameters: { code: { name: '区划代码', description: '六位行政区划代码，一个单元格或一列' } },
  },
  REGIONCODE: {
    description: '行政区划名称的六位代码（GB/T 2260），如 北京市朝阳区、北京朝阳；已撤销的名称也能查到。',
    parameters: {
      name: { name: '区划名称', description: '行政区划名称，最好带省、市，一个单元格或一列' },
    },
  },
};
