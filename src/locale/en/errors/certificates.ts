export const certificates = {
  unknownCertificate:
    '"{{found}}" is no certificate level. The levels are: 无 none, 初级 junior, 中级 intermediate, 高级 senior, or 0 to 3.',
  creditUnknown: '"{{found}}" is no education. It is e.g. 硕士, 大学本科, 大专, or a code of GB/T 4658.',
  creditUnclear:
    'It is not clear for which education years are credited to "{{found}}". Say whether it was finished, and 博士 or 硕士 for graduates.',
};
