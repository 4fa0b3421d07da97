export const locality = {
  unknownLevel: '“{{found}}”不是属地级别。应为 1 到 4，或：本社区、本街道非本社区、本区非本街道、区外。',
};
