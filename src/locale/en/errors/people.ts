export const people = {
  educationUnknown:
    '"{{found}}" is no education. Enter a code of GB/T 4658-2006 (such as 21) or a name (such as 硕士研究生, 大学本科, 大专, 中专, 高中, 初中, 小学).',
  educationOther: '"{{found}}" belongs to no band of education. Enter the education itself.',
  educationWide:
    '"{{found}}" does not belong to one band: code and name disagree, or it is too wide. The bands are: {{bands}}.',
};
