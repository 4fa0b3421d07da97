export const people = {
  educationUnknown:
    '“{{found}}”不是学历。应为 GB/T 4658—2006 的代码（如 21）或名称（如 硕士研究生、大学本科、大专、中专、高中、初中、小学）。',
  educationOther: '“{{found}}”不能归入任何学历段，请填具体学历。',
  educationWide: '“{{found}}”不能归入一个学历段：代码与名称不符，或范围过宽。各段为：{{bands}}。',
};
