export const certificates = {
  unknownCertificate:
    '“{{found}}”不是持证级别。应为：无、初级（助理社会工作师）、中级（社会工作师）、高级（高级社会工作师），或 0 到 3。',
  creditUnknown: '“{{found}}”不是学历。应如：硕士、大学本科、大专，或学历代码（GB/T 4658）。',
  creditUnclear: '“{{found}}”不能确定按哪一级学历视同年限。请写明是否毕业，研究生请写明博士或硕士。',
};
